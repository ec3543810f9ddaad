/*
 * walk_acts: the verbs and states that a look ahead meets.
 */
#ifndef SITREP_WALK_ACTS_H
#define SITREP_WALK_ACTS_H

#include "clause/ahead.h"
#include "clause/walk.h"

/* Takes, passes or ends at the act at walk->i, looked at from the figure `f`; false where the look ends there. */
bool	walk_over_act(const struct reading *r, const struct figure *f, struct walk *w, struct ahead *ahead);

#endif
