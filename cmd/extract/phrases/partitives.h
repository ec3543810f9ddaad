/*
 * partitives: what stands between a number and its noun: "14 of the", "three (3)".
 */
#ifndef SITREP_PARTITIVES_H
#define SITREP_PARTITIVES_H

#include "reading/reading.h"

/* "three (3) rifles", "51 (49 confirmed, two probable) nurses": the token behind a bracket right behind the number of
 * `f`; behind the number where the phrase does not go on behind it. */
size_t	partitive_bracket(const struct reading *r, const struct figure *f, size_t last);
/*
 * N of them, N of the dead, N of the 58, N of its soldiers: the token where the
 * phrase begins, `i` where no partitive stands there; NONE behind a pronoun, where
 * there is no phrase. Sets f->of_them.
 */
size_t	partitive(const struct reading *r, struct figure *f, size_t i, size_t last);
/* The token behind "the number of" at `i`; else `i`. */
size_t	partitive_number_of(const struct reading *r, size_t i, size_t last);

#endif
