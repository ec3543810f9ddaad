/*
 * timeline: units by the days that they are about.
 *
 * Most of what is said is about different days, and so apart: only units
 * whose periods overlap are worth comparing.
 */
#ifndef AGGREGATE_TIMELINE_H
#define AGGREGATE_TIMELINE_H

#include "units.h"

struct timeline {
	struct region *periods;		/* the different ones; only their days are set */
	size_t	n;
	size_t	*period_of;		/* by unit */
	size_t	*members;		/* units, those of one period side by side, in order */
	size_t	*first;			/* by period, and one more: where its members begin */
};

void	timeline_open(struct timeline *timeline, const struct units *units);
void	timeline_free(struct timeline *timeline);

#endif
