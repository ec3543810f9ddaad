#include "number/decimal_big.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/xalloc.h"

void
decimal_load(mpz_t z, const struct decimal *a, unsigned long zeros)
{
	if (a->big) {
		mpz_set(z, a->big->z);
	} else {
		uint128 n = decimal_magnitude(a->small);
		uint64_t words[2] = { (uint64_t)n, (uint64_t)(n >> 64) };

		mpz_import(z, 2, -1, sizeof(words[0]), 0, 0, words);
		if (a->small < 0)
			mpz_neg(z, z);
	}
	if (zeros) {
		mpz_t power;

		mpz_init(power);
		mpz_ui_pow_ui(power, 10, zeros);
		mpz_mul(z, z, power);
		mpz_clear(power);
	}
}

void
decimal_store(struct decimal *to, mpz_t z, unsigned scale)
{
	if (mpz_sizeinbase(z, 2) <= DECIMAL_SMALL_BITS) {
		uint64_t words[2] = { 0, 0 };
		uint128 n;

		mpz_export(words, NULL, -1, sizeof(words[0]), 0, 0, z);
		n = (uint128)words[1] << 64 | words[0];
		decimal_set_small(to, mpz_sgn(z) < 0 ? -(int128)n : (int128)n, scale);
		mpz_clear(z);
		return;
	}
	if (to->big) {
		mpz_swap(to->big->z, z);
		mpz_clear(z);
	} else {
		to->big = xmalloc(sizeof(*to->big));
		to->big->z[0] = z[0];
	}
	to->small = 0;
	to->scale = scale;
}

void
decimal_big_free(struct decimal *a)
{
	mpz_clear(a->big->z);
	free(a->big);
	a->big = NULL;
}
