/*
 * locating: places that are only counted to say where something was.
 */
#ifndef SITREP_LOCATING_H
#define SITREP_LOCATING_H

#include "reading/reading.h"

/* "in 16 provinces" */
bool	figure_locates(const struct reading *r, const struct figure *f);

#endif
