/*
 * scope_sums: arithmetic: a figure that others of its kind add up to is their total.
 *
 * What stands in its brackets goes first, then what follows, then what precedes
 * it. Outer sums go before inner ones, and those whose terms have parts of their
 * own once these are known: "20 joint operations (12 by night, 8 by day) and 4 alone".
 */
#ifndef SITREP_SCOPE_SUMS_H
#define SITREP_SCOPE_SUMS_H

#include "scope/scope_candidates.h"

/* Finds the totals, and makes their terms parts of them. */
void	scope_sums(struct reading *r, const struct plain *plain);

#endif
