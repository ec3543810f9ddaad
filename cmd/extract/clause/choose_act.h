/*
 * choose_act: which of the acts about a figure tells what befell it.
 */
#ifndef SITREP_CHOOSE_ACT_H
#define SITREP_CHOOSE_ACT_H

#include "clause/ahead.h"
#include "clause/look_behind.h"

/* Of what stands ahead and behind the nearest and surest; the figure at `index` takes it, or what is chained to it. */
void	choose_act(const struct reading *r, size_t index, const struct ahead *ahead, const struct behind *behind);

#endif
