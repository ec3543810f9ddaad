/*
 * period_days: the days of a term, without what is taken of it.
 */
#ifndef SITREP_PERIOD_DAYS_H
#define SITREP_PERIOD_DAYS_H

#include "period/period.h"

bool	term_whole_days(const struct period_term *t, const struct period_context *context,
	    struct days *days, const char **why);

#endif
