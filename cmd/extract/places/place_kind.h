/*
 * place_kind: illnesses, drugs and the like that are called by a place.
 */
#ifndef SITREP_PLACE_KIND_H
#define SITREP_PLACE_KIND_H

#include "reading/reading.h"

/* "Marburg virus disease", "Rift Valley fever", "Ghazni heroin": the name says of which kind, and not where. */
bool	place_names_kind(const struct reading *r, const struct place_mention *place, const struct sentence *s);
/* "cases of Marburg", "the Marburg outbreak", but "in Marburg": the words, a town's name, are an illness's. */
bool	place_is_illness(const struct reading *r, struct words words, size_t sentence_first);

#endif
