/*
 * place_opening: the place that the opening of the text names, where nothing says where its figures were.
 */
#ifndef SITREP_PLACE_OPENING_H
#define SITREP_PLACE_OPENING_H

#include "places/document_place.h"

/* "Chad is facing a drought": the country that the lead is about, told by its subject; what it says may be of elsewhere. NONE. */
size_t	place_of_lead_subject(const struct reading *r);
/* "Traffic has grown in war-torn Chad.", before what counts: a place in the country that most of the document is about; NONE. */
size_t	place_of_opening(struct reading *r, struct span dominant);

/* "the unity of Chad", but "the north of Chad": of which something is, and no more than that. */
bool	place_is_of_something(const struct reading *r, const struct place_mention *place);

#endif
