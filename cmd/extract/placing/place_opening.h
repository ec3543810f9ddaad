/*
 * place_opening: the place that the opening of the text names, where nothing says where its figures were.
 */
#ifndef SITREP_PLACE_OPENING_H
#define SITREP_PLACE_OPENING_H

#include "reading/reading.h"

/* "Chad is facing a drought": the country that is the lead's subject, though what it tells may be of elsewhere;
 * NONE. */
size_t	place_of_lead_subject(const struct reading *r);
/* "Traffic has grown in war-torn Chad.", before what counts: a place in the country that is most spoken of; NONE. */
size_t	place_of_opening(struct reading *r, struct span dominant);

#endif
