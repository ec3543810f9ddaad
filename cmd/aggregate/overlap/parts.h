/*
 * parts: the claims of a document that belong to one of its wholes.
 */
#ifndef AGGREGATE_PARTS_H
#define AGGREGATE_PARTS_H

#include "overlap/breakdown.h"
#include "overlap/claim.h"

/* Fills `terms` (room for n) with the parts of claim `whole`, directly or by way
 * of others, in the order of the document; how many. */
size_t	parts_gather(const struct figures *figures, const struct claim *claims, size_t n,
	    size_t whole, struct term *terms);
/* Marks each claim that has parts among the others. */
void	parts_mark_wholes(const struct claim *claims, size_t n, bool *is_whole);

#endif
