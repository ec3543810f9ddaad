/*
 * period_date_days: the days of a date; what is not a calendar's is false or fails with a reason.
 */
#ifndef SITREP_PERIOD_DATE_DAYS_H
#define SITREP_PERIOD_DATE_DAYS_H

#include "period/period.h"

bool	days_one(day d, struct days *days);		/* true */
int	year_in_full(int year);
bool	period_fail(const char **why, const char *reason);	/* false */
bool	period_no_date(const char **why);			/* false */

/* The year of a term as a number, from the document's date where it is told from that; 0: none. */
bool	term_year(const struct period_term *t, const struct period_context *context, int *year,
	    const char **why);
bool	term_date_days(const struct period_term *t, const struct period_context *context,
	    struct days *days, const char **why);
bool	term_numeric_as(const struct period_term *t, enum date_order order,
	    struct period_term *date);
bool	term_numeric_days(const struct period_term *t, const struct period_context *context,
	    struct days *days, const char **why);

#endif
