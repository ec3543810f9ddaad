/*
 * record: a record that was kept as it stood, taken apart again.
 *
 * The bytes are what csv_record() gave, so they are known to be well formed
 * and to have as many cells as the header.
 */
#ifndef DIFF_RECORD_H
#define DIFF_RECORD_H

#include "plan.h"

/* The first n cells, unescaped: of `bytes`, or of the arena where something was escaped. */
void	record_split(struct csv_format format, struct span bytes, struct span *cells, size_t n,
	    struct arena *arena);
/*
 * Appends the key: its cells, folded if the rules say so, each behind its
 * length, but a single one as it is. Equal bytes are equal keys.
 */
void	record_key(const struct plan *plan, int side, const struct span *cells, struct buf *to);

#endif
