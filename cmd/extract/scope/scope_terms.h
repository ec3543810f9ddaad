/*
 * scope_terms: which figures may add up to a total.
 *
 * Their time, place, measure and noun say so, and how they stand beside it.
 */
#ifndef SITREP_SCOPE_TERMS_H
#define SITREP_SCOPE_TERMS_H

#include "scope/sum.h"

/* Whether the figure may be a term of the sum. */
bool	sum_may_be_term(const struct reading *r, const struct sum *sum, size_t index);

#endif
