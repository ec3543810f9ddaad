/*
 * table_caption: the line above or below a table that says what it shows.
 */
#ifndef SITREP_TABLE_CAPTION_H
#define SITREP_TABLE_CAPTION_H

#include "tables/table_scan.h"

/* "Table 1: ...", "Figure 2. ...": a word that captions open with, and its number. */
bool	line_is_caption(const struct stream *s, struct range line);
/* "Table 1: Fatalities by state, August 2018" below the rows that end before line `end`: of it are the blocks from
 * `first` on, and it heads nothing else; where it ends, or `end` where none stands. */
size_t	table_caption_take(struct table_scan *t, size_t first, size_t end);
/* The heading over the table, or the one over it where it only says of when the page is. */
size_t	table_title_over(const struct table_scan *t, size_t heading);

#endif
