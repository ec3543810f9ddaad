/*
 * labelled: a table of one line: labels with their numbers, side by side.
 *
 *	Searches (houses / arrests)   Squad 1: 14 / 3   Squad 2: 20 / 5
 */
#ifndef SITREP_LABELLED_H
#define SITREP_LABELLED_H

#include "lines/stream.h"

/* As table_take(); 1 or 0 lines. */
size_t	labelled_take(const struct stream *s, size_t at);

#endif
