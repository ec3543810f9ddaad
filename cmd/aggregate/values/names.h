/*
 * names: each distinct spelling once, as a number.
 *
 * 0 is the empty one. The spellings are the names' own copies and live as long.
 */
#ifndef AGGREGATE_NAMES_H
#define AGGREGATE_NAMES_H

#include <stdint.h>

#include "base/table.h"

typedef uint32_t name;

struct names {
	struct key_table *table;
	struct span *spellings;	/* by number - 1 */
	size_t	n, room;
};

void	names_open(struct names *names);
name	names_add(struct names *names, struct span spelling);
name	names_find(const struct names *names, struct span spelling);	/* or 0 */
struct span names_spelling(const struct names *names, name number);
void	names_free(struct names *names);

#endif
