#include "scope/sum.h"

bool
sum_is_above(const struct figure *total, int n)
{
	struct decimal limit = { .small = n };

	return decimal_compare(scope_number(total), &limit) > 0;
}

int
sum_add(const struct reading *r, struct sum *sum, size_t index)
{
	decimal_add(&sum->so_far, &sum->so_far, scope_number(&r->figures[index]));
	sum->terms[sum->n++] = index;
	return decimal_compare(&sum->so_far, scope_number(&r->figures[sum->total]));
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
