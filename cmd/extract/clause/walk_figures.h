/*
 * walk_figures: the other figures that a look ahead meets.
 */
#ifndef SITREP_WALK_FIGURES_H
#define SITREP_WALK_FIGURES_H

#include "clause/ahead.h"
#include "clause/walk.h"

/* Goes over the figure at walk->i, or over what it opens; false where the look ends there. */
bool	walk_over_figure(const struct reading *r, struct walk *w, struct ahead *ahead);

#endif
