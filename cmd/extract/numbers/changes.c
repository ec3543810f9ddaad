#include "numbers/changes.h"

#include "reading/cues.h"
#include "reading/discard_words.h"
#include "reading/neighbours.h"

#define CHANGED	5	/* tokens of what a change is told in first */

/* "-29%" over "change from September", in a box by itself */
static bool
is_boxed_change(const struct reading *r, const struct figure *f)
{
	struct words words = r->block_words[f->block];

	return r->blocks.p[f->block].kind == BLOCK_LABEL && f->quantity.is_share && f->words.last < words.last &&
	    f->words.first <= words.first + 1 &&
	    cue_is(r, f->words.last, words.last, CUE_CHANGE);
}

/* A cell under "Change" or "% difference". */
static bool
is_under_change(const struct reading *r, const struct figure *f)
{
	size_t label = r->labels[f->block].column;
	struct words words;

	if (is_boxed_change(r, f))
		return true;
	if (r->blocks.p[f->block].kind != BLOCK_CELL || label == NONE)
		return false;
	words = r->sentences[label].words;
	for (size_t i = words.first; i < words.last; i++)
		if (cue_is(r, i, words.last, CUE_CHANGE))
			return true;
	return false;
}

#define CHANGE_OF	8	/* tokens of "decrease in civilian casualties of" */

/* "a decrease in casualties of six per cent": the noun of the change and what changed stand before. */
static bool
is_of_change(const struct reading *r, const struct figure *f, struct words s, const struct row **row)
{
	size_t of = f->words.first - 1;
	struct match match;

	if (f->words.first < s.first + 3 || !text_is(r, of, "of"))
		return false;
	for (size_t i = of - 1; i > s.first && of - i < CHANGE_OF && token_at(r, i)->kind == TOKEN_WORD; i--)
		if (text_is(r, i, "in") &&
		    lexicon_tail(r->vocabulary->lexicons.discards, token_at(r, s.first), i - s.first, &match) &&
		    discard_row(&match, "share")) {
			*row = match.row;
			return true;
		}
	return false;
}

#define TIME_TOKENS	8	/* of "in the first four months of 2024" */

size_t
change_over_time(const struct reading *r, size_t i, size_t first)
{
	size_t end = i;

	while (i > first && end - i < TIME_TOKENS && r->marks[i - 1].time)
		i--;
	return i < end && i > first && (class_at(r, i - 1) & WORD_PREPOSITION) ? i - 1 : i;
}

size_t
change_told_before(const struct reading *r, size_t i, size_t first, struct match *match)
{
	const struct lexicon *lexicon = r->vocabulary->lexicons.discards;
	size_t end;

	if (i > first && lexicon_tail(lexicon, token_at(r, first), i - first, match))
		return i;
	if (i < first + 3 || !text_is(r, i - 1, "by") || (end = change_over_time(r, i - 1, first)) == i - 1)
		return NONE;
	return end > first && lexicon_tail(lexicon, token_at(r, first), end - first, match) &&
	    discard_row(match, "share") ? end : NONE;
}

/* The figure right before tells of a change. */
static bool
is_behind_change(const struct reading *r, const struct figure *f)
{
	return f > r->figures && figure_rejected_as(f - 1, "change");
}

#define CHANGE_BEFORE	8	/* tokens of "on last year and of" */

/* "an increase of nine on last year and of 21 on 2022": the change before goes on. */
static bool
goes_on(const struct reading *r, const struct figure *f, struct words s)
{
	size_t i = f->words.first;

	if (!is_behind_change(r, f) || i < s.first + 3 || !(text_is(r, i - 1, "of") || text_is(r, i - 1, "by")) ||
	    !(class_at(r, i - 2) & WORD_AND))
		return false;
	return f[-1].words.first >= s.first && i - f[-1].words.last < CHANGE_BEFORE;
}

#define CHANGED_TOO	6	/* tokens of "cases of fatal traffic accidents and" */

/* "There were 12 raids, an increase of four raids, 14 arrests": the change stands aside of what is listed. */
static bool
stands_aside(const struct reading *r, const struct figure *change)
{
	size_t i = change->words.first;

	while (i > 0 && change->words.first - i < CHANGED && !text_is(r, i - 1, ","))
		i--;
	return i > 0 && text_is(r, i - 1, ",") && change > r->figures && change[-1].sentence == change->sentence &&
	    figure_is_kept(change - 1);
}

/* "a decrease of 53 accidents and 151 people", "of 12 raids, 14 arrests and nine cases of theft": all changed, where no
 * verb tells of the other. */
