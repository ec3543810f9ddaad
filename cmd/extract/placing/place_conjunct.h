/*
 * place_conjunct: the place of a clause that goes on behind another, which a figure is in.
 */
#ifndef SITREP_PLACE_CONJUNCT_H
#define SITREP_PLACE_CONJUNCT_H

#include "reading/reading.h"

/* "while the storm in Niger killed nine", "while nine died and 12 were hurt in Niger": behind the figure before;
 * NONE. */
size_t	place_of_contrast(const struct reading *r, const struct figure *f, const struct figure *before, size_t last);
/* "17 in Chad, and in Niger the army arrested ten"; NONE. */
size_t	place_of_conjunct(const struct reading *r, const struct figure *f, const struct figure *before);

#endif
