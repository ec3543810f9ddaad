/*
 * apposed: who they are, said behind a comma of those whom the clause before it tells of.
 */
#ifndef SITREP_APPOSED_H
#define SITREP_APPOSED_H

#include "reading/reading.h"

/* "Twelve people were held, ten men and two women": what befell the twelve, to the ten and the two, where they add up
 * to them. */
void	apposed_take_outcomes(struct reading *r, size_t index);

#endif
