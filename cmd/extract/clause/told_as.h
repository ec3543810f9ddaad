/*
 * told_as: as what some were recorded.
 */
#ifndef SITREP_TOLD_AS_H
#define SITREP_TOLD_AS_H

#include "reading/reading.h"

/* "584 people were recorded as returnees": the noun behind the "as" is what befell them. */
void	told_as(const struct reading *r, struct figure *f);

#endif
