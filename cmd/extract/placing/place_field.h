/*
 * place_field: the place that a field states: one of a document's head, or of an entry that is laid out as labels.
 */
#ifndef SITREP_PLACE_FIELD_H
#define SITREP_PLACE_FIELD_H

#include "reading/reading.h"

/* "title: ...", "News | 14 May": what a document says of itself, before its text. */
bool	place_in_field(const struct reading *r, const struct sentence *s);
size_t	place_of_field(const struct reading *r);	/* or NONE */
size_t	place_of_record(const struct reading *r, size_t block);	/* of the entry that the block is part of; or NONE */

#endif
