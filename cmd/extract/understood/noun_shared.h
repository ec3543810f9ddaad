/*
 * noun_shared: the noun that a number shares with its neighbour: what was weighed, what another is bound for,
 * and what stands behind the adjective of the next.
 */
#ifndef SITREP_NOUN_SHARED_H
#define SITREP_NOUN_SHARED_H

#include "reading/reading.h"

/* "500 bundles of cocaine weighing 90 kg": what the last figure counts, by weight. */
void	noun_of_weighed(struct reading *r, size_t index);
/* "one old and two new boats": behind an adjective alone, that of the number behind it. */
void	noun_of_adjective(struct reading *r, size_t index);
/* "14 and nine people": the first number takes the noun of the second. */
void	noun_of_next(struct reading *r, size_t index);

#endif
