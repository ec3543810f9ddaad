/*
 * standing: figures that say how things stand when it is written ("40 are in
 * hospital", "admissions stand at 40"). A time told elsewhere does not govern them.
 */
#ifndef SITREP_STANDING_H
#define SITREP_STANDING_H

#include "reading/reading.h"

/* "40 are in hospital", "there are now 40", and a part of such a whole. */
bool	figure_tells_state(const struct reading *r, const struct figure *f);
/* "40 have died": up to now, and so of no day that is over. */
bool	figure_tells_till_now(const struct reading *r, const struct figure *f);
/* "In the past 24 hours nine were hurt, bringing the toll to 900", and "The total toll has risen to 900" behind it: all
 * of them up to now, and none of those hours. */
bool	figure_is_toll_by_now(const struct reading *r, const struct figure *f, size_t hours);

#endif
