/*
 * extents: how much there is of an area that no noun behind the number names.
 */
#ifndef SITREP_EXTENTS_H
#define SITREP_EXTENTS_H

#include "reading/reading.h"

/* "an area of 12,000 square metres", "a plot of 3 ha": the number is the area's; true where it is. */
bool	noun_of_extent(struct reading *r, size_t index);
/* It has its noun so, which says nothing of another number. */
bool	noun_is_extent(const struct reading *r, const struct figure *f);

#endif
