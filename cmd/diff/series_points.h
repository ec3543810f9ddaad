/*
 * series_points: what the records of a series say, by key and by period.
 *
 * series.c chooses the columns; here each record becomes a point, and the
 * points are put in order.
 */
#ifndef DIFF_SERIES_POINTS_H
#define DIFF_SERIES_POINTS_H

#include "base/table.h"
#include "periods.h"
#include "plan/equal.h"
#include "plan/side.h"

/* What one record says of one key and period. */
struct point {
	size_t	group;			/* of the groups, in the order first seen */
	size_t	period;			/* of the periods, in the order first seen */
	struct span *cells;		/* one for each column compared */
};

struct group {
	struct span *key;
};

/* Of a key in a period. */
struct seen {
	unsigned long long count, line;
};

struct series {
	const struct plan *plan;
	struct side *side;
	size_t	at;			/* where the period stands */
	size_t	*key, n_key;		/* which of the plan's key, without the period */
	struct plan_column *columns;
	size_t	n_columns;
	struct key_table *seen, *group_of, *period_of;
	struct group *groups;
	size_t	n_groups, groups_room;
	struct series_period *periods;
	size_t	n_periods, periods_room;
	struct point *points;
	size_t	n_points, points_room;
	unsigned long long without;	/* records that name no period */
	struct arena texts;
	struct buf scratch;
	struct distance distance;	/* of the cell at hand */
};

/* The record at hand; one whose key came in its period already ends the program. */
void	series_add(struct series *series);
/* Periods get their places in time for numbers, and points are put in order. */
void	series_order(struct series *series, struct periods *periods);

#endif
