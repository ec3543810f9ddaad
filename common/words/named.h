/*
 * named: what the names in the cells of tables stand for.
 */
#ifndef SITREP_NAMED_H
#define SITREP_NAMED_H

#include "base/span.h"

struct named {
	const char *name;
	unsigned value;
};

/* The value of the name; `otherwise` where the table does not have it. */
static inline unsigned
named_value(const struct named *table, size_t n, struct span name, unsigned otherwise)
{
	for (size_t i = 0; i < n; i++)
		if (span_is(name, table[i].name))
			return table[i].value;
	return otherwise;
}

/* The bits of all names, which blanks part. */
static inline unsigned
named_bits(const struct named *table, size_t n, struct span names)
{
	struct span name;
	unsigned bits = 0;

	while (span_cut(&names, ' ', &name))
		bits |= named_value(table, n, name, 0);
	return bits;
}

#define NAMED(table)	(table), sizeof(table) / sizeof((table)[0])

#endif
