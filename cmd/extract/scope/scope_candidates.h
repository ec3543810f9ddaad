/*
 * scope_candidates: the figures that may be wholes or parts of others, few of all that are found,
 * and what tells of most pairs at once that they are neither.
 */
#ifndef SITREP_SCOPE_CANDIDATES_H
#define SITREP_SCOPE_CANDIDATES_H

#include "reading/reading.h"

#define SUM_REACH	200	/* figures looked at for the terms of one total */

/* What tells at once that most figures are neither whole nor part of another, close together. */
struct candidate {
	size_t figure;		/* its index */
	unsigned long kin;	/* differs for another unit or measure */
	bool holds;		/* its measure may hold another */
	bool event;
	bool divided;		/* a sentence or list behind may add up to it */
	size_t before, behind;	/* the nearest ones of its kin, within SUM_REACH; NONE */
};

/* The figures to reckon with, in order: few of all that are found. */
struct plain {
	struct candidate *p;
	size_t n;
	bool cells;		/* some stand in tables */
};

/* Where it is false, so is scope_measures(). */
static inline bool
scope_are_akin(const struct candidate *part, const struct candidate *whole)
{
	return part->kin == whole->kin || whole->holds;
}

/* Those of a reading that scope_prepare() (scope_like.h) has seen; in its arena. */
struct plain scope_plain(struct reading *r);

#endif
