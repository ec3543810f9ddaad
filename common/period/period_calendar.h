/*
 * period_calendar: days and units of the calendar.
 */
#ifndef SITREP_PERIOD_CALENDAR_H
#define SITREP_PERIOD_CALENDAR_H

#include "period/period_parts.h"

day	day_add_months(day d, int months);
day	day_shift(day d, int unit, int count);
/* Both ends by so many units; the end of a month stays one. */
struct days days_shift(struct days days, int unit, int count);
bool	days_fit(const struct days *days, int unit);	/* as long as one of the unit */
struct days days_around(day d, int unit);		/* the calendar's unit that holds d */
bool	days_of_months(int year, int month, int months, struct days *days);

#endif
