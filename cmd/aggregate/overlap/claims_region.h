/*
 * claims_region: what the claims of one region are to each other.
 */
#ifndef AGGREGATE_CLAIMS_REGION_H
#define AGGREGATE_CLAIMS_REGION_H

#include "overlap/claims_desk.h"

/* Each takes a run of n claims of one region, in the order of the document. */
/* Which say another again, or give way to it. */
void	region_compare_all(struct desk *desk, const size_t *run, size_t n);
/* What stands is a part of the largest total, and then of the largest running count. */
void	region_under_total(struct desk *desk, const size_t *run, size_t n);
/* Stated parts go below what is none and could hold them; where nothing is, one of them may hold the others. */
void	region_parts(struct desk *desk, const size_t *run, size_t n);

#endif
