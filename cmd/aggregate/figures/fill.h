/*
 * fill: the rows of a series in the order of time, and where some are missing.
 */
#ifndef AGGREGATE_FILL_H
#define AGGREGATE_FILL_H

#include "figures/cells.h"
#include "period/calendar.h"

struct dated_cell {
	size_t	cell;			/* in cells->list */
	size_t	series;			/* of the same key but for from and to */
	day	from, to;
	bool	is_dated;		/* both days are there; else it stands first in its series */
};

/*
 * The cells that hold figures, series by series, each in order of time. A
 * key's fields from_at and to_at, of `fields`, are the days. The caller frees.
 */
struct dated_cell *fill_order(const struct cells *cells, size_t fields, size_t from_at,
	    size_t to_at, size_t *n);

#endif
