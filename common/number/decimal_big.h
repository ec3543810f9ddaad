/*
 * decimal_big: what the files of decimal share: how a coefficient goes to
 * GMP and back.
 */
#ifndef SITREP_DECIMAL_BIG_H
#define SITREP_DECIMAL_BIG_H

#include <gmp.h>

#include "number/decimal.h"

#define DECIMAL_SMALL_BITS	127
#define DECIMAL_SMALL_DIGITS	38	/* any number of so many digits is below 2^127 */

__extension__ typedef unsigned __int128 uint128;

struct decimal_big {
	mpz_t	z;
};

uint128	decimal_magnitude(int128 n);
int128	decimal_power(unsigned n);	/* ten to the power of n, up to 38 */
void	decimal_set_small(struct decimal *to, int128 small, unsigned scale);
/* Takes z over (it is cleared), in 128 bits where those are enough. */
void	decimal_store(struct decimal *to, mpz_t z, unsigned scale);

#endif
