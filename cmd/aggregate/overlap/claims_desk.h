/*
 * claims_desk: the claims of one document while they are being settled.
 */
#ifndef AGGREGATE_CLAIMS_DESK_H
#define AGGREGATE_CLAIMS_DESK_H

#include "figures/figures.h"
#include "overlap/claim.h"

struct desk {
	const struct figures *figures;
	struct claim *claims;
	size_t	n;
	size_t	*by_region;	/* claims, those of one region side by side, in order */
};

const struct fact *desk_fact(const struct desk *desk, size_t at);
/* A claim gives way to another, unless that one, in the end, gives way to it. */
void	desk_settle(struct desk *desk, size_t at, enum fate fate, size_t of);

#endif
