/*
 * changes: numbers that tell by how much something changed.
 */
#ifndef SITREP_CHANGES_H
#define SITREP_CHANGES_H

#include "reading/reading.h"

/* The token that a time in front of token `i` begins at with its preposition ("rose in May" | "to"), or `i`. */
size_t	change_over_time(const struct reading *r, size_t i, size_t first);

/* Behind the words in front of token `i` that may tell of a change ("fell", "fell in May by"), which *match has;
 * NONE. */
size_t	change_told_before(const struct reading *r, size_t i, size_t first, struct match *match);

/* "seizures were up 19 per cent", "15 per cent more", "fell to 25,676 (-61%)"; *row gets the vocabulary line where one
 * decided. */
bool	change_is_told(const struct reading *r, const struct figure *f, struct words sentence, const struct row **row);

#endif
