/*
 * labelled_layout: a table of one line: labels with their numbers, side by side.
 *
 *	Searches (houses / arrests)   Squad 1: 14 / 3   Squad 2: 20 / 5
 */
#ifndef SITREP_LABELLED_LAYOUT_H
#define SITREP_LABELLED_LAYOUT_H

#include "lines_layout.h"
#include "outline_layout.h"

/* As table_take(); 1 or 0 lines. */
size_t	labelled_take(struct outline *outline, const struct vocabulary *vocabulary,
	    const struct lines *lines, size_t at);

#endif
