/*
 * discard_words: the lines of discards.tsv.
 */
#ifndef SITREP_DISCARD_WORDS_H
#define SITREP_DISCARD_WORDS_H

#include "reading/reading.h"

enum { DISCARD_POSITION = 1, DISCARD_REASON = 2 };

/* Of the lines with the matched phrase, the one for this position; false where there is none. */
static inline bool
discard_row(struct match *match, const char *position)
{
	do {
		if (span_is(match->row->cell[DISCARD_POSITION], position))
			return true;
	} while (lexicon_next(match));
	return false;
}

/* Whether the longest phrase of discards.tsv that starts at token i, and ends before `last`, has a line for this position. */
static inline bool
discard_at(const struct reading *r, size_t i, size_t last, const char *position)
{
	struct match match;

	return i < last && lexicon_at(r->vocabulary->lexicons.discards, token_at(r, i), last - i, &match) && discard_row(&match, position);
}

/* Whether the token is such a phrase by itself. */
static inline bool
discard_word(const struct reading *r, size_t i, const char *position)
{
	return discard_at(r, i, i + 1, position);
}

#endif
