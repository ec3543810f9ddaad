/*
 * short: runs of a few bytes, copied and compared without a call.
 *
 * Most keys are shorter than what a call costs. Loads overlap instead of
 * being cut to what is left; none touches a byte outside of the run.
 * Runs of one kind of byte are counted eight at a time.
 */
#ifndef SITREP_SHORT_H
#define SITREP_SHORT_H

#include <stdint.h>

#include "base/span.h"

static inline uint64_t
short_load(const char *p)
{
	uint64_t loaded;

	memcpy(&loaded, p, sizeof(loaded));
	return loaded;
}

/* Fewer than 8 bytes: two loads that overlap, or three bytes that do. */
static inline uint64_t
short_load_tail(const char *p, size_t n)
{
	uint32_t first, last;

	if (n >= 4) {
		memcpy(&first, p, sizeof(first));
		memcpy(&last, p + n - sizeof(last), sizeof(last));
		return (uint64_t)first << 32 | last;
	}
	if (n == 0)
		return 0;
	return (uint64_t)(unsigned char)p[0] << 16 | (uint64_t)(unsigned char)p[n / 2] << 8 |
	    (unsigned char)p[n - 1];
}

#define SHORT_EACH(byte)	((uint64_t)(byte) * 0x0101010101010101U)

/*
 * Of eight bytes the top bit of each that is one of ASCII from first to last, a
 * letter, a small one, a capital, a visible character, a digit, or none.
 */
static inline uint64_t
short_between(uint64_t bytes, char first, char last)
{
	uint64_t low = bytes & SHORT_EACH(0x7f);

	return (low + SHORT_EACH(0x80 - first)) & ~(low + SHORT_EACH(0x7f - last)) & ~bytes & SHORT_EACH(0x80);
}

static inline uint64_t
short_letters(uint64_t bytes)
{
	return short_between(bytes | SHORT_EACH(0x20), 'a', 'z');
}

static inline uint64_t
short_small_letters(uint64_t bytes)
{
	return short_between(bytes, 'a', 'z');
}

static inline uint64_t
short_capitals(uint64_t bytes)
{
	return short_between(bytes, 'A', 'Z');
}

static inline uint64_t
short_visible(uint64_t bytes)
{
	return ((bytes & SHORT_EACH(0x7f)) + SHORT_EACH(0x7f - ' ')) & ~bytes & SHORT_EACH(0x80);
}

static inline uint64_t
short_digits(uint64_t bytes)
{
	return short_between(bytes, '0', '9');
}

static inline uint64_t
short_no_digits(uint64_t bytes)
{
	return ~short_digits(bytes) & SHORT_EACH(0x80);
}

/* Of each that is this very one. */
static inline uint64_t
short_bytes_of(uint64_t bytes, char c)
{
	uint64_t others = bytes ^ SHORT_EACH((unsigned char)c);

	return ~(((others & SHORT_EACH(0x7f)) + SHORT_EACH(0x7f)) | others) & SHORT_EACH(0x80);
}

/* Up to 8 bytes, the first lowest; what is missing is 0. */
static inline uint64_t
short_word(const char *p, size_t n)
{
	uint64_t bytes = 0;
	uint32_t first, last;

	if (__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ && n >= 4) {
		memcpy(&first, p, sizeof(first));
		memcpy(&last, p + n - sizeof(last), sizeof(last));
		return first | (uint64_t)last << 8 * (n - sizeof(last));
	}
	for (size_t i = 0; i < n; i++)
		bytes |= (uint64_t)(unsigned char)p[i] << 8 * i;
	return bytes;
}

/* The next bytes, at most eight, the first of them lowest; zeros behind them. */
static inline uint64_t
short_load_next(const char *p, size_t n)
{
	if (n < 8)
		return short_word(p, n);
	return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? short_load(p) : __builtin_bswap64(short_load(p));
}

/* All bits of the first n bytes that were loaded. */
static inline uint64_t
short_low(size_t n)
{
	return n < 8 ? ((uint64_t)1 << 8 * n) - 1 : UINT64_MAX;
}

/* The first byte, and how many there are, that a top bit marks. */
static inline size_t
short_first(uint64_t marks)
{
	return (size_t)__builtin_ctzll(marks) / 8;
}

static inline unsigned
short_count(uint64_t marks)
{
	return (unsigned)(((marks >> 7) * SHORT_EACH(1)) >> 56);
}

/* How many bytes at the start are of the kind that `marks` marks. */
static inline size_t
short_run(const char *p, size_t n, uint64_t (*marks)(uint64_t))
{
	size_t at = 0;

	while (at < n) {
		uint64_t others = SHORT_EACH(0x80) & ~marks(short_load_next(p + at, n - at));

		if (others)
			return at + short_first(others);
		at += 8;
	}
	return n;
}

static inline bool
short_equal(struct span a, struct span b)
{
	if (a.n != b.n)
		return false;
	for (; a.n >= 8; a.n -= 8, a.p += 8, b.p += 8)
		if (short_load(a.p) != short_load(b.p))
			return false;
	return short_load_tail(a.p, a.n) == short_load_tail(b.p, a.n);
}

/* Bytes as a number that is the greater, the greater the first of them that differs. */
static inline uint64_t
short_order(uint64_t loaded)
{
	return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? __builtin_bswap64(loaded) : loaded;
}

/* As span_compare(). */
static inline int
short_compare(struct span a, struct span b)
{
	size_t n = a.n < b.n ? a.n : b.n;
	int order;

	if (n >= 8 && n <= 16) {
		uint64_t x = short_load(a.p), y = short_load(b.p);

		if (x == y) {
			x = short_load(a.p + n - 8);
			y = short_load(b.p + n - 8);
		}
		order = x == y ? 0 : short_order(x) < short_order(y) ? -1 : 1;
	} else {
		order = memcmp(a.p, b.p, n);
	}
	return order ? order : (a.n > b.n) - (a.n < b.n);
}

/* By pieces of 8, 4 or 1 bytes, the last of which overlaps the one before. */
static inline void
short_copy(char *to, const char *from, size_t n)
{
	if (n > 16) {
		memcpy(to, from, n);
	} else if (n >= 8) {
		memcpy(to, from, 8);
		memcpy(to + n - 8, from + n - 8, 8);
	} else if (n >= 4) {
		memcpy(to, from, 4);
		memcpy(to + n - 4, from + n - 4, 4);
	} else {
		for (size_t i = 0; i < n; i++)
			to[i] = from[i];
	}
}

#endif
