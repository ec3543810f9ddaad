/*
 * units: what one document, or several that agree, state of one region.
 */
#ifndef AGGREGATE_UNITS_H
#define AGGREGATE_UNITS_H

#include "figures/figures.h"
#include "overlap/claim.h"
#include "overlap/sources.h"

struct unit {
	struct region region;
	struct amount amount;		/* owned */
	const struct fact *first;	/* the first figure it comes from */
	size_t	claim;			/* that one's claim */
	size_t	terms;			/* how many numbers it adds */
	bool	is_total, is_cumulative;
	bool	disagree;		/* its sources do not agree */
	struct buf note;		/* what is to say of it, if it stands; owned */
	enum fate fate;
	size_t	of;			/* the unit that it gives way to or confirms */
	bool	superseded;		/* a later number took its place: no news */
};

struct units {
	struct unit *list;
	size_t	n, room;
};

/* Documents that state one region: one stands, those that agree confirm it. */
void	units_merge(struct units *units, enum sources sources, bool latest);
/* Of running counts the latest stands. */
void	units_latest_running(struct units *units);
/* A unit whose region another holds is a part of it. */
void	units_under_wholes(struct units *units, const struct names *names);
/* Of what is left, the regions that lie apart and say the most; the rest is set aside. */
void	units_choose(struct units *units, const struct names *names);
void	units_free(struct units *units);

#endif
