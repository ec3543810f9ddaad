/*
 * cells: the figures of each row of output, in the order first seen.
 *
 * A cell's key is the values of the group columns, and always the measure, the
 * unit and, where the measure is `other`, the outcome: whatever is reported by,
 * those never mix.
 */
#ifndef AGGREGATE_CELLS_H
#define AGGREGATE_CELLS_H

#include "figures/figures.h"

struct cell {
	struct span key;		/* of keys.h: the group columns, measure, unit, outcome */
	const uint32_t *facts;		/* in the order of the input */
	size_t	n;
};

struct cells {
	struct key_table *table;
	uint32_t *cell_of;		/* by fact */
	size_t	n_facts, room;
	struct cell *list;		/* after cells_close() */
	size_t	n;
	uint32_t *facts;
};

void	cells_open(struct cells *cells);
/* The next fact belongs to the cell of this key. */
void	cells_add(struct cells *cells, struct span key);
/* After figures_link(): what says a figure again goes to that figure's cell. */
void	cells_close(struct cells *cells, const struct figures *figures);
void	cells_free(struct cells *cells);

#endif
