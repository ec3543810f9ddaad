/*
 * number_cardinal: groups of a number, with their scales.
 */
#ifndef SITREP_NUMBER_CARDINAL_H
#define SITREP_NUMBER_CARDINAL_H

#include "number/number_reader.h"

/* million; lakh crore. `digits`: digits stand before it. */
bool	number_read_scale(struct number_reader *r, bool digits, struct decimal *scale);
/* All of a number in words or digits: groups with their scales. */
bool	number_read_cardinal(struct number_reader *r, struct decimal *total, bool *in_digits);

#endif
