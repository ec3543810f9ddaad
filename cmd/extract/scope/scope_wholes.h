/*
 * scope_wholes: parts without a cue.
 *
 * They are less than an earlier figure of their measure and period, and narrower than that in place or kind.
 */
#ifndef SITREP_SCOPE_WHOLES_H
#define SITREP_SCOPE_WHOLES_H

#include "scope/scope_candidates.h"

/* Finds for each the likeliest whole, by the evidence for it (scope_evidence.h). */
void	scope_wholes(struct reading *r, const struct plain *plain);

#endif
