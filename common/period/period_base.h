/*
 * period_base: what a term means that leans on another.
 */
#ifndef SITREP_PERIOD_BASE_H
#define SITREP_PERIOD_BASE_H

#include "period/period.h"

bool	term_is_past_unit(const struct period_term *t);	/* the past month, the last month */
bool	term_base_days(const struct period_term *t, const struct period_context *context,
	    struct days *days, const char **why);
/* What a unit means under the base of the context; false where it is none of its own. */
bool	term_yields(const struct period_term *t, const struct period_context *context,
	    struct days *days);

#endif
