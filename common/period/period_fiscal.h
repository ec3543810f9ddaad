/*
 * period_fiscal: fiscal years, which end in the year that they are called by.
 */
#ifndef SITREP_PERIOD_FISCAL_H
#define SITREP_PERIOD_FISCAL_H

#include "period/period_parts.h"

/*
 * fiscal year 2012, FY 2012, fiscal 2012, last fiscal year. Who writes "fiscal year 2011-12", or financial year, leaves open in
 * which month it starts.
 */
size_t	time_fiscal_at(struct time_reader *r, size_t i, struct period_term *to);

#endif
