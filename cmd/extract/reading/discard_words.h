/*
 * discard_words: the phrases of discards.tsv in a text.
 */
#ifndef SITREP_DISCARD_WORDS_H
#define SITREP_DISCARD_WORDS_H

#include "reading/reading.h"
#include "words/discard_row.h"

/* Whether the longest phrase of discards.tsv that starts at token i, and ends before `last`, has a line for this
 * position. */
static inline bool
discard_at(const struct reading *r, size_t i, size_t last, const char *position)
{
	struct match match;

	return i < last && lexicon_at(r->vocabulary->lexicons.discards, token_at(r, i), last - i, &match) &&
	    discard_row(&match, position);
}

/* Whether the token is such a phrase by itself. */
static inline bool
discard_word(const struct reading *r, size_t i, const char *position)
{
	return discard_at(r, i, i + 1, position);
}

#endif
