/*
 * place_names: which words of a sentence name a place.
 *
 * Names of the gazetteer, where they can be that place's; names that it does
 * not know, where a preposition or a place noun says that they are a place's.
 */
#ifndef SITREP_PLACE_NAMES_H
#define SITREP_PLACE_NAMES_H

#include "reading/reading.h"

/* Reads the name that starts at token i into `to`; the token behind it, or i where there is none. */
size_t	place_name_at(const struct reading *r, size_t i, const struct sentence *s,
	    struct place_mention *to);

#endif
