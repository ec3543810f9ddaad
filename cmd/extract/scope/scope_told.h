/*
 * scope_told: sums whose terms the words themselves hold together.
 *
 * Each collects them, and returns whether they come to the total.
 */
#ifndef SITREP_SCOPE_TOLD_H
#define SITREP_SCOPE_TOLD_H

#include "scope/sum.h"

/* The parts that a cue made: "83 sorties, of which 60 by day and 23 by night". */
bool	sum_cued(const struct reading *r, struct sum *sum);
/* "26 of the 61 rebels were bandits, 15 deserters and 20 raiders": the rest behind some of a whole. */
bool	sum_continued(const struct reading *r, struct sum *sum);
/* "14 (6 homes, 8 sheds)", "30 arrests: 20 in Lyon, ten in Nice": what stands in its brackets or behind its colon. */
bool	sum_beside(const struct reading *r, struct sum *sum);
/* The lines above one that is called a total. */
bool	sum_closed(const struct reading *r, struct sum *sum);
/* Bare numbers behind the total, with its noun. */
bool	sum_bare(const struct reading *r, struct sum *sum);

#endif
