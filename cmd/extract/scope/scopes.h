/*
 * scopes: which figures are totals, which are parts of which, which are cumulative.
 *
 * The cues of the text come first, then arithmetic, then brackets side by side, then what is less than an earlier
 * figure of its kind, then what became of all, and in the end what only says another figure again. The files from
 * the bottom up:
 *
 * What is asked of one figure or two: scope_number (their numbers), scope_like (whether they may be a whole and its
 * part at all), scope_places (how their places lie), scope_candidates (which to reckon with), cues_around (where a
 * cue stands around one), scope_set (how one is given its scope).
 * Cues: scope_parts has what takes a part out, and beneath it scope_bare, scope_brackets, scope_out_of and
 * scope_picks, each of them a way to find the whole, and scope_misfits, what cannot be the whole; beside it
 * scope_cumulative (counts from a past date) and scope_totals; then scope_shared, what one cue says of several.
 * scope_cues has their order.
 * Arithmetic: sum, then scope_terms, scope_told and scope_splits, the ways to collect one. scope_sums has their order.
 * The rest: scope_evidence weighs a pair for scope_wholes; scope_fates; scope_echoes. scopes.c has the order of all.
 */
#ifndef SITREP_SCOPES_H
#define SITREP_SCOPES_H

#include "reading/reading.h"

/* Gives each kept figure its scope and the whole that it is part of; the last stage. */
void	read_scopes(struct reading *r);

#endif
