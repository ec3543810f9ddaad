/*
 * over_lead: what stands over the running text: the headline, and points beneath it.
 */
#ifndef SITREP_OVER_LEAD_H
#define SITREP_OVER_LEAD_H

#include "reading/reading.h"

/* "ATHENS, 2 June - The ministry counted": laid out like a label, and running text. */
bool	opens_with_dateline(const struct reading *r, size_t block);
/* The headline and the points beneath it, and what is in brackets as a whole: "(Corrects number of dead)". */
bool	stands_over_lead(const struct reading *r, size_t block);
/* "- 411 arrests" over the first running text, in a list that states no time: the lead that comes behind it tells when.
 * The block of that text; the items before it are such points. 0 if there are none. */
size_t	undated_points(const struct reading *r);

/* An item over the running text, where undated_points() gave `points`. */
static inline bool
is_undated_point(const struct reading *r, size_t block, size_t points)
{
	return block < points && r->blocks.p[block].kind == BLOCK_ITEM;
}

#endif
