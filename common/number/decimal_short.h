/*
 * decimal_short: decimals of a few digits, which most cells are, read without a loop.
 *
 * Up to 8 bytes are one number, the first byte lowest; the point is cut out of
 * it, and neighbouring digits are put together all at once: pairs, fours,
 * eight.
 */
#ifndef SITREP_DECIMAL_SHORT_H
#define SITREP_DECIMAL_SHORT_H

#include "base/short.h"

#define DECIMAL_WORD		8
#define DECIMAL_SHORT		18	/* digits and a point that 64 bits hold */

/* The digits as a number; false if any byte is none. Those behind the n are 0. */
static inline bool
decimal_word_digits(uint64_t bytes, size_t n, long long *number)
{
	const uint64_t to_highs = SHORT_EACH(0x7f - 9);	/* of what is more than 9 */
	const uint64_t lower = 0x000000ff000000ff;
	const unsigned missing = 8 * (DECIMAL_WORD - (unsigned)n);

	bytes = (bytes ^ SHORT_EACH('0')) << missing;
	if (((bytes + to_highs) | bytes) & SHORT_EACH(0x80))
		return false;
	bytes = bytes * 10 + (bytes >> 8);
	bytes = ((bytes & lower) * (100 + (1000000ull << 32)) +
	    (bytes >> 16 & lower) * (1 + (10000ull << 32))) >> 32;
	*number = (long long)bytes;
	return true;
}

/* 1 to 8 bytes without a sign. */
static inline bool
decimal_word_parse(const char *p, size_t n, long long *number, unsigned *scale)
{
	uint64_t bytes = short_word(p, n), points = short_bytes_of(bytes, '.');

	*scale = 0;
	if (points) {
		const unsigned before = 8 * (unsigned)short_first(points);	/* bits */

		if (before == 0)
			return false;
		bytes = (bytes & ((1ull << before) - 1)) | bytes >> before >> 8 << before;
		*scale = (unsigned)--n - before / 8;
	}
	return decimal_word_digits(bytes, n, number);
}

/* More, of up to 18 bytes. */
static inline bool
decimal_loop_parse(const char *p, const char *end, long long *number, unsigned *scale)
{
	const char *point = NULL;
	long long n = 0;

	if (!ascii_is_digit(*p))
		return false;
	for (; p < end; p++) {
		unsigned digit = (unsigned)(unsigned char)*p - '0';

		if (digit <= 9)
			n = n * 10 + (long long)digit;
		else if (*p == '.' && point == NULL)
			point = p;
		else
			return false;
	}
	*number = n;
	*scale = point ? (unsigned)(end - point - 1) : 0;
	return true;
}

/*
 * A sign, up to 18 digits, a point behind the first of them or later. False
 * for all else, numbers or not, which is decimal_parse_long()'s to judge.
 */
static inline bool
decimal_parse_short(struct span text, long long *coefficient, unsigned *scale)
{
	bool negative = text.n > 1 && *text.p == '-';
	const char *p = text.p + negative, *end = text.p + text.n;
	size_t n = (size_t)(end - p);

	if (n == 0 || n > DECIMAL_SHORT || !(n <= DECIMAL_WORD ?
	    decimal_word_parse(p, n, coefficient, scale) :
	    decimal_loop_parse(p, end, coefficient, scale)))
		return false;
	if (negative)
		*coefficient = -*coefficient;
	return true;
}

#endif
