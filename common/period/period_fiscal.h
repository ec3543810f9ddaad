/*
 * period_fiscal: fiscal years, which end in the year that they are called by.
 */
#ifndef SITREP_PERIOD_FISCAL_H
#define SITREP_PERIOD_FISCAL_H

#include "period/period_parts.h"

/*
 * fiscal year 2012, FY 2012, FY12, fiscal 2012, last fiscal year. Who writes "fiscal year 2011-12", or financial year, leaves
 * open in which month it starts. The count of the term is the months of the year before that it has; 0: not told.
 */
size_t	time_fiscal_at(struct time_reader *r, size_t i, struct period_term *to);
/* The same behind "the first two months of", where "the fiscal year" is the one of the document's date. */
size_t	time_whole_fiscal_at(struct time_reader *r, size_t i, struct period_term *to);
bool	term_fiscal_days(const struct period_term *t, const struct period_context *context, struct days *days,
	    const char **why);

#endif
