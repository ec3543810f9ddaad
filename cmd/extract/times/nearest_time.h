/*
 * nearest_time: the time of a figure's own sentence that governs it, by how
 * near it is and by what stands between.
 */
#ifndef SITREP_NEAREST_TIME_H
#define SITREP_NEAREST_TIME_H

#include "reading/reading.h"

size_t	nearest_time(const struct reading *r, const struct figure *f);	/* NONE */

/* so far, to date: all that was until now */
static inline bool
time_is_open(const struct time_mention *time)
{
	return time->period.kind == PERIOD_UNTIL && time->period.cumulative;
}

#endif
