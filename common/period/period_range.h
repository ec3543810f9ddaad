/*
 * period_range: a term, or two that are joined.
 */
#ifndef SITREP_PERIOD_RANGE_H
#define SITREP_PERIOD_RANGE_H

#include "period/period_parts.h"

bool	term_is_bare_day(const struct period_term *t);	/* a day without its month */
bool	term_is_bare_month(const struct period_term *t);
bool	term_is_bare_year(const struct period_term *t);
/* [from|between] A joint B, or A alone, as far as allowed, where no joint follows. */
size_t	time_range_at(struct time_reader *r, size_t i, unsigned allow, struct period_range *to,
	    bool *joined);

#endif
