#include "change/interval.h"
#include "number/decimal_text.h"

void
interval_read(struct interval *interval, struct span low, struct span high)
{
	*interval = (struct interval){ 0 };
	interval->has_low = decimal_parse(&interval->low, low);
	interval->has_high = decimal_parse(&interval->high, high);
}

static bool
interval_is_exact(const struct interval *interval)
{
	return interval->has_low && interval->has_high &&
	    decimal_compare(&interval->low, &interval->high) == 0;
}

/* Below 0: a begins before b. */
static int
compare_low(const struct interval *a, const struct interval *b)
{
	if (!a->has_low || !b->has_low)
		return a->has_low - b->has_low;
	return decimal_compare(&a->low, &b->low);
}

/* Below 0: a ends before b. */
static int
compare_high(const struct interval *a, const struct interval *b)
{
	if (!a->has_high || !b->has_high)
		return b->has_high - a->has_high;
	return decimal_compare(&a->high, &b->high);
}

static bool
lies_before(const struct interval *a, const struct interval *b)
{
	return a->has_high && b->has_low && decimal_compare(&a->high, &b->low) < 0;
}

enum lie
interval_lie(const struct interval *old, const struct interval *new)
{
	int low = compare_low(new, old), high = compare_high(new, old);

	if (low == 0 && high == 0)
		return LIE_SAME;
	if (interval_is_exact(old) && interval_is_exact(new))
		return low > 0 ? LIE_ABOVE : LIE_BELOW;
	if (low >= 0 && high <= 0)
		return LIE_INSIDE;
	if (low <= 0 && high >= 0)
		return LIE_AROUND;
	return lies_before(old, new) || lies_before(new, old) ? LIE_APART : LIE_ACROSS;
}

static bool
is_times(const struct decimal *a, long long factor, const struct decimal *b)
{
	struct decimal product = { 0 };
	bool is;

	decimal_set(&product, factor);
	decimal_multiply(&product, &product, b);
	is = decimal_compare(a, &product) == 0;
	decimal_free(&product);
	return is;
}

bool
interval_slipped(const struct interval *old, const struct interval *new)
{
	const struct decimal *a = &old->low, *b = &new->low;

	if (!interval_is_exact(old) || !interval_is_exact(new) ||
	    decimal_sign(a) == 0 || decimal_sign(b) == 0)
		return false;
	return is_times(b, 10, a) || is_times(b, 100, a) || is_times(a, 10, b) ||
	    is_times(a, 100, b);
}

void
interval_free(struct interval *interval)
{
	decimal_free(&interval->low);
	decimal_free(&interval->high);
}
