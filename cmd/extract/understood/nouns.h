/*
 * nouns: the noun of a number that stands without one.
 */
#ifndef SITREP_NOUNS_H
#define SITREP_NOUNS_H

#include "reading/reading.h"

/* Those that look for a noun give true where they found one, and the figure has it then. */

/* "killed 17 and wounded 23 civilians": that of the number behind it. */
bool	noun_from_next(struct reading *r, size_t index);
/* A plural noun, or what befell it, stands right before the number as its label. */
bool	noun_labels(const struct reading *r, const struct figure *f);
/* "Deaths: 11", "arrivals stand at 900": what stands before the number; `gathers`: a group will do, though it does not say who
 * they are. */
bool	noun_before(struct reading *r, struct figure *f, bool gathers);
/* "12 deaths and 30 missing": the participle itself, beside what is an outcome by itself. */
bool	noun_of_outcome(const struct reading *r, struct figure *f);
/* "Of the deaths, 90 were reported in Oslo": what the sentence opens with. */
bool	noun_of_opening(struct reading *r, struct figure *f);
/* "Among those held, 12 had no papers": to a number without a noun or an outcome what the sentence opens with befell. */
void	outcome_of_opening(struct reading *r, struct figure *f);
/* "Of the 40 arrests made, 12 were on the coast and nine inland": arrests, and nothing else befell them. */
bool	noun_of_headed(struct reading *r, size_t index);
/* "In the drive against poachers, 12 were held": those whom the sentence opens with an action against. */
bool	noun_of_target(struct reading *r, struct figure *f);
/* "Guards held 12 men. Nine were let go": that of a figure before it. */
bool	noun_from_recent(struct reading *r, size_t index);
/* "12 people including four children died and 30 were hurt": the whole before the figure `part`, as the verb of `f` tells of
 * others; NONE. */
size_t	noun_of_others(const struct reading *r, size_t part, const struct figure *f);
/* "500 bundles of cocaine weighing 90 kg": what the last figure counts, by weight. */
void	noun_of_weighed(struct reading *r, size_t index);
/* "one old and two new boats": behind an adjective alone, that of the number behind it. */
void	noun_of_adjective(struct reading *r, size_t index);
/* "14 and nine people": the first number takes the noun of the second. */
void	noun_of_next(struct reading *r, size_t index);
/* Where the phrase ends that "toll to 17", "arrivals stand at 900" or "lorries - 30" put before the number, in its sentence from
 * `first` on; NONE. */
size_t	noun_end_before(const struct reading *r, const struct figure *f, size_t first);
/* "the peak arrivals of Monday (600)", "deaths in May (45)": where the plural ends whose time stands between it and the figure's
 * bracket, in its sentence from `first` on; NONE. */
size_t	noun_end_before_timed(const struct reading *r, const struct figure *f, size_t first);

#endif
