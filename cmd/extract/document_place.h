/*
 * document_place: the place and the country that a document is about.
 */
#ifndef SITREP_DOCUMENT_PLACE_H
#define SITREP_DOCUMENT_PLACE_H

#include "reading.h"

struct place_context {
	size_t	document;	/* the mention of the title or the lead; NONE */
	enum basis document_basis;
	struct span dominant;	/* the country most mentions lie in; empty if none leads */
	size_t	dominant_mention;
};

bool	place_is_country(const struct place_mention *place);
/* The country or countries of a mention ("IQ+SY"); empty where nothing settles them. */
struct span place_country(struct reading *r, const struct place_mention *place, struct span hint);
/* The country that more than half of the mentions lie in; a country's own name counts twice. */
void	place_dominant(const struct reading *r, struct place_context *context);
size_t	place_of_title(const struct reading *r);	/* or NONE */
size_t	place_of_lead(const struct reading *r);		/* or NONE */

#endif
