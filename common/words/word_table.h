/*
 * word_table: one table of words, ours and a user's lines over it.
 *
 * One table an idea, in tab-separated text: comment lines start with `#`, the
 * first other line names the columns, a dash stands for an empty cell. The
 * tables that are compiled in and those of a user's directory go through the
 * same parser, ours when the program is compiled. A user's line adds to ours,
 * and replaces the line of ours that has the same key cells (the columns whose
 * names are in capitals in the column line are the key). Two lines of one file
 * with one key are an error that names both.
 *
 * That two lines of ours have one key is a test's to find, not each start's;
 * for the same reason a row of ours is cut into cells when it is asked for.
 * A user's lines are read at once, and what is wrong with them is reported.
 */
#ifndef SITREP_WORD_TABLE_H
#define SITREP_WORD_TABLE_H

#include <stdint.h>
#include <string.h>

#include "base/span.h"
#include "base/xalloc.h"

#define TABLE_CELLS	8

/* What is asked most stands first, side by side. */
struct row {
	const char *table;			/* "outcomes" */
	unsigned code[TABLE_CELLS];	/* of row_code(), and 1 */
	struct span cell[TABLE_CELLS];	/* empty past the columns there are */
	const char *file;			/* "outcomes.tsv", or the user's path */
	unsigned long line;
};

/*
 * What the names in a cell amount to, by the one `read` that its column has:
 * they are compared when the cell is first asked for, and never again.
 */
static inline unsigned
row_code(const struct row *row, size_t cell, unsigned (*read)(struct span))
{
	if (row->code[cell] == 0)
		((struct row *)row)->code[cell] = read(row->cell[cell]) + 1;
	return row->code[cell] - 1;
}

/* Of no row false. */
static inline bool
row_is_of(const struct row *row, const char *table)
{
	return row && strcmp(row->table, table) == 0;
}

struct table {
	const char *name;
	struct row *rows;
	size_t	n;
	size_t	room;
	struct span columns[TABLE_CELLS];
	size_t	n_columns;
	struct word_source *source;	/* known to word_table.c alone */
};

/* Where a line of ours stands that is a row. */
struct word_line {
	uint32_t start;			/* in the text */
	uint32_t number;
};

/* The lines of a table, in the arena; how many. */
const struct word_line *word_table_lines(struct span text, struct arena *arena, size_t *n);
/* A table of ours. The text and its lines are borrowed. */
void	word_table_open(struct table *table, const char *name, struct span text, const char *file,
	    const struct word_line *lines, size_t n);
/* A user's lines over it; false where they are bad, which is reported. The text is borrowed. */
bool	word_table_read(struct table *table, struct span text, const char *file);
const struct row *word_table_make_row(struct table *table, size_t i);	/* if it is not made yet */

/* Most rows that are asked for were so before. */
static inline const struct row *
word_table_row(struct table *table, size_t i)
{
	return table->rows && table->rows[i].table ? &table->rows[i] : word_table_make_row(table, i);
}

size_t	word_table_column(const struct table *table, const char *name);	/* its number; n_columns if there is none */
struct span word_table_cell(const struct table *table, size_t i, size_t column);
/* Makes all rows, for who goes through them. */
void	word_table_fill(struct table *table);
void	word_table_close(struct table *table);

#endif
