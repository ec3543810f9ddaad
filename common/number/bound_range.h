/*
 * bound_range: what makes a range of a number.
 */
#ifndef SITREP_BOUND_RANGE_H
#define SITREP_BOUND_RANGE_H

#include "number/bound_builder.h"

/* to 5, -15, and 5 (behind between): what makes a range of the first number. */
bool	bound_read_second(struct bound_builder *b, struct number *first);

#endif
