/*
 * decimal: exact decimal numbers of any size.
 *
 * A decimal is a coefficient times ten to the power of minus its scale. The
 * quick path is a 128-bit coefficient; past it GMP takes over. The scale is
 * kept as written, so 1.50 prints as 1.50 and sums keep the larger scale.
 * Every function leaves its result in normal memory of the decimal itself;
 * decimal_free() is needed only for what may have grown past 128 bits, and is
 * harmless otherwise. A zeroed decimal is 0.
 */
#ifndef SITREP_DECIMAL_H
#define SITREP_DECIMAL_H

#include <stdbool.h>

#include "number/decimal_value.h"

static inline void decimal_set(struct decimal *to, long long n);
static inline void decimal_copy(struct decimal *to, const struct decimal *from);
void	decimal_copy_long(struct decimal *to, const struct decimal *from);	/* the same, of more than 128 bits */
static inline void decimal_add(struct decimal *to, const struct decimal *a, const struct decimal *b);
void	decimal_add_scales(struct decimal *to, const struct decimal *a, const struct decimal *b);	/* the same, of any two */
void	decimal_subtract(struct decimal *to, const struct decimal *a, const struct decimal *b);
void	decimal_multiply(struct decimal *to, const struct decimal *a, const struct decimal *b);
/* a / b rounded half to even to `scale` digits after the point; b is not 0. */
void	decimal_divide(struct decimal *to, const struct decimal *a, const struct decimal *b, unsigned scale);
void	decimal_root(struct decimal *to, const struct decimal *a, unsigned scale);	/* a >= 0; rounded to nearest */
static inline int decimal_compare(const struct decimal *a, const struct decimal *b);	/* by value: 1.0 is 1.00 */
int	decimal_compare_scales(const struct decimal *a, const struct decimal *b);	/* the same, of any two */
static inline bool decimal_less(const struct decimal *a, const struct decimal *b);
static inline int decimal_sign(const struct decimal *a);
int	decimal_sign_long(const struct decimal *a);	/* of more than 128 bits */
void	decimal_trim(struct decimal *a);		/* drops zeros at the end of the fraction */
bool	decimal_is_whole(const struct decimal *a);
static inline void decimal_free(struct decimal *a);
void	decimal_free_long(struct decimal *a);	/* of more than 128 bits */

static inline void
decimal_copy(struct decimal *to, const struct decimal *from)
{
	if (to->big || from->big) {
		decimal_copy_long(to, from);
		return;
	}
	to->small = from->small;
	to->scale = from->scale;
}

static inline void
decimal_add(struct decimal *to, const struct decimal *a, const struct decimal *b)
{
	int128 sum;

	if (to->big || a->big || b->big || a->scale != b->scale || __builtin_add_overflow(a->small, b->small, &sum)) {
		decimal_add_scales(to, a, b);
		return;
	}
	to->small = sum;
	to->scale = a->scale;
}

static inline int
decimal_compare(const struct decimal *a, const struct decimal *b)
{
	if (a->big || b->big || a->scale != b->scale)
		return decimal_compare_scales(a, b);
	return (a->small > b->small) - (a->small < b->small);
}

static inline bool
decimal_less(const struct decimal *a, const struct decimal *b)
{
	if (a->big || b->big || a->scale != b->scale)
		return decimal_compare_scales(a, b) < 0;
	return a->small < b->small;
}

static inline int
decimal_sign(const struct decimal *a)
{
	if (a->big)
		return decimal_sign_long(a);
	return (a->small > 0) - (a->small < 0);
}

static inline void
decimal_free(struct decimal *a)
{
	if (a->big)
		decimal_free_long(a);
}

static inline void
decimal_set(struct decimal *to, long long n)
{
	decimal_free(to);
	to->small = n;
	to->scale = 0;
}

#endif
