/*
 * cells: those of a row that are read, and those that are appended.
 */
#ifndef NORMALIZE_CELLS_H
#define NORMALIZE_CELLS_H

#include "figure.h"

/* What is read of a row; a cell that the table does not have has no bytes and a NULL p. */
enum canon_input {
	INPUT_PUBLISHED, INPUT_MODIFIER, INPUT_NUMBER, INPUT_UNIT, INPUT_COUNTED, INPUT_OUTCOME,
	INPUT_PLACE, INPUT_PERIOD, INPUT_SOURCE, INPUT_TEXT,
	INPUTS
};

/* What is appended: FIGURE_DATE to FIGURE_NOTE, counted from 0. */
#define CANON_CELLS	(FIGURE_COLUMNS - FIGURE_WRITTEN)
#define CANON(column)	((column) - FIGURE_WRITTEN)

#endif
