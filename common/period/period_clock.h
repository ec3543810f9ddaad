/*
 * period_clock: hours of a day, which a period leaves out: a day is the least it knows.
 */
#ifndef SITREP_PERIOD_CLOCK_H
#define SITREP_PERIOD_CLOCK_H

#include "period/period_parts.h"

/* A clock time, with its a.m. and zone: "19:30", "7 p.m. (GMT)", "1930 hrs"; or 0. */
size_t	time_clock_at(struct time_reader *r, size_t i);
/* A clock time or part of the day before a date, with "on" or a comma: "07:00, 16/11/2020"; behind it, or i. */
size_t	time_skip_hour(struct time_reader *r, size_t i);
/* Behind a day: its hour, which brackets may hold, or its part; behind it, or i. */
size_t	time_skip_hour_after(struct time_reader *r, size_t i);
/* "Nov. 14 from 10 a.m.": behind a clock time, loose or not, and its joint to another; or `from`. */
size_t	time_skip_clocks(struct time_reader *r, size_t from);

#endif
