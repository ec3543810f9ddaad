/*
 * place_lead: the place that a document states at its start: in a field of its head, in its lead;
 * and that an entry laid out as labels states in a field of its own.
 */
#ifndef SITREP_PLACE_LEAD_H
#define SITREP_PLACE_LEAD_H

#include "reading/reading.h"

/* "title: ...", "News | 14 May": what a document says of itself, before its text. */
bool	place_in_field(const struct reading *r, const struct sentence *s);

size_t	place_of_field(const struct reading *r);	/* or NONE */
size_t	place_of_record(const struct reading *r, size_t block);	/* of the entry that the block is part of; or NONE */
size_t	place_of_run_in_title(const struct reading *r);	/* or NONE */
size_t	place_of_lead(const struct reading *r);		/* or NONE */

/* The area of a local force that the title or the lead names: it acts there. NONE. */
size_t	place_of_force(const struct reading *r);
/* The one country whose police, fire service or customs the text names anywhere. NONE. */
size_t	place_of_police(const struct reading *r);

#endif
