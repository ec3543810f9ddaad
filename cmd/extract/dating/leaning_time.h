/*
 * leaning_time: the days of a figure's time, where that leans on another: the
 * week before, the same period of 2022, this week.
 */
#ifndef SITREP_LEANING_TIME_H
#define SITREP_LEANING_TIME_H

#include "reading/reading.h"

/* Sets f->days by f->time, and f->times_base where that leans; `report` is the reporting period or NONE. */
void	time_resolve(struct reading *r, struct figure *f, size_t report);

#endif
