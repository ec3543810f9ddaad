/*
 * outcome_of_sum: people side by side who add up to those of whom a sentence before told.
 */
#ifndef SITREP_OUTCOME_OF_SUM_H
#define SITREP_OUTCOME_OF_SUM_H

#include "reading/reading.h"

/* "Guards held 12 people. The seven men and five women are from Bo": what befell the twelve befell the seven and the
 * five. */
void	outcome_of_sum(struct reading *r, size_t index);

#endif
