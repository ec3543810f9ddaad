/*
 * change: what happened to one record, or to a column.
 *
 * The spans of a change point into the two records, or into the bytes it was
 * unpacked from, and live as long as those.
 */
#ifndef DIFF_CHANGE_H
#define DIFF_CHANGE_H

#include "plan/plan.h"

struct changed_cell {
	size_t	column;			/* of plan->compared; COLUMN_NONE: no cell has anything */
	struct span text[SIDES];
};

struct change {
	enum change_kind kind;
	struct span *key;		/* plan->n_key of them */
	struct changed_cell *cells;	/* at least one, if it is a record's */
	size_t	n_cells;
	unsigned long long number;	/* of an added record among the new ones, from 1 */
	unsigned long long repeat;	/* which of the records of this key, from 1 */
	const struct span *row[SIDES];	/* of figures: all cells; NULL where there is none */
	const struct column_change *column;	/* of a column's change; NULL else */
	/* Room of the change itself. */
	struct span *rows[SIDES];
};

/* By change_kind, as tables of changes have them. */
extern const char *const change_names[];

void	change_open(struct change *change, const struct plan *plan);
/*
 * From the cells of a record on each side, NULL where it has none. False, and
 * nothing is done, if the rules see no difference. number and repeat are the
 * caller's to set.
 */
bool	change_make(struct change *change, const struct plan *plan, const struct span *old,
	    const struct span *new);
/* A record's change as bytes, and back. */
void	change_pack(const struct change *change, const struct plan *plan, struct buf *to);
void	change_unpack(struct change *change, const struct plan *plan, struct span bytes);
void	change_close(struct change *change);

#endif
