/*
 * word_table: one table of words, ours and a user's lines over it.
 *
 * That two lines of ours have one key is a test's to find, not each start's;
 * for the same reason a row of ours is cut into cells when it is asked for.
 * A user's lines are read at once, and what is wrong with them is reported.
 */
#ifndef SITREP_WORD_TABLE_H
#define SITREP_WORD_TABLE_H

#include "base/xalloc.h"
#include "words/vocabulary.h"

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
