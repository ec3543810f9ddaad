/*
 * place_title: the place in a document's title.
 */
#ifndef SITREP_PLACE_TITLE_H
#define SITREP_PLACE_TITLE_H

#include "places/document_place.h"

/* "Road Safety Forum, Oslo": where the issuer sits. */
bool	place_is_letterhead(const struct reading *r, const struct place_mention *place, const struct sentence *s);
size_t	place_of_title(const struct reading *r, const struct place_context *context);	/* or NONE */

#endif
