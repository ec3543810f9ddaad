/*
 * noun_pairs: two noun phrases, or a list of them, that one number counts: "rebels and their families".
 */
#ifndef SITREP_NOUN_PAIRS_H
#define SITREP_NOUN_PAIRS_H

#include "reading/reading.h"

/* The token behind the second phrase; behind the first, `noun.last`, where the number, of more than
 * one or not, counts that alone. */
size_t	pair_end(const struct reading *r, struct words noun, size_t last, bool many);
/* The same behind a weight, which may be of two kinds: of f->noun. */
size_t	pair_of_stuff(const struct reading *r, const struct figure *f, size_t last);
/* "12 men, women and children": where the list of nouns of one kind ends that have the number together; else where its
 * noun does. */
size_t	list_end(const struct reading *r, const struct figure *f, size_t last);

#endif
