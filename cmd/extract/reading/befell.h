/*
 * befell: whether what a figure counts had something befall it.
 */
#ifndef SITREP_BEFELL_H
#define SITREP_BEFELL_H

#include "reading/reading.h"

/* An outcome befell it, by a verb, a state or an outcome noun. */
bool	figure_befell(const struct reading *r, const struct figure *f);
/* Its noun says by itself what befell. */
bool	figure_decides_itself(const struct figure *f);

#endif
