/*
 * sixteen: sixteen bytes looked at together, by the vectors that compilers make of what the machine has.
 */
#ifndef SITREP_SIXTEEN_H
#define SITREP_SIXTEEN_H

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/short.h"

#define SIXTEEN_ALL	0xffffu		/* a bit of each */

typedef signed char sixteen __attribute__((vector_size(16)));

static inline sixteen
sixteen_load(const char *p)
{
	sixteen bytes;

	memcpy(&bytes, p, sizeof(bytes));
	return bytes;
}

/* The next bytes, zeros behind them. */
static inline sixteen
sixteen_load_next(const char *p, size_t n)
{
	sixteen bytes = { 0 };

	if (n >= sizeof(bytes))
		return sixteen_load(p);
	memcpy(&bytes, p, n);
	return bytes;
}

static inline sixteen
sixteen_between(sixteen bytes, signed char first, signed char last)
{
	return (bytes >= first) & (bytes <= last);
}

/* A bit for each byte that a comparison found, the first lowest. */
static inline unsigned
sixteen_bits(sixteen found)
{
#ifdef __SSE2__
	return (unsigned)_mm_movemask_epi8((__m128i)found);
#else
	unsigned bits = 0;

	for (unsigned i = 0; i < sizeof(found); i++)
		bits |= (found[i] & 1u) << i;
	return bits;
#endif
}

/* Whether a comparison found one of the bytes. */
static inline bool
sixteen_any(sixteen found)
{
	uint64_t half[2];

	memcpy(half, &found, sizeof(half));
	return (half[0] | half[1]) != 0;
}

#endif
