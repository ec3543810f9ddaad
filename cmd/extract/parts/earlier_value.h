/*
 * earlier_value: a number that tells what another one was before.
 */
#ifndef SITREP_EARLIER_VALUE_H
#define SITREP_EARLIER_VALUE_H

#include "reading/reading.h"

/* "14, previously 12", "14 raids (12 in 2013)": marks it as the value that the figure before it had. */
void	earlier_value_mark(struct reading *r, size_t index);

#endif
