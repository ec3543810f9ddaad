/*
 * times: what in the text may be a period.
 *
 * From bottom to top: time_mentions holds them; saying, publication_time and statement_time know the times of a
 * statement, time_to_come those of a plan; time_role tells by them which times date facts, time_compared which only
 * compare, reported_time which may be the report's; title_year, bare_year and named_so tell years and days from other
 * numbers and from names; settle_times looks at all together; times.c finds them.
 */
#ifndef SITREP_TIMES_H
#define SITREP_TIMES_H

#include "reading/reading.h"

/* Fills times, each with the days that it is by itself, if any, and whether it may govern a figure. */
void	read_times(struct reading *r);

#endif
