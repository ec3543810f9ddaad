/*
 * noun_before: the noun that stands before its number, as the label of it, or with a verb of number between.
 */
#ifndef SITREP_NOUN_BEFORE_H
#define SITREP_NOUN_BEFORE_H

#include "reading/reading.h"

/* "Deaths: 11", "arrivals stand at 900": gives the figure what stands before its number, true where that is its noun;
 * `gathers`: a group will do, though it does not say who they are. */
bool	noun_before(struct reading *r, struct figure *f, bool gathers);

#endif
