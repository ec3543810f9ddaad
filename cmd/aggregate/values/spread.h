/*
 * spread: a figure whose period straddles several, shared out among them.
 *
 * By days: each period gets its share, in units of the figure's own last
 * digit, and the shares add up to the figure exactly.
 */
#ifndef AGGREGATE_SPREAD_H
#define AGGREGATE_SPREAD_H

#include "values/amount.h"
#include "values/rollup.h"

/* More periods than this are not worth sharing out. */
#define SPREAD_MAX	10000

/* Whether from and to lie in different periods, no more than SPREAD_MAX apart. */
bool	spread_may(enum step step, day from, day to);
/* The share of the days `first` to `last` of the figure's days. */
void	spread_share(struct amount *share, const struct amount *whole, day from, day to,
	    day first, day last);

#endif
