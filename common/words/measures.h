/*
 * measures: what measures.tsv and combinations.tsv say of the canonical measures.
 */
#ifndef SITREP_MEASURES_H
#define SITREP_MEASURES_H

#include <stdbool.h>

#include "words/vocabulary.h"

/* Whom or what a measure counts: "people", "things" or "events"; "" of one that no table knows. */
struct span measure_counts(const struct vocabulary *vocabulary, struct span measure);
/* Whether an authority does it in its own country: "detained". */
bool	measure_is_at_home(const struct vocabulary *vocabulary, struct span measure);
/* Whether what it is of comes from somewhere else: "delivered". */
bool	measure_moves(const struct vocabulary *vocabulary, struct span measure);
/* Whether it is told by where they came from, where nothing tells where they came to: "returned". */
bool	measure_is_whence(const struct vocabulary *vocabulary, struct span measure);
/* Whether what it befalls was where it is taken from: "evacuated", "seized". */
bool	measure_leaves(const struct vocabulary *vocabulary, struct span measure);
/* Whether what is given says what was done to those who got it: "delivered". */
bool	measure_gives(const struct vocabulary *vocabulary, struct span measure);
/* What the one that it befell is, though no table knows the word: "person" of killed, "thing" of destroyed. */
struct span measure_befalls(const struct vocabulary *vocabulary, struct span measure);
/* The measure that two outcomes of one number make; else the first. */
struct span measure_combined(const struct vocabulary *vocabulary, struct span first,
	    struct span second);

#endif
