/*
 * outcome_of_parts: what befell some of those who were told of before.
 */
#ifndef SITREP_OUTCOME_OF_PARTS_H
#define SITREP_OUTCOME_OF_PARTS_H

#include "reading/reading.h"

/* "203 were brought back in three operations: 167 men and 36 women" */
void	outcome_of_divided(struct reading *r, size_t index);

/* "Floods hit 900 people. Bari (300 people) is worst off" */
void	outcome_of_place_share(struct reading *r, size_t index);

#endif
