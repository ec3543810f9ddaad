/*
 * claims_region: what the claims of one region are to each other.
 */
#ifndef AGGREGATE_CLAIMS_REGION_H
#define AGGREGATE_CLAIMS_REGION_H

#include "overlap/claims_desk.h"

/* Each of a run of claims of one region. */
void	region_compare_all(struct desk *desk, const size_t *run, size_t n);
void	region_under_total(struct desk *desk, const size_t *run, size_t n);
void	region_parts(struct desk *desk, const size_t *run, size_t n);

#endif
