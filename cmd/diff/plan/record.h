/*
 * record: a record that was kept as it stood, taken apart again.
 *
 * The bytes are what csv_record() gave, so they are known to be well formed
 * and to have as many cells as the header.
 */
#ifndef DIFF_RECORD_H
#define DIFF_RECORD_H

#include "plan/plan.h"

/* The first n cells, unescaped: of `bytes`, or of the arena where something was escaped. */
void	record_split(struct csv_format format, struct span bytes, struct span *cells, size_t n,
	    struct arena *arena);
/* Appends a cell of the key, folded as the plan and the rules have it. */
void	record_key_cell(const struct plan *plan, size_t i, struct span cell, struct buf *to);
/*
 * Appends the key: its cells, folded, each behind its length, but a single one
 * without. Equal bytes are equal keys.
 */
void	record_key(const struct plan *plan, int side, const struct span *cells, struct buf *to);

#endif
