/*
 * bare_year: four digits that are a year, though no preposition stands before them.
 */
#ifndef SITREP_BARE_YEAR_H
#define SITREP_BARE_YEAR_H

#include "reading/reading.h"

/* Four digits at token i that may be a year, whatever stands around them. */
bool	is_year_at(const struct reading *r, size_t i, struct period *period);
/* The year at token i of the sentence, by what stands around it; false where nothing says that it is one. */
bool	bare_year_at(const struct reading *r, const struct sentence *s, size_t i, struct period *period);

#endif
