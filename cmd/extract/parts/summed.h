/*
 * summed: bare numbers side by side that add up to a figure before them.
 */
#ifndef SITREP_SUMMED_H
#define SITREP_SUMMED_H

#include "reading/reading.h"

/* "14 died. By region: Lima 5, Cusco 6, Puno 3": the figure that the run of bare numbers around this one sums to;
 * NONE. */
size_t	summed_whole(const struct reading *r, size_t index);

#endif
