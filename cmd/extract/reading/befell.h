/*
 * befell: whether what a figure counts had something befall it.
 */
#ifndef SITREP_BEFELL_H
#define SITREP_BEFELL_H

#include "reading/reading.h"

/* An outcome befell it, by a verb, a state or an outcome noun. */
static inline bool
figure_befell(const struct reading *r, const struct figure *f)
{
	return figure_has_outcome(f) && !figure_act_is_light(r, f);
}

/* Its noun says by itself what befell. */
static inline bool
figure_decides_itself(const struct figure *f)
{
	return (f->meaning.classes & (NOUN_EVENT | NOUN_OUTCOME | NOUN_CASE | NOUN_BODY)) != 0;
}

#endif
