/*
 * look_ahead: what stands ahead of a figure's phrase.
 */
#ifndef SITREP_LOOK_AHEAD_H
#define SITREP_LOOK_AHEAD_H

#include "clause/ahead.h"

/* From the phrase on, within the clause: the first act that may belong to it. */
void	look_ahead(const struct reading *r, const struct figure *f, struct ahead *ahead);

#endif
