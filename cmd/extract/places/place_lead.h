/*
 * place_lead: the place that a document states at its start, in a title that the text runs on from or in its lead.
 */
#ifndef SITREP_PLACE_LEAD_H
#define SITREP_PLACE_LEAD_H

#include "reading/reading.h"

size_t	place_of_run_in_title(const struct reading *r);	/* or NONE */
size_t	place_of_lead(const struct reading *r);		/* or NONE */

/* The area of a local force that the title or the lead names: it tells namesakes apart, and places no document. NONE. */
size_t	place_of_force(const struct reading *r);
/* "Ghana Police", "the South African Police Service", "Ghanaian police": a police, a fire service or customs called by their country. */
bool	place_is_police(const struct reading *r, const struct place_mention *place);
/* The one country whose police, fire service or customs the text names anywhere. NONE. */
size_t	place_of_police(const struct reading *r);

#endif
