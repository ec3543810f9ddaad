/*
 * place_home: words that stand for the country or the state that was named before, and those for all countries.
 */
#ifndef SITREP_PLACE_HOME_H
#define SITREP_PLACE_HOME_H

#include "reading/reading.h"

/* Reads words at token i that mean all places and so none: worldwide, around the globe; the token behind them, or i. */
size_t	place_world_at(const struct reading *r, size_t i, const struct sentence *s,
	    struct place_mention *to);
/* The same for words that stand for a country or a state named before, which is their container: nationwide, across the
 * state. */
size_t	place_home_at(const struct reading *r, size_t i, const struct sentence *s,
	    struct place_mention *to);
/* Whether the figure's sentence has such words, and no country was named before. */
bool	place_is_nationwide(const struct reading *r, const struct figure *f);

#endif
