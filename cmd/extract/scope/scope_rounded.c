#include "scope/scope_number.h"
#include "scope/scope_sums.h"

/*
 * What a sum comes to beside its total, which may be told roughly.
 */

bool
sum_is_above(const struct figure *f, int n)
{
	struct decimal limit = { .small = n };

	return decimal_compare(scope_number(f), &limit) > 0;
}

/* "73.9K", "1.2 million": a number with its scale is rounded. */
static bool
is_rounded(const struct reading *r, const struct figure *f)
{
	return f->number.last > f->number.first + 1 && token_at(r, f->number.first)->kind == TOKEN_NUMBER &&
	    token_at(r, f->number.last - 1)->kind == TOKEN_WORD && !f->quantity.is_range;
}

bool
sum_is_whole(const struct reading *r, const struct sum *sum, const struct figure *total)
{
	if (total->modifier.first == total->modifier.last && !is_rounded(r, total))
		return decimal_compare(&sum->so_far, scope_number(total)) == 0;
	return scope_is_near(&sum->so_far, scope_number(total), 50);
}
