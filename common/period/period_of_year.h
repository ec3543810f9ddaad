/*
 * period_of_year: the part of a year that another year has too.
 */
#ifndef SITREP_PERIOD_OF_YEAR_H
#define SITREP_PERIOD_OF_YEAR_H

#include "period/period.h"

/* The first half of 2015 for 2014; false where each year has no such part. */
bool	range_of_year(struct period_range *range, int year);

#endif
