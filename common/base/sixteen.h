/*
 * sixteen: sixteen bytes looked at together, by the vectors that compilers make of what the machine has.
 */
#ifndef SITREP_SIXTEEN_H
#define SITREP_SIXTEEN_H

#include "base/short.h"

typedef signed char sixteen __attribute__((vector_size(16)));

static inline sixteen
sixteen_load(const char *p)
{
	sixteen bytes;

	memcpy(&bytes, p, sizeof(bytes));
	return bytes;
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
