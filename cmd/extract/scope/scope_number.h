/*
 * scope_number: the numbers that figures state, compared with each other.
 */
#ifndef SITREP_SCOPE_NUMBER_H
#define SITREP_SCOPE_NUMBER_H

#include "reading/figure_mention.h"

/* A number that others may be some of: no share, no earlier value. */
static inline bool
scope_has_number(const struct figure *f)
{
	return !f->rejected && !f->earlier_value && !f->quantity.is_share &&
	    (f->quantity.has_low || f->quantity.has_high);
}

/* A number to reckon with: nothing vague either. */
static inline bool
scope_is_plain(const struct figure *f)
{
	return scope_has_number(f) && f->quantity.kind != NUMBER_VAGUE;
}

/* Its number as stated: of "up to 10" the 10. */
static inline const struct decimal *
scope_number(const struct figure *f)
{
	return f->quantity.has_low ? &f->quantity.low : &f->quantity.high;
}

/* Both have a number. */
static inline bool
scope_is_less(const struct figure *a, const struct figure *b)
{
	return decimal_less(scope_number(a), scope_number(b));
}

/* Both count in one unit, and neither is a share. */
static inline bool
scope_units(const struct figure *part, const struct figure *whole)
{
	return !part->quantity.is_share && !whole->quantity.is_share &&
	    part->quantity.unit_row == whole->quantity.unit_row;
}

/* They differ by no more than that share of the whole: 50 for a fiftieth. */
bool	scope_is_near(const struct decimal *a, const struct decimal *whole, int share);

#endif
