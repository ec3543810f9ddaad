/*
 * lent_name: divisions and roads that are called like a country, and need not be in it: Jordan District, Lebanon Street.
 */
#ifndef SITREP_LENT_NAME_H
#define SITREP_LENT_NAME_H

#include "place/place.h"
#include "words/token.h"
#include "words/vocabulary.h"

/* Whether a country's name, of n places, which ends right before the token `noun`, is with it a division's or a road's of
 * another country; but Luxembourg has a district of its name, and "US City", "SUDAN CITY" and "Chad villages" are in the
 * country. */
bool	place_name_is_lent(const struct vocabulary *vocabulary, const struct token *noun, const struct place *places, size_t n);

#endif
