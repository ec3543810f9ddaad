/*
 * scopes: which figures are totals, which are parts of which, which are cumulative.
 *
 * The cues of the text come first (scope_cues.c: what takes a part out, scope_parts.c,
 * or out of a number beside it, scope_out_of.c, unless it fits none of that, scope_misfits.c;
 * what counts from a past date, scope_cumulative.c; what one cue says of several,
 * scope_shared.c), then arithmetic (scope_sums.c, scope_terms.c, scope_splits.c) and brackets side by
 * side (scope_brackets.c), then what is less
 * than an earlier figure of its kind (scope_wholes.c, scope_evidence.c), and what became of
 * all (scope_fates.c). All ask scope_like.c whether two figures may be a whole and its part at all.
 */
#ifndef SITREP_SCOPES_H
#define SITREP_SCOPES_H

#include "scope/scope_candidates.h"

void	scope_wholes(struct reading *r, const struct plain *plain);
void	scope_fates(struct reading *r);

/* Gives each kept figure its scope and the whole that it is part of; the last stage. */
void	read_scopes(struct reading *r);

#endif
