/*
 * second_outcome: what was found and is then told to have been destroyed or cleared takes the second, as the codebook
 * has it.
 */
#ifndef SITREP_SECOND_OUTCOME_H
#define SITREP_SECOND_OUTCOME_H

#include "reading/reading.h"

/* "found 12 mines, which were defused", "found 12 mines and destroyed them": the words of the second stand behind those
 * of the first. */
void	second_outcome(const struct reading *r, struct figure *f);

#endif
