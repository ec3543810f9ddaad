/*
 * period_year: years, and the year behind what it belongs to.
 */
#ifndef SITREP_PERIOD_YEAR_H
#define SITREP_PERIOD_YEAR_H

#include "period/period_parts.h"

bool	time_is_year(struct time_reader *r, size_t i);
size_t	time_era_after(struct time_reader *r, size_t i, struct period_term *to);
size_t	time_year_words(struct time_reader *r, size_t i, struct period_term *to);
/* ", 2014", "of 2014", "last year". */
size_t	time_year_after(struct time_reader *r, size_t i, struct period_term *to);

#endif
