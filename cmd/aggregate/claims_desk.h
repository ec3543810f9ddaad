/*
 * claims_desk: the claims of one document on the desk, shared by the rooms
 * that settle them: claims.c across regions, claims_region.c within one.
 */
#ifndef AGGREGATE_CLAIMS_DESK_H
#define AGGREGATE_CLAIMS_DESK_H

#include "claims.h"

struct desk {
	const struct figures *figures;
	struct claim *claims;
	size_t	n;
	size_t	*by_region;	/* claims, those of one region side by side, in order */
};

const struct fact *desk_fact(const struct desk *desk, size_t at);
/* A claim gives way to another, unless that one, in the end, gives way to it. */
void	desk_settle(struct desk *desk, size_t at, enum fate fate, size_t of);

/* Each of a run of claims of one region. */
void	region_compare_all(struct desk *desk, const size_t *run, size_t n);
void	region_under_total(struct desk *desk, const size_t *run, size_t n);
void	region_parts(struct desk *desk, const size_t *run, size_t n);

#endif
