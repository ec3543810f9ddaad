#include "figure/varies.h"

#include "figure/changes.h"
#include "reading/cues.h"
#include "reading/understood.h"

#define HOW	3	/* words of ", but only slightly," */

/* "rose by 12 per cent, from", "fell 12 per cent (from": before how much it changed, else `from`. */
static size_t
before_share(const struct reading *r, size_t from, size_t first)
{
	size_t i = from - (from > first && (text_is(r, from - 1, ",") || text_is(r, from - 1, "(")));

	if (i == first || !r->marks[i - 1].figure || !r->figures[r->marks[i - 1].figure - 1].quantity.is_share)
		return from;
	i = r->figures[r->marks[i - 1].figure - 1].words.first;
	return i - (i > first && text_is(r, i - 1, "by"));
}

/* Only a comma and adverbs, or by how many per cent, stand between the verb and "from": behind the verb; NONE where there is none. */
static size_t
verb_end(const struct reading *r, size_t from, size_t first)
{
	size_t i = before_share(r, from, first);

	if (i < from)
		return i > first ? i : NONE;

	while (i > first && from - i < HOW && (text_is(r, i - 1, ",") || (class_at(r, i - 1) & WORD_ADVERB) ||
	    (span_ends(token_at(r, i - 1)->text, "ly") && !r->marks[i - 1].act)))
		i--;
	return i > first && i < from ? i : NONE;
}

size_t
varies_before(const struct reading *r, size_t first, size_t last)
{
	size_t n = cue_ends(r, first, last, CUE_VARIES), verb;
	struct token pair[2];
	struct match match;

	if (n > 0 || last < first + 3 || !text_is(r, last - 1, "from") || (verb = verb_end(r, last - 1, first)) == NONE)
		return n;
	pair[0] = *token_at(r, verb - 1);
	pair[1] = *token_at(r, last - 1);
	return lexicon_at(r->vocabulary->lexicons.cues, pair, 2, &match) && match.n == 2 && cue_of(&match) == CUE_VARIES ?
	    last - verb + 1 : 0;
}

size_t
varies_conjunct_before(const struct reading *r, const struct figure *f, size_t first)
{
	const struct figure *before = f - 1;
	size_t i;

	if (f == r->figures || before->sentence != f->sentence)
		return first;
	for (i = before->end; i < f->words.first; i++)
		if ((class_at(r, i) & (WORD_AND | WORD_SUBORDINATOR | WORD_BUT)) || text_is(r, i, ",") || text_is(r, i, ";") ||
		    (token_at(r, i)->flags & TOKEN_DASH))
			break;
	while (i < f->words.first && (token_at(r, i)->kind == TOKEN_MARK || (class_at(r, i) & (WORD_AND | WORD_SUBORDINATOR | WORD_BUT))))
		i++;
	return i < f->words.first ? i : first;
}

size_t
varies_change_before(const struct reading *r, const struct figure *f, size_t first)
{
	size_t to = f->words.first - 1, end;
	const struct figure *change;
	struct match match;

	if (f->words.first < first + 3 || !(text_is(r, to, "to") || text_is(r, to, "at")))
		return NONE;
	to -= text_is(r, to - 1, ",");	/* "up 12 per cent, to 412" */
	end = change_over_time(r, to, first);
	if (end == first || !r->marks[end - 1].figure)
		return NONE;
	change = &r->figures[r->marks[end - 1].figure - 1];
	if (!change->rejected || !span_is(span_of(change->rejected), "change") || change->words.first <= first)
		return NONE;
	end = change_told_before(r, change->words.first, first, &match);
	return end == NONE ? NONE : end - match.n;
}

size_t
varies_clause_before(const struct reading *r, size_t first, size_t change)
{
	for (size_t i = change; i > first; i--)
		if (class_at(r, i - 1) & (WORD_SUBORDINATOR | WORD_BUT))
			return i;
	return first;
}
