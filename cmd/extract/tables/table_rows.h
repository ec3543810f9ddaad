/*
 * table_rows: which lines are rows of a table, and which of a row's numbers
 * only count the rows, are groups of one number, or head columns.
 */
#ifndef SITREP_TABLE_ROWS_H
#define SITREP_TABLE_ROWS_H

#include "tables/table_cells.h"

/* The cells of a row of a table: with numbers among short cells. */
bool	row_read(const struct stream *s, const struct line *line, bool tabs, struct row_cells *row);
/*
 * The cells of `row` that count 1, 2, 3 before words, years before numbers, or days behind
 * words, as those of `next` go on.
 */
uint64_t row_ordinals(struct span text, const struct row_cells *row, const struct row_cells *next);

static inline bool
row_is_ordinal(const struct row_cells *row, size_t k)
{
	return (row->ordinals >> k & 1) != 0;
}

/* Joins numbers that are groups of one: 13 200. Only of ROW_WORDS. */
void	row_join_groups(struct span text, struct row_cells *row);
/* "2023", "0-4", "60+", "09/05/2021": a number that heads a column: a year, a class of age, a day. */
bool	cell_heads_column(struct span field);
/* All its numbers, two at least, head columns. */
bool	row_is_header(struct span text, const struct row_cells *row);

#endif
