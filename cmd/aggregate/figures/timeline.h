/*
 * timeline: regions by the days that they are about.
 *
 * Most of what is said is about different days, and so apart: only regions
 * whose periods may touch are worth comparing.
 */
#ifndef AGGREGATE_TIMELINE_H
#define AGGREGATE_TIMELINE_H

#include "figures/region.h"

struct period {
	struct region days;		/* nothing else is set */
	size_t	seen;			/* as which it was first seen */
	day	latest;			/* that this one or one before it ends */
};

struct timeline {
	struct period *periods;		/* the different ones, by their first days */
	size_t	n;
	size_t	*period_of;		/* by region */
	size_t	*members;		/* regions, those of one period side by side, in order */
	size_t	*first;			/* by period, and one more: where its members begin */
};

void	timeline_open(struct timeline *timeline, const struct region *const *regions, size_t n);
/* All periods that have a day in common with the region's are from *from on and before *to. */
void	timeline_near(const struct timeline *timeline, const struct region *region, size_t *from,
	    size_t *to);
void	timeline_free(struct timeline *timeline);

#endif
