/*
 * canon: a row's cells as written, and what they mean.
 *
 * Each row by itself: what a cell comes to never depends on the rows before
 * it. The canonical cells are good until the next canon_row().
 */
#ifndef NORMALIZE_CANON_H
#define NORMALIZE_CANON_H

#include "base/span.h"
#include "figure.h"
#include "note.h"
#include "period/period.h"

/* What is read of a row; a cell that the table does not have has no bytes and a NULL p. */
enum canon_input {
	INPUT_PUBLISHED, INPUT_MODIFIER, INPUT_NUMBER, INPUT_UNIT, INPUT_COUNTED, INPUT_OUTCOME,
	INPUT_PLACE, INPUT_PERIOD, INPUT_SOURCE, INPUT_TEXT,
	INPUTS
};

/* What is appended: FIGURE_DATE to FIGURE_NOTE, counted from 0. */
#define CANON_CELLS	(FIGURE_COLUMNS - FIGURE_WRITTEN)
#define CANON(column)	((column) - FIGURE_WRITTEN)

enum best { BEST_STATED, BEST_LOW, BEST_HIGH, BEST_MID };

struct canon_settings {
	const char *vocabulary;		/* a user's directory; NULL: none */
	const char *gazetteer;		/* a user's file; NULL: none */
	enum best best;
	enum date_order order;
	const char **convert;		/* codes of units to convert to; borrowed */
	size_t	n_convert;
};

struct canon;

/* NULL on a bad vocabulary, gazetteer or unit (reported). Borrows the settings. */
struct canon *canon_open(const struct canon_settings *settings);
/* *remarks tells which kinds the note holds, as bits. */
void	canon_row(struct canon *canon, const struct span cells[INPUTS],
	    struct span canonical[CANON_CELLS], uint64_t *remarks);
void	canon_free(struct canon *canon);

#endif
