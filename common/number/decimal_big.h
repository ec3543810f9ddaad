/*
 * decimal_big: how a coefficient goes to GMP and back.
 */
#ifndef SITREP_DECIMAL_BIG_H
#define SITREP_DECIMAL_BIG_H

#include <gmp.h>

#include "number/decimal_value.h"

#define DECIMAL_SMALL_BITS	127
#define DECIMAL_SMALL_DIGITS	38	/* any number of so many digits is below 2^127 */

__extension__ typedef unsigned __int128 uint128;

struct decimal_big {
	mpz_t	z;
};

static inline uint128
decimal_magnitude(int128 n)
{
	return n < 0 ? -(uint128)n : (uint128)n;
}

/* Ten to the power of n, up to 38. */
static inline int128
decimal_power(unsigned n)
{
	int128 power = 1;

	while (n--)
		power *= 10;
	return power;
}

/* The coefficient, times ten to the power of `zeros`; z is initialized. */
void	decimal_load(mpz_t z, const struct decimal *a, unsigned long zeros);
/* Takes z over (it is cleared), in 128 bits where those are enough. */
void	decimal_store(struct decimal *to, mpz_t z, unsigned scale);
void	decimal_big_free(struct decimal *a);	/* of more than 128 bits */

static inline void
decimal_set_small(struct decimal *to, int128 small, unsigned scale)
{
	if (to->big)
		decimal_big_free(to);
	to->small = small;
	to->scale = scale;
}

#endif
