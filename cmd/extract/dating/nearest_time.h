/*
 * nearest_time: the time of a figure's own sentence that governs it, by how
 * near it is and by what stands between.
 */
#ifndef SITREP_NEAREST_TIME_H
#define SITREP_NEAREST_TIME_H

#include "reading/reading.h"

size_t	nearest_time(const struct reading *r, const struct figure *f);	/* NONE */

#endif
