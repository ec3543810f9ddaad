/*
 * place_adjective: a country's name that says whose something is, and not where it was.
 */
#ifndef SITREP_PLACE_ADJECTIVE_H
#define SITREP_PLACE_ADJECTIVE_H

#include "reading/reading.h"

/* A short form before another word, or a country before a noun of people: U.S. forces, Sudan refugees. */
bool	place_is_adjective(const struct reading *r, const struct place_mention *place, const struct sentence *s);

#endif
