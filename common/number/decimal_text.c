#include "number/decimal_text.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "number/decimal.h"
#include "number/decimal_big.h"

/* More than this is no number that a table states, and would fill memory. */
#define EXPONENT_MAX	9999

/* The parts of a number as written. */
struct written {
	bool	negative;
	struct span whole, fraction;
	long	exponent;
};

static struct span
take_digits(struct span *rest)
{
	struct span digits = { rest->p, 0 };

	while (digits.n < rest->n && ascii_is_digit(rest->p[digits.n]))
		digits.n++;
	*rest = span_slice(*rest, digits.n, rest->n);
	return digits;
}

static bool
take_sign(struct span *rest)
{
	bool negative = rest->n && rest->p[0] == '-';

	if (negative || (rest->n && rest->p[0] == '+'))
		*rest = span_slice(*rest, 1, rest->n);
	return negative;
}

static bool
take_exponent(struct span *rest, long *exponent)
{
	struct span digits;
	bool negative;

	*exponent = 0;
	if (rest->n == 0)
		return true;
	if (ascii_lower(rest->p[0]) != 'e')
		return false;
	*rest = span_slice(*rest, 1, rest->n);
	negative = take_sign(rest);
	digits = take_digits(rest);
	if (digits.n == 0 || rest->n)
		return false;
	for (size_t i = 0; i < digits.n; i++) {
		*exponent = *exponent * 10 + (digits.p[i] - '0');
		if (*exponent > EXPONENT_MAX)
			return false;
	}
	if (negative)
		*exponent = -*exponent;
	return true;
}

static bool
read_parts(struct span text, struct written *parts)
{
	parts->negative = take_sign(&text);
	parts->whole = take_digits(&text);
	parts->fraction = (struct span){ text.p, 0 };
	if (text.n && text.p[0] == '.') {
		text = span_slice(text, 1, text.n);
		parts->fraction = take_digits(&text);
	}
	return parts->whole.n + parts->fraction.n > 0 &&
	    parts->fraction.n < UINT32_MAX - EXPONENT_MAX && take_exponent(&text, &parts->exponent);
}

static int128
add_digits(int128 n, struct span digits)
{
	for (size_t i = 0; i < digits.n; i++)
		n = n * 10 + (digits.p[i] - '0');
	return n;
}

static void
set_long(struct decimal *to, const struct written *parts, size_t zeros, unsigned scale)
{
	struct buf digits = { 0 };
	mpz_t z;

	buf_span(&digits, parts->whole);
	buf_span(&digits, parts->fraction);
	for (size_t i = 0; i < zeros; i++)
		buf_char(&digits, '0');
	buf_char(&digits, '\0');
	mpz_init(z);
	mpz_set_str(z, digits.p, 10);
	buf_free(&digits);
	if (parts->negative)
		mpz_neg(z, z);
	decimal_store(to, z, scale);
}

bool
decimal_parse_long(struct decimal *to, struct span text)
{
	struct written parts;
	long places;
	size_t zeros;
	unsigned scale;

	if (!read_parts(text, &parts))
		return false;
	places = (long)parts.fraction.n - parts.exponent;
	zeros = places < 0 ? (size_t)-places : 0;
	scale = places < 0 ? 0 : (unsigned)places;
	if (parts.whole.n + parts.fraction.n + zeros <= DECIMAL_SMALL_DIGITS) {
		int128 n = add_digits(add_digits(0, parts.whole), parts.fraction);

		n *= decimal_power((unsigned)zeros);
		decimal_set_small(to, parts.negative ? -n : n, scale);
	} else {
		set_long(to, &parts, zeros, scale);
	}
	return true;
}

/* The digits of the coefficient with the point set in. */
static void
write_digits(struct buf *to, struct span digits, bool negative, size_t scale)
{
	size_t whole = digits.n > scale ? digits.n - scale : 0;

	if (negative)
		buf_char(to, '-');
	buf_add(to, digits.p, whole);
	if (whole == 0)
		buf_char(to, '0');
	if (scale == 0)
		return;
	buf_char(to, '.');
	for (size_t i = digits.n; i < scale; i++)
		buf_char(to, '0');
	buf_add(to, digits.p + whole, digits.n - whole);
}

void
decimal_write(const struct decimal *a, struct buf *to)
{
	char small[DECIMAL_SMALL_DIGITS + 2], *at = small + sizeof(small), *text;
	uint128 n = decimal_magnitude(a->small);
	bool negative = decimal_sign(a) < 0;

	if (a->big == NULL) {
		while (n > UINT64_MAX) {
			*--at = (char)('0' + (int)(n % 10));
			n /= 10;
		}
		for (uint64_t rest = (uint64_t)n; rest; rest /= 10)
			*--at = (char)('0' + (int)(rest % 10));
		write_digits(to, (struct span){ at, (size_t)(small + sizeof(small) - at) },
		    negative, a->scale);
		return;
	}
	text = xmalloc(mpz_sizeinbase(a->big->z, 10) + 2);
	mpz_get_str(text, 10, a->big->z);
	write_digits(to, span_of(text + negative), negative, a->scale);
	free(text);
}
