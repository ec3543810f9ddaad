/*
 * outcome_in_row: figures in a row, each with its place or noun, that share one verb.
 */
#ifndef SITREP_OUTCOME_IN_ROW_H
#define SITREP_OUTCOME_IN_ROW_H

#include "reading/reading.h"

/* "the arrest of 90 suspects, including 12 suspects for theft, nine suspects for fraud" */
void	outcome_of_part_before(struct reading *r, size_t index);
/* "Three in Bari, one in Foggia and nine in Lima died" */
void	outcome_behind_places(struct reading *r, size_t index);
/* "five people were hurt in Bari, two people in Lima", "two sailors died in the fire, and four sailors from wounds" */
void	outcome_before_places(struct reading *r, size_t index);

#endif
