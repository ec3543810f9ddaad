/*
 * scope_splits: "The dead were six men, two women and a child".
 *
 * All figures of one sentence or list, whatever befell them, add up to an earlier one that may be of them all.
 */
#ifndef SITREP_SCOPE_SPLITS_H
#define SITREP_SCOPE_SPLITS_H

#include "scope/scope_candidates.h"
#include "scope/sum.h"

/* Marks what the figures of some sentence or list behind may add up to: nothing else need be asked if it is split. */
void	sum_find_divided(const struct reading *r, const struct plain *plain);
/* All figures of one sentence or list divide an earlier number; sum->from says where the next may start. */
bool	sum_split(const struct reading *r, struct sum *sum);

#endif
