/*
 * place_force: local forces that are called by a place.
 */
#ifndef SITREP_PLACE_FORCE_H
#define SITREP_PLACE_FORCE_H

#include "reading/reading.h"

/* Behind a place the rest of a local force's name: "Tyrol State Police". */
bool	place_calls_force(const struct reading *r, size_t next, size_t last);
/* "Border Guard Chad": before a country a local force's name that goes on over it. */
bool	place_ends_force(const struct reading *r, size_t first, size_t sentence_first);
/* "Tyrol State Police (TSP) has recorded 12 thefts": behind the place of its name the force only tells. */
bool	place_of_force_tells(const struct reading *r, size_t next, size_t last);

#endif
