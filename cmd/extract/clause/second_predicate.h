/*
 * second_predicate: what a subject met with behind what was first said of it.
 */
#ifndef SITREP_SECOND_PREDICATE_H
#define SITREP_SECOND_PREDICATE_H

#include "reading/reading.h"

/* "Six men were suspected of theft and were also held": the second verb, where the first says nothing of what
 * befell. */
void	second_predicate(const struct reading *r, struct figure *f);

#endif
