/*
 * place_country: the country that a mention of a place lies in, or is.
 */
#ifndef SITREP_PLACE_COUNTRY_H
#define SITREP_PLACE_COUNTRY_H

#include "reading/reading.h"

bool	place_is_country(const struct place_mention *place);
/* The country or countries of a mention ("IQ+SY"), of several places of one name that in the country `hint`, if that is
 * not empty; empty where nothing settles them. */
struct span place_country(struct reading *r, size_t mention, struct span hint);

#endif
