/*
 * table_cells: a line divided into cells, whatever they hold.
 *
 * Cells are parted by bars (or another mark), by gaps (a tab, two blanks and
 * more), or, where the line is flattened, by nothing but the change from words
 * to numbers.
 */
#ifndef SITREP_TABLE_CELLS_H
#define SITREP_TABLE_CELLS_H

#include "lines/stream.h"

#define CELLS	64		/* of a row; a longer one is no table's */
#define ROW_LABEL_WORDS	6	/* of a flattened row: more are prose */

enum row_shape {
	ROW_NONE,
	ROW_WORDS,		/* Quang Binh 3 1 26 */
	ROW_GAPS,
	ROW_BARS		/* or commas, semicolons, tabs: each parts two cells, which may be empty */
};

struct cell {
	struct piece at;	/* an empty cell between bars has start == end */
	bool	number;		/* nothing but a number, or what stands for none */
};

struct row_cells {
	enum row_shape shape;
	char	bar;		/* of ROW_BARS: the mark that parts its cells */
	struct cell cells[CELLS];
	size_t	n;
	size_t	numbers;
	uint64_t ordinals;	/* cells that only count the rows, by bit; none until they are looked for */
};

/* A dash or points in place of a number. */
bool	is_empty_mark(struct span field);
/* The same, "nil", "none" and other numerals in letters, "n/a". */
bool	stands_for_number(const struct vocabulary *vocabulary, struct span field);
/* `tabs`: each tab parts two cells. False for a blank line and for a line of more than CELLS. */
bool	row_cells_of(const struct stream *s, const struct line *line, bool tabs, struct row_cells *row);
/* Its first words are more than a flattened row has before a number: most lines are told at once. */
bool	row_is_prose(struct span text, const struct line *line);

#endif
