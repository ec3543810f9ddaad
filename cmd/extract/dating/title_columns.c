#include "dating/title_columns.h"

#define COLUMNS	24	/* of a table whose title names them */

static bool
same_row(const struct reading *r, size_t a, size_t b)
{
	const struct block *x = &r->blocks.p[a], *y = &r->blocks.p[b];

	return y->kind == BLOCK_CELL && x->row_label.start < x->row_label.end &&
	    x->row_label.start == y->row_label.start;
}

/* The time at `place` among those of the brackets; all of them must be n. */
static size_t
nth_in_brackets(const struct reading *r, struct words words, size_t place, size_t n)
{
	size_t found = NONE, times = 0;
	bool open = false;

	for (size_t i = words.first; i < words.last; i++) {
		if (text_is(r, i, "("))
			open = true;
		else if (text_is(r, i, ")"))
			open = false;
		if (!open || !r->marks[i].time)
			continue;
		if (times++ == place)
			found = r->marks[i].time - 1;
		i = reading_time_at(r, i)->words.last - 1;
	}
	return times == n ? found : NONE;
}

size_t
title_column_time(const struct reading *r, size_t block)
{
	const struct cell_labels *labels = &r->labels[block];
	size_t before = 0, after = 0;

	if (labels->title == NONE || labels->column != NONE)
		return NONE;
	while (before < COLUMNS && before < block && same_row(r, block, block - before - 1))
		before++;
	while (after < COLUMNS && block + after + 1 < r->blocks.n && same_row(r, block, block + after + 1))
		after++;
	return before + after == 0 ? NONE : nth_in_brackets(r, r->sentences[labels->title].words,
	    before, before + after + 1);
}
