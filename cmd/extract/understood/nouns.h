/*
 * nouns: the noun of a number that stands without one.
 */
#ifndef SITREP_NOUNS_H
#define SITREP_NOUNS_H

#include "reading/reading.h"

/* Those that look for a noun give true where they found one, and the figure has it then. */

/* "killed 17 and wounded 23 civilians": that of the number behind it. */
bool	noun_from_next(struct reading *r, size_t index);
/* "12 deaths and 30 missing": the participle itself, beside what is an outcome by itself. */
bool	noun_of_outcome(const struct reading *r, struct figure *f);
/* "Of the deaths, 90 were reported in Oslo": what the sentence opens with. */
bool	noun_of_opening(struct reading *r, struct figure *f);
/* "Among those held, 12 had no papers": to a number without a noun or an outcome what the sentence opens with
 * befell. */
void	outcome_of_opening(struct reading *r, struct figure *f);
/* "Of the 40 arrests made, 12 were on the coast and nine inland": arrests, and nothing else befell them. */
bool	noun_of_headed(struct reading *r, size_t index);
/* "In the drive against poachers, 12 were held": those whom the sentence opens with an action against. */
bool	noun_of_target(struct reading *r, struct figure *f);

#endif
