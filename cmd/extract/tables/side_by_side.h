/*
 * side_by_side: two columns and more that were flattened to lines.
 *
 * "Iraq Syria" over "29 raids 12 raids", or with a mark before each: every line
 * holds an item of each column, and the first one their names.
 */
#ifndef SITREP_SIDE_BY_SIDE_H
#define SITREP_SIDE_BY_SIDE_H

#include "lines/stream.h"

/* Each takes the columns whose names stand in line `at`; how many lines, 0 where it is none. */
size_t	side_by_side_take_marked(struct stream *s, size_t at);
size_t	side_by_side_take(struct stream *s, size_t at);

#endif
