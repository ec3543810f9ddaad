/*
 * table_header: a table's header line divided into the labels of its columns.
 *
 * Where no blanks show the columns, the line is cut into as many labels as
 * there are columns; capital letters and phrases that the vocabulary knows say
 * where.
 */
#ifndef SITREP_TABLE_HEADER_H
#define SITREP_TABLE_HEADER_H

#include "layout/layout.h"
#include "layout/lines.h"

#define HEADER_LABELS	32

/*
 * Cuts the bytes into `columns` labels, or one more where `labelled` says that
 * the rows open with a label too (the first is then of the label column). How
 * many; 0 where the words are too few or too many.
 */
size_t	header_cut(const struct vocabulary *vocabulary, struct span text, struct range header,
	    size_t columns, bool labelled, struct arena *arena, struct range to[HEADER_LABELS]);
/* "State", "Deaths", "Houses burnt", a line each from `at` on: labels of columns, up to a line with numbers; how many lines. */
size_t	header_lines(const struct lines *lines, struct span text, size_t at, struct range labels[HEADER_LABELS]);

#endif
