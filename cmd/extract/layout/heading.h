/*
 * heading: which lines are headings: the title, and those of sections.
 */
#ifndef SITREP_HEADING_H
#define SITREP_HEADING_H

#include "lines/stream.h"

#define HEADING_WORDS	16	/* at most, but for a title */
#define INTRODUCTION_WORDS 10	/* of one that ends with a colon */

/* Whether the lines at..end, a block by themselves, are a heading, and of what rank. */
bool	heading_is(const struct stream *s, size_t at, size_t end, enum heading_rank *rank);
/* A table begins at line `end`, or behind blank lines and rules. */
bool	heading_is_over_table(const struct stream *s, size_t end);

#endif
