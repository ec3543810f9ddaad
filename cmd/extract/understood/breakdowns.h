/*
 * breakdowns: bare numbers that share out figures before them.
 */
#ifndef SITREP_BREAKDOWNS_H
#define SITREP_BREAKDOWNS_H

#include "reading/reading.h"

/* "9 deaths (flood 7, landslide 2)": of the figure before the bracket; true where it is. */
bool	breakdown_by_cause(struct reading *r, size_t index);
/* Beside a place, of the last figure that is not smaller; true where that settled noun and outcome. */
bool	breakdown_of_whole(struct reading *r, size_t index);

#endif
