/*
 * period_numeric: dates in digits.
 */
#ifndef SITREP_PERIOD_NUMERIC_H
#define SITREP_PERIOD_NUMERIC_H

#include "period/period_parts.h"

/* 2023-04-03, 03/04/2023, 24.02.2022, 04/2016; 3/4 where it is allowed. */
size_t	time_numeric_at(struct time_reader *r, size_t i, unsigned allow, struct period_term *to);
/* 20161016, 23-2020-September and the like, in cells. */
size_t	time_packed_at(struct time_reader *r, size_t i, struct period_term *to);

#endif
