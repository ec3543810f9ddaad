/*
 * cues: whether words are a cue of cues.tsv, known by its second column.
 */
#ifndef SITREP_CUES_H
#define SITREP_CUES_H

#include "reading/reading.h"

/* How many tokens the longest cue takes that starts at token i, and ends before `last`, if it is of this kind; else 0. */
static inline size_t
cue_is(const struct reading *r, size_t i, size_t last, const char *cue)
{
	struct match match;

	return i < last && lexicon_at(r->vocabulary->lexicons.cues, token_at(r, i), last - i, &match) &&
	    span_is(match.row->cell[1], cue) ? match.n : 0;
}

/* The same of the longest that ends before token `last`, and starts at `first` or behind. */
static inline size_t
cue_ends(const struct reading *r, size_t first, size_t last, const char *cue)
{
	struct match match;

	return first < last && lexicon_tail(r->vocabulary->lexicons.cues, token_at(r, first),
	    last - first, &match) && span_is(match.row->cell[1], cue) ? match.n : 0;
}

#define BROUGHT_WORDS	4	/* to a staggering total of 76 */

/* Whether words at token i bring a count to a figure behind them: "bringing those moved since May to 76", but not "taking the road since May". */
static inline bool
cue_brings(const struct reading *r, size_t i)
{
	size_t last = r->sentences[r->marks[i].sentence - 1].words.last, to = i;

	if (!cue_is(r, i, last, "brings"))
		return cue_is(r, i, last, "cumulative-before");
	while (to < last && !reading_is_stop(r, to) && !text_is(r, to, "to"))
		to++;
	for (size_t k = to + 1; k < last && k <= to + BROUGHT_WORDS; k++)
		if (r->marks[k].figure)
			return true;
	return false;
}

/* "Of the 12 hurt, three were boys", "Among the 12 hurt": the preposition of a whole that heads its clause. */
static inline bool
cue_opens_whole(const struct reading *r, size_t i)
{
	return text_is(r, i, "of") || text_is(r, i, "among");
}

#endif
