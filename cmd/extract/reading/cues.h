/*
 * cues: whether words are a cue of cues.tsv, known by its second column.
 */
#ifndef SITREP_CUES_H
#define SITREP_CUES_H

#include "reading/reading.h"
#include "words/cue.h"

/* Whether a cue of this kind may begin or end at the token; most words are told at once. */
static inline bool
cue_may_be_at(const struct reading *r, size_t i, enum cue cue)
{
	return (r->marks[i].cues & cue_bit(cue)) != 0;
}

/* The same of a whole sentence, of which most have none. */
static inline bool
cue_may_be_in(const struct reading *r, size_t sentence, enum cue cue)
{
	return (r->sentences[sentence].cues & cue_bit(cue)) != 0;
}

/* How many tokens the longest cue takes that starts at token i, and ends before `last`, if it is of this kind; else
 * 0. */
static inline size_t
cue_is(const struct reading *r, size_t i, size_t last, enum cue cue)
{
	struct match match;

	return i < last && cue_may_be_at(r, i, cue) &&
	    lexicon_at(r->vocabulary->lexicons.cues, token_at(r, i), last - i, &match) &&
	    cue_of(&match) == cue ? match.n : 0;
}

/* The same of the longest that ends before token `last`, and starts at `first` or behind. */
static inline size_t
cue_ends(const struct reading *r, size_t first, size_t last, enum cue cue)
{
	struct match match;

	return first < last && cue_may_be_at(r, last - 1, cue) &&
	    lexicon_tail(r->vocabulary->lexicons.cues, token_at(r, first), last - first, &match) &&
	    cue_of(&match) == cue ? match.n : 0;
}

/* The "to" or "at" behind which stands the number that a count is brought to, or kept at. */
static inline bool
cue_sets_at(const struct reading *r, size_t i)
{
	return text_is(r, i, "to") || text_is(r, i, "at");
}

#define BROUGHT_WORDS	4	/* to a staggering total of 76 */

/*
 * Whether words at token i bring a count to a figure behind them: "bringing those moved since May to 76", "keeping the
 * toll at 76", but not "taking the road since May".
 */
static inline bool
cue_brings(const struct reading *r, size_t i)
{
	size_t last = r->sentences[r->marks[i].sentence - 1].words.last, to = i;

	if (!cue_is(r, i, last, CUE_BRINGS))
		return cue_is(r, i, last, CUE_CUMULATIVE_BEFORE);
	while (to < last && !reading_is_stop(r, to) && !cue_sets_at(r, to))
		to++;
	for (size_t k = to + 1; k < last && k <= to + BROUGHT_WORDS; k++)
		if (r->marks[k].figure)
			return true;
	return false;
}

#define TOLD_WHERE	6	/* tokens of "in New York on Monday" */

/* "speaking in Lima", "at a press briefing in Lima on Monday": whether a place or a time that begins at `i` is of the
 * telling. */
static inline bool
cue_tells(const struct reading *r, size_t i, size_t first)
{
	if (!cue_may_be_in(r, r->marks[i].sentence - 1, CUE_TELLING))
		return false;
	for (size_t back = 0; back < TOLD_WHERE && i > first; back++, i--) {
		if (cue_ends(r, first, i, CUE_TELLING))
			return true;
		if (!(token_at(r, i - 1)->flags & TOKEN_CAPITAL) &&
		    !(class_at(r, i - 1) & (WORD_PREPOSITION | WORD_DETERMINER)))
			return false;
	}
	return false;
}

#define TOLD_ABOUT	10	/* tokens of "on the work of the armed forces in the north on Thursday" */

/* "the blast" in "told the agency the blast in Malta": no preposition joins it to whom it was told. */
static inline bool
cue_opens_told(const struct reading *r, size_t i, size_t first)
{
	return (class_at(r, i) & (WORD_DETERMINER | WORD_ARTICLE)) && i > first &&
	    !(class_at(r, i - 1) & (WORD_PREPOSITION | WORD_LOCATES)) && !cue_ends(r, first, i, CUE_TELLING);
}

/* "briefing reporters on the work of the army on Thursday": so too, where what it was about stands between, but no
 * clause. */
static inline bool
cue_tells_about(const struct reading *r, size_t i, size_t first)
{
	const unsigned clause = WORD_SPEECH | WORD_SUBORDINATOR | WORD_RELATIVE | WORD_BE | WORD_HAVE;

	if (!cue_may_be_in(r, r->marks[i].sentence - 1, CUE_TELLING))
		return false;
	for (size_t at = i; at > first && i - at < TOLD_ABOUT; at--) {
		if (cue_ends(r, first, at, CUE_TELLING))
			return true;
		if (cue_opens_told(r, at - 1, first) || token_at(r, at - 1)->kind == TOKEN_MARK ||
		    (reading_is_number(r, at - 1) && !(class_at(r, at - 1) & WORD_ARTICLE)) ||
		    (class_at(r, at - 1) & clause) || (r->marks[at - 1].act && !noun_classes_at(r, at - 1)))
			return false;
	}
	return false;
}

/* "Of the 12 hurt, three were boys", "Among the 12 hurt": the preposition of a whole that heads its clause. */
static inline bool
cue_opens_whole(const struct reading *r, size_t i)
{
	return text_is(r, i, "of") || text_is(r, i, "among");
}

#define RECORD_TOKENS	9	/* from "the worst" to "since" */

/* "the worst flood" before the token "since", no further back than `first`: a rank, which counts nothing. */
static inline bool
cue_ranks(const struct reading *r, size_t i, size_t first)
{
	for (size_t back = 0; back < RECORD_TOKENS && i > first; back++) {
		i--;
		if (reading_is_stop(r, i) || text_is(r, i, ",") || token_at(r, i)->kind == TOKEN_NUMBER)
			return false;
		if (cue_is(r, i, i + 1, CUE_RECORD))
			return true;
	}
	return false;
}

/* "Number", "No." before the token at `i`, no further back than `first`. */
static inline bool
cue_counts_before(const struct reading *r, size_t i, size_t first)
{
	if (i > first + 1 && text_is(r, i - 1, ".") && text_is(r, i - 2, "no"))
		return true;
	return i > first && (cue_is(r, i - 1, i, CUE_COUNTER) || text_is(r, i - 1, "no.") || text_is(r, i - 1, "no"));
}

/* Behind the "out" of "out of the 58", or `i`. */
static inline size_t
cue_over_out(const struct reading *r, size_t i)
{
	return i + 1 < r->tokens.n && text_is(r, i, "out") && text_is(r, i + 1, "of") ? i + 1 : i;
}

#endif
