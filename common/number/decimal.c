#include "number/decimal.h"

#include <stdint.h>

#include "number/decimal_big.h"

void
decimal_copy_long(struct decimal *to, const struct decimal *from)
{
	mpz_t z;

	if (to == from)
		return;
	if (from->big == NULL) {
		decimal_set_small(to, from->small, from->scale);
		return;
	}
	mpz_init_set(z, from->big->z);
	decimal_store(to, z, from->scale);
}

static bool
fits_64(int128 n)
{
	return n >= INT64_MIN && n <= INT64_MAX;
}

/* *n times ten to the power of `zeros`; false where it may not fit in 128 bits. */
static bool
scale_small(int128 *n, unsigned zeros)
{
	if (zeros == 0 || *n == 0)
		return true;
	if (zeros > 18 || !fits_64(*n))		/* 2^63 times 10^18 is below 2^127 */
		return false;
	*n *= decimal_power(zeros);
	return true;
}

/* The coefficients at the larger of both scales; false where they need GMP. */
static bool
align_small(const struct decimal *a, const struct decimal *b, int128 *x, int128 *y)
{
	if (a->big || b->big)
		return false;
	*x = a->small;
	*y = b->small;
	return a->scale < b->scale ? scale_small(x, b->scale - a->scale) :
	    scale_small(y, a->scale - b->scale);
}

static void
align_big(const struct decimal *a, const struct decimal *b, mpz_t x, mpz_t y)
{
	decimal_load(x, a, a->scale < b->scale ? b->scale - a->scale : 0);
	decimal_load(y, b, b->scale < a->scale ? a->scale - b->scale : 0);
}

/* a + b, or a - b. */
static void
add_signed(struct decimal *to, const struct decimal *a, const struct decimal *b, bool minus)
{
	unsigned scale = a->scale > b->scale ? a->scale : b->scale;
	int128 x, y, sum;
	mpz_t p, q;

	if (align_small(a, b, &x, &y) && !(minus ? __builtin_sub_overflow(x, y, &sum) : __builtin_add_overflow(x, y, &sum))) {
		decimal_set_small(to, sum, scale);
		return;
	}
	mpz_inits(p, q, NULL);
	align_big(a, b, p, q);
	(minus ? mpz_sub : mpz_add)(p, p, q);
	mpz_clear(q);
	decimal_store(to, p, scale);
}

void
decimal_add_scales(struct decimal *to, const struct decimal *a, const struct decimal *b)
{
	add_signed(to, a, b, false);
}

void
decimal_subtract(struct decimal *to, const struct decimal *a, const struct decimal *b)
{
	add_signed(to, a, b, true);
}

void
decimal_multiply(struct decimal *to, const struct decimal *a, const struct decimal *b)
{
	unsigned scale = a->scale + b->scale;
	mpz_t p, q;

	if (!a->big && !b->big && fits_64(a->small) && fits_64(b->small)) {
		decimal_set_small(to, a->small * b->small, scale);
		return;
	}
	mpz_inits(p, q, NULL);
	decimal_load(p, a, 0);
	decimal_load(q, b, 0);
	mpz_mul(p, p, q);
	mpz_clear(q);
	decimal_store(to, p, scale);
}

/* p becomes p / q, halves to the even neighbour. */
static void
divide_half_even(mpz_t p, const mpz_t q)
{
	mpz_t rest;
	int half;

	mpz_init(rest);
	mpz_fdiv_qr(p, rest, p, q);	/* the rest has the sign of q */
	mpz_mul_2exp(rest, rest, 1);
	half = mpz_cmpabs(rest, q);
	if (half > 0 || (half == 0 && mpz_odd_p(p)))
		mpz_add_ui(p, p, 1);
	mpz_clear(rest);
}

void
decimal_divide(struct decimal *to, const struct decimal *a, const struct decimal *b, unsigned scale)
{
	long zeros = (long)scale + (long)b->scale - (long)a->scale;
	mpz_t p, q;

	mpz_inits(p, q, NULL);
	decimal_load(p, a, zeros > 0 ? (unsigned long)zeros : 0);
	decimal_load(q, b, zeros < 0 ? (unsigned long)-zeros : 0);
	divide_half_even(p, q);
	mpz_clear(q);
	decimal_store(to, p, scale);
}

/* Of x = 4 a 10^2scale: the nearest to its root's half is (root + 1) / 2, rounded down. */
void
decimal_root(struct decimal *to, const struct decimal *a, unsigned scale)
{
	long zeros = 2 * (long)scale - (long)a->scale;
	mpz_t x;

	mpz_init(x);
	decimal_load(x, a, zeros > 0 ? (unsigned long)zeros : 0);
	mpz_mul_2exp(x, x, 2);
	if (zeros < 0) {
		mpz_t power;

		mpz_init(power);
		mpz_ui_pow_ui(power, 10, (unsigned long)-zeros);
		mpz_fdiv_q(x, x, power);
		mpz_clear(power);
	}
	mpz_sqrt(x, x);
	mpz_add_ui(x, x, 1);
	mpz_fdiv_q_2exp(x, x, 1);
	decimal_store(to, x, scale);
}

int
decimal_compare_scales(const struct decimal *a, const struct decimal *b)
{
	int128 x, y;
	mpz_t p, q;
	int order;

	if (align_small(a, b, &x, &y))
		return x < y ? -1 : x > y;
	mpz_inits(p, q, NULL);
	align_big(a, b, p, q);
	order = mpz_cmp(p, q);
	mpz_clear(p);
	mpz_clear(q);
	return order < 0 ? -1 : order > 0;
}

int
decimal_sign_long(const struct decimal *a)
{
	return mpz_sgn(a->big->z);
}

/* All zeros at the end are taken off, and those before the point put back. */
static void
trim_big(struct decimal *a)
{
	mpz_t z, ten;
	mp_bitcnt_t zeros;

	mpz_init_set(z, a->big->z);
	mpz_init_set_ui(ten, 10);
	zeros = mpz_remove(z, z, ten);
	mpz_ui_pow_ui(ten, 10, zeros > a->scale ? zeros - a->scale : 0);
	mpz_mul(z, z, ten);
	mpz_clear(ten);
	decimal_store(a, z, zeros > a->scale ? 0 : a->scale - (unsigned)zeros);
}

void
decimal_trim(struct decimal *a)
{
	if (a->big) {
		trim_big(a);
		return;
	}
	if (a->small == 0)
		a->scale = 0;
	while (a->scale > 0 && a->small % 10 == 0) {
		a->small /= 10;
		a->scale--;
	}
}

bool
decimal_is_whole(const struct decimal *a)
{
	struct decimal copy = { 0 };
	bool whole;

	if (a->scale == 0)
		return true;
	decimal_copy(&copy, a);
	decimal_trim(&copy);
	whole = copy.scale == 0;
	decimal_free(&copy);
	return whole;
}

void
decimal_free_long(struct decimal *a)
{
	decimal_big_free(a);
	a->small = 0;
}
