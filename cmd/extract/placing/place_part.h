/*
 * place_part: the figures behind one whose places are theirs alone.
 */
#ifndef SITREP_PLACE_PART_H
#define SITREP_PLACE_PART_H

#include "reading/reading.h"

/* "90 arrests, with 40 in Chad and 50 in Niger", "90 deaths, 40 from Chad": a part that has a place of its own. */
bool	place_is_of_part(const struct reading *r, const struct figure *f, const struct figure *g);
/* A bare number behind a comma tells a part of f: "30 arrests, 20 in Chad"; so does what is told in a clause of its
 * own. */
bool	place_is_of_part_behind(const struct reading *r, const struct figure *f, const struct figure *g);

#endif
