/*
 * outcomes: an outcome that is understood, taken from where it is written.
 */
#ifndef SITREP_OUTCOMES_H
#define SITREP_OUTCOMES_H

#include "reading/reading.h"

/* Its noun says what befell it: deaths, raids. */
bool	outcome_is_noun(const struct figure *f);
/* For the figure at `index` where it has none, unless its noun decides; `bare`: it has no noun in its own words. */
void	outcome_find(struct reading *r, size_t index, bool bare);

#endif
