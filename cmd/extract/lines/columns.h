/*
 * columns: two columns of text side by side.
 *
 * A gap that stands at one column of the page over several lines divides them
 * where what stands to its right is text (or a list) and not the cells of a
 * table. One pass over the lines with a few candidates at a time.
 */
#ifndef SITREP_COLUMNS_H
#define SITREP_COLUMNS_H

#include "lines/lines.h"

struct spread {
	size_t	first, last;	/* lines, half-open */
	unsigned column;	/* where the right part begins */
	size_t	both;		/* lines with text on both sides */
};

struct spreads {
	struct spread *p;	/* in the order of the lines; none overlap */
	size_t	n;
	size_t	room;
};

/* Those of the lines; to be freed. */
void	spreads_find(struct span text, const struct lines *lines, struct spreads *spreads);
/* The left or the right part of the lines of a spread. */
void	spread_side(struct span text, const struct lines *lines, const struct spread *spread,
	    bool right, struct lines *to);
void	spreads_free(struct spreads *spreads);

#endif
