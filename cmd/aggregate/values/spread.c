#include "values/spread.h"

bool
spread_may(enum step step, day from, day to)
{
	day last = step_last(step, from);

	if (to <= last)
		return false;
	for (int n = 1; n < SPREAD_MAX; n++) {
		last = step_last(step, last + 1);
		if (to <= last)
			return true;
	}
	return false;
}

/* What has come up by the end of `days` of all the days. */
static void
up_to(struct decimal *to, const struct decimal *whole, day days, day all)
{
	struct decimal part = { 0 }, n = { 0 };

	decimal_set(&n, days);
	decimal_multiply(&part, whole, &n);
	decimal_set(&n, all);
	decimal_divide(to, &part, &n, whole->scale);
	decimal_free(&part);
	decimal_free(&n);
}

static void
share_of(struct decimal *share, const struct decimal *whole, day before, day by, day all)
{
	struct decimal earlier = { 0 };

	up_to(share, whole, by, all);
	up_to(&earlier, whole, before, all);
	decimal_subtract(share, share, &earlier);
	decimal_free(&earlier);
}

void
spread_share(struct amount *share, const struct amount *whole, day from, day to, day first, day last)
{
	day all = to - from + 1, before = first - from, by = last - from + 1;

	share->has_low = whole->has_low;
	share->has_high = whole->has_high;
	share->has_value = whole->has_value;
	if (whole->has_low)
		share_of(&share->low, &whole->low, before, by, all);
	if (whole->has_high)
		share_of(&share->high, &whole->high, before, by, all);
	if (whole->has_value)
		share_of(&share->value, &whole->value, before, by, all);
}
