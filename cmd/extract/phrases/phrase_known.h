/*
 * phrase_known: what the tables know of the words of a noun phrase.
 */
#ifndef SITREP_PHRASE_KNOWN_H
#define SITREP_PHRASE_KNOWN_H

#include "reading/reading.h"

/* The classes of the noun of tokens first..last, as the tables have it; 0 where none knows it. */
static inline unsigned
phrase_classes(const struct reading *r, size_t first, size_t last)
{
	struct noun noun;

	classify_noun(r->vocabulary, token_at(r, first), last - first, &noun);
	return noun.classes;
}

/* Some table knows the noun. */
static inline bool
phrase_noun_known(const struct reading *r, size_t first, size_t last)
{
	return phrase_classes(r, first, last) != 0;
}

#endif
