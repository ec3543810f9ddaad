/*
 * whole_over: what an item of a list is part of, where the line over it tells the whole.
 */
#ifndef SITREP_WHOLE_OVER_H
#define SITREP_WHOLE_OVER_H

#include "reading/reading.h"

/* "Arrests: 14" over "- of whom women: 5": the figure of the line before, or what the part told there is of; NONE. */
size_t	whole_over(const struct reading *r, size_t index);
/* "of whom women: 5": whether the label of a list's line says that the number is part of something; who they are is
 * said there too. */
bool	whole_takes_label(struct reading *r, struct figure *f);

#endif