static bool
is_joined_to_change(const struct reading *r, const struct figure *f, struct words s)
{
	size_t i = f->words.first, from;

	if (!is_behind_change(r, f) || f[-1].words.first < s.first)
		return false;
	from = f[-1].words.last;
	if (i < from + 2 || i - from > CHANGED_TOO || !((class_at(r, i - 1) & WORD_AND) ||
	    (text_is(r, i - 1, ",") && !stands_aside(r, f - 1))))
		return false;
	for (size_t k = from; k + 1 < i; k++)
		if (token_at(r, k)->kind != TOKEN_WORD || (class_at(r, k) && !text_is(r, k, "of")) || r->marks[k].act ||
		    r->marks[k].time)
			return false;
	for (i = f->words.last;
	    i < s.last && token_at(r, i)->kind == TOKEN_WORD && !(class_at(r, i) & WORD_PREPOSITION); i++)
		if (r->marks[i].act || (class_at(r, i) & (WORD_BE | WORD_HAVE)))
			return false;
	return true;
}

#define ALSO_CHANGED	8	/* tokens of "and the number of injuries by" */

/* "Killings rose by 12 per cent and injuries by 8 per cent": the verb before is of the other too. */
static bool
goes_by_too(const struct reading *r, const struct figure *f, struct words s)
{
	size_t i = f->words.first, from;

	if (!is_behind_change(r, f) || f[-1].words.first <= s.first ||
	    !text_is(r, f[-1].words.first - 1, "by") || !text_is(r, i - 1, "by"))
		return false;
	from = f[-1].words.last + (text_is(r, f[-1].words.last, ","));
	if (!(class_at(r, from) & (WORD_AND | WORD_BUT | WORD_SUBORDINATOR)) || i < from + 3 || i - from > ALSO_CHANGED)
		return false;
	for (size_t k = from + 1; k + 1 < i; k++)
		if (token_at(r, k)->kind != TOKEN_WORD || (class_at(r, k) & (WORD_BE | WORD_HAVE)))
			return false;
	return true;
}

#define MORE_TOKENS	12	/* from "more" to "than" */

/* "is 25 more crashes than in 2021", "represents 25 more crashes and 19 more deaths compared to 2021" */
static bool
is_more_than_before(const struct reading *r, const struct figure *f, struct words s)
{
	size_t i = f->words.last, before = f->words.first;
	bool stated;

	if (i >= s.last || !text_is(r, i, "more") || before == s.first)
		return false;
	stated = (class_at(r, before - 1) & WORD_BE) || discard_word(r, before - 1, "more") || is_behind_change(r, f);
	for (i++; stated && i < s.last && i < f->words.last + MORE_TOKENS && !reading_is_stop(r, i); i++)
		if (text_is(r, i, "than") || text_is(r, i, "compared"))
			return true;
	return false;
}

/* "from 110", ", from 110", "(from 110" */
static bool
is_from_number(const struct reading *r, size_t i, size_t last)
{
	i += i < last && (text_is(r, i, "(") || text_is(r, i, ","));
	return i + 1 < last && text_is(r, i, "from") && reading_is_number(r, i + 1);
}

/* "up 44 per cent and 26 per cent respectively" */
static bool
is_respective(const struct reading *r, const struct figure *f, struct words s)
{
	return (class_at(r, f->words.first - 1) & WORD_AND) && f[-1].words.last + 1 == f->words.first &&
	    cue_is(r, f->words.last, s.last, CUE_TURNS);
}

bool
change_is_told(const struct reading *r, const struct figure *f, struct words s, const struct row **row)
{
	const struct lexicon *lexicon = r->vocabulary->lexicons.discards;
	size_t i = f->words.first;
	struct match match;

	if (i > s.first && (text_is(r, i - 1, "down") || text_is(r, i - 1, "up")) &&
	    is_from_number(r, f->words.last, s.last))
		return true;	/* "77 deaths, down 33 from 110" */
	if (is_under_change(r, f) || goes_on(r, f, s) || is_joined_to_change(r, f, s) || is_more_than_before(r, f, s))
		return true;
	if (!f->quantity.is_share)
		return false;
	if (goes_by_too(r, f, s))
		return true;
	if (is_of_change(r, f, s, row))
		return true;
	if (is_behind_change(r, f) && f[-1].words.last < i &&
	    i - f[-1].words.last < CHANGED && (text_is(r, i - 1, "or") || is_respective(r, f, s)))
		return true;	/* "a drop of 67 cases or 3 per cent" */
	if ((change_told_before(r, i, s.first, &match) != NONE && discard_row(&match, "share")) || (f->words.last <
	    s.last && lexicon_at(lexicon, token_at(r, f->words.last), s.last - f->words.last, &match) &&
	    discard_row(&match, "share"))) {
		*row = match.row;
		return true;
	}
	return figure_is_signed(r, f, "-") || figure_is_signed(r, f, "+");
}
