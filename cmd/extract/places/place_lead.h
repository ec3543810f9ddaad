/*
 * place_lead: the place that a document states at its start: in a field of its head, in its lead.
 */
#ifndef SITREP_PLACE_LEAD_H
#define SITREP_PLACE_LEAD_H

#include "reading/reading.h"

size_t	place_of_field(const struct reading *r);	/* or NONE */
size_t	place_of_lead(const struct reading *r);		/* or NONE */

#endif
