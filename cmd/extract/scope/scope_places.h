/*
 * scope_places: how the place of a figure lies to that of another which it may be a part of.
 */
#ifndef SITREP_SCOPE_PLACES_H
#define SITREP_SCOPE_PLACES_H

#include "reading/reading.h"

enum place_relation { PLACE_ALIKE, PLACE_INSIDE, PLACE_FINER, PLACE_APART };

/* Of the part's place: in the whole's, of a finer kind in the same country, or elsewhere. */
enum place_relation scope_places(const struct reading *r, const struct figure *part, const struct figure *whole);

#endif
