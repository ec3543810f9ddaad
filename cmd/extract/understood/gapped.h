/*
 * gapped: a verb that a second clause leaves out.
 */
#ifndef SITREP_GAPPED_H
#define SITREP_GAPPED_H

#include "reading/reading.h"

/* "One woman died in the shelling and two boys in a fire", "12 people returned to Bo, 30 people - to Lungi". */
void	outcome_of_gapped(const struct reading *r, size_t index);

#endif
