/*
 * period_portion: what is taken of a longer time: one of its parts, or the
 * first, the last or the nth of its units.
 */
#ifndef SITREP_PERIOD_PORTION_H
#define SITREP_PERIOD_PORTION_H

#include "period/period_parts.h"

/* early May, mid-June, late last year, the end of September 2018; early on Monday is Monday. */
size_t	time_part_at(struct time_reader *r, size_t i, struct period_term *to);
/* first half of March, first five months of 2021, first week of October, last day of May */
size_t	time_nth_at(struct time_reader *r, size_t i, struct period_term *to);
/* "nine months of 2021", "9 months of this year": its first nine */
size_t	time_months_of_year_at(struct time_reader *r, size_t i, struct period_term *to);

#endif
