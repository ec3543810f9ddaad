/*
 * table_scan: a table that is looked for and read, and its lines as rows: what
 * finding its header and taking its rows share.
 */
#ifndef SITREP_TABLE_SCAN_H
#define SITREP_TABLE_SCAN_H

#include "tables/table_cells.h"
#include "tables/table_header.h"

#define GROUP_WORDS	6	/* of a line in the table that heads the rows below it */

struct table_scan {
	const struct stream *s;
	size_t	first_row;
	size_t	header, header_lines;	/* first of them and how many, rules not counted */
	enum row_shape shape;
	size_t	numbers;		/* of the first row */
	uint64_t ordinals;		/* cells that only count the rows */
	size_t	columns;		/* of numbers, without the ordinals */
	size_t	group;			/* line that heads the first rows, between header and them; 0: none */
	bool	tabs;			/* each tab parts two cells */
	bool	joined;			/* groups of digits were joined to make the rows agree */
	struct row_cells row;		/* the one at hand */
	struct row_cells heads;		/* cells of the lowest header line */
	struct row_cells above;		/* of the one over it */
	struct range labels[HEADER_LABELS];	/* cut from a header that shows no columns */
	size_t	n_labels;
	size_t	label_cells;		/* cells of words that a full row by bars opens with */
	size_t	lead;			/* cells that number or name a full row before its numbers */
	size_t	shift;			/* columns that the row at hand leaves out, of those */
	struct range title;
	size_t	parent;
};

static inline const struct line *
table_line(const struct table_scan *t, size_t i)
{
	return stream_line(t->s, i);
}

/* Line i as a row; false if it is none. */
bool	table_read_row(const struct table_scan *t, size_t i, struct row_cells *row);
/* The next line from i on that is no rule and, after one blank line at most, no blank; n where there is none. */
size_t	table_next_line(const struct table_scan *t, size_t i);

#endif
