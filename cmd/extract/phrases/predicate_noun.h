/*
 * predicate_noun: a noun that stands behind a form of be.
 */
#ifndef SITREP_PREDICATE_NOUN_H
#define SITREP_PREDICATE_NOUN_H

#include "reading/reading.h"

/*
 * "12 turned out to be cooks", "nine proved to be boys"; and of those who `are`: "were said to be children", "are
 * believed to be men". Behind the verb that says what they are; or `i`.
 */
size_t	phrase_over_to_be(const struct reading *r, size_t i, size_t last, bool are);
/* "30 were men", from the form of be at `i` on; else an empty phrase at `i`. */
struct words predicate_noun(const struct reading *r, const struct figure *f, size_t i, size_t last);
/* "Four of the 12 held were boys", "four of them were boys": what the four were, told behind their whole and what
 * befell it; false where nothing is. */
bool	predicate_of_some(const struct reading *r, struct figure *f, size_t last);

#endif
