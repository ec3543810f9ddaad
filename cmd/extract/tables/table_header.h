/*
 * table_header: a table's header line divided into the labels of its columns.
 *
 * Where no blanks show the columns, the line is cut into as many labels as
 * there are columns; capital letters and phrases that the vocabulary knows say
 * where.
 */
#ifndef SITREP_TABLE_HEADER_H
#define SITREP_TABLE_HEADER_H

#include "lines/stream.h"

#define HEADER_LABELS	32

/*
 * Cuts the bytes into `columns` labels, or one more where `labelled` says that
 * the rows open with a label too (the first is then of the label column). How
 * many; 0 where the words are too few or too many.
 */
size_t	header_cut(const struct stream *s, struct range header, size_t columns, bool labelled,
    struct range to[HEADER_LABELS]);
/*
 * The header of rows that run on behind it: what heads their names ("Province"), if it does, then exactly `columns`
 * labels, each of which reads as one by itself, then the first row's name where it is `named`, as one more. Whether
 * there is such a cut.
 */
bool	header_cut_by_words(const struct stream *s, struct range header, size_t columns, bool named,
	    struct range to[HEADER_LABELS]);

#endif
