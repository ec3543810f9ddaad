/*
 * place_lead: the place that a document states at its start, in a title that the text runs on from or in its lead.
 */
#ifndef SITREP_PLACE_LEAD_H
#define SITREP_PLACE_LEAD_H

#include "reading/reading.h"

size_t	place_of_run_in_title(const struct reading *r);	/* or NONE */
size_t	place_of_lead(const struct reading *r);		/* or NONE */
/* "The storm made landfall in Vira": where it came ashore, and not all that it did. */
bool	place_is_landfall(const struct reading *r, const struct place_mention *place, const struct sentence *s);

#endif
