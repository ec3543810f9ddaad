/*
 * period_date: dates in words and digits, and weekdays.
 */
#ifndef SITREP_PERIOD_DATE_H
#define SITREP_PERIOD_DATE_H

#include "period/period_parts.h"

size_t	time_date_at(struct time_reader *r, size_t i, unsigned allow, struct period_term *to);
size_t	time_weekday_at(struct time_reader *r, size_t i, struct period_term *to);

#endif
