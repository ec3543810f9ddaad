/*
 * side: one of the two tables, record by record.
 *
 * A record with too few or too many fields, or a read that fails, ends the
 * program: half a table compared looks like a table with half its records.
 * On figures, those that say an earlier one again are set aside.
 */
#ifndef DIFF_SIDE_H
#define DIFF_SIDE_H

#include "plan/plan.h"

struct side {
	int	which;			/* OLD or NEW */
	struct input input;
	struct csv *csv;
	struct columns columns;
	unsigned long long number;	/* of this record, from 1 */
	struct span *cells;		/* of this record, after side_cells() */

	const struct plan *plan;	/* set by side_begin() */
	size_t	of, scope;		/* of figures; COLUMN_NONE else */
};

/* Opens the table and reads its header, or takes `header` for it; false: reported. */
bool	side_open(struct side *side, int which, const char *name, struct csv_format format,
	    const char *header);
void	side_begin(struct side *side, const struct plan *plan);
static inline bool side_next(struct side *side);
/* As side_next(), if the record is that of `like`, of the same columns: it has no cells then. False: nothing is read. */
static inline bool side_next_like(struct side *side, const struct side *like);
/* Whether this record, met by side_next(), is a figure that says another again. */
bool	side_says_again(struct side *side);
/* All cells of this record, unescaped; valid until the next side_next(). */
const struct span *side_cells(struct side *side);
/* The key of this record: as record_key(), without taking the others apart. */
struct span side_key(struct side *side, struct buf *scratch);
void	side_close(struct side *side);

/* What side_next() does at the end, and where a record does not fit the header. */
bool	side_refuse(struct side *side);

static inline bool
side_next(struct side *side)
{
	if (!csv_next(side->csv) || csv_count(side->csv) != side->columns.n)
		return side_refuse(side);
	side->number++;
	return true;
}

static inline bool
side_next_like(struct side *side, const struct side *like)
{
	if (!csv_next_like(side->csv, like->csv))
		return false;
	side->number++;
	return true;
}

#endif
