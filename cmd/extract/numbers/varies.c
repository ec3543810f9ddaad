#include "numbers/varies.h"

#include "numbers/changes.h"
#include "reading/cues.h"

#define HOW	3	/* words of ", but only slightly," */

/* "a drop in deaths, from", "a drop in deaths (from": what sets off the "from" behind it. */
static bool
sets_off(const struct reading *r, size_t i)
{
	return text_is(r, i, ",") || text_is(r, i, "(");
}

/* "rose by 12 per cent, from", "fell 12 per cent (from": before how much it changed, else `from`. */
static size_t
before_share(const struct reading *r, size_t from, size_t first)
{
	size_t i = from - (from > first && sets_off(r, from - 1));
	const struct figure *share = i == first ? NULL : reading_figure_at(r, i - 1);

	if (!share || !share->quantity.is_share)
		return from;
	i = share->words.first;
	return i - (i > first && text_is(r, i - 1, "by"));
}

/* Only a comma and adverbs, or by how many per cent, stand between the verb and "from": behind the verb; NONE where
 * there is none. */
static size_t
verb_end(const struct reading *r, size_t from, size_t first)
{
	size_t i = before_share(r, from, first);

	if (i < from)
		return i > first ? i : NONE;

	while (i > first && from - i < HOW && (sets_off(r, i - 1) || (class_at(r, i - 1) & WORD_ADVERB) ||
	    (span_ends(token_at(r, i - 1)->text, "ly") && !r->marks[i - 1].act)))
		i--;
	return i > first && i < from ? i : NONE;
}

/* How many words that end before `end`, "rise", "was up", vary with "from". */
static size_t
varies_from(const struct reading *r, size_t end, size_t from, size_t first)
{
	struct match match;

	for (size_t n = 1; n <= 2 && end >= first + n; n++) {
		struct token words[3];

		for (size_t i = 0; i < n; i++)
			words[i] = *token_at(r, end - n + i);
		words[n] = *token_at(r, from);
		if (lexicon_at(r->vocabulary->lexicons.cues, words, n + 1, &match) && match.n == n + 1 &&
		    cue_of(&match) == CUE_VARIES)
			return n;
	}
	return 0;
}

#define OF_CHANGE	6	/* words of "in civilian deaths" */

/* "a drop of 14 per cent": before how much it was, else `end`. */
static size_t
before_of_share(const struct reading *r, size_t end, size_t first)
{
	const struct figure *share = end == first ? NULL : reading_figure_at(r, end - 1);
	size_t i;

	if (!share || !share->quantity.is_share)
		return end;
	i = share->words.first;
	return i > first && text_is(r, i - 1, "of") ? i - 1 : end;
}

/* "an increase in deaths, from", "a drop in deaths (from", "a drop in deaths in Chad from": what changed; empty where
 * there is none. */
static struct words
changed_words(const struct reading *r, size_t from, size_t first)
{
	size_t end = from - sets_off(r, from - 1), i;

	if (r->marks[end - 1].place && reading_place_at(r, end - 1)->words.first > first + 3)
		end = reading_place_at(r, end - 1)->words.first - 1;
	i = end;
	while (i > first + 1 && end - i < OF_CHANGE && token_at(r, i - 1)->kind == TOKEN_WORD &&
	    !text_is(r, i - 1, "in"))
		i--;
	if (i < end && text_is(r, i - 1, "in") && varies_from(r, before_of_share(r, i - 1, first), from, first))
		return (struct words){ i, end };
	return (struct words){ end, end };
}

size_t
varies_subject_first(const struct reading *r, size_t last, size_t first)
{
	struct words changed;

	if (last < first + 3 || !text_is(r, last - 1, "from"))
		return first;
	changed = changed_words(r, last - 1, first);
	return changed.first < changed.last ? changed.first : first;
}

size_t
varies_before(const struct reading *r, size_t first, size_t last)
{
	size_t n = cue_ends(r, first, last, CUE_VARIES), verb;
	struct words changed;

	if (n > 0 || last < first + 3 || !text_is(r, last - 1, "from"))
		return n;
	verb = verb_end(r, last - 1, first);
	if (verb != NONE && (n = varies_from(r, verb, last - 1, first)) > 0)
		return last - verb + n;
	changed = changed_words(r, last - 1, first);
	return changed.first < changed.last ? last - changed.last : 0;
}

size_t
varies_conjunct_before(const struct reading *r, const struct figure *f, size_t first)
{
	const struct figure *before = f;
	size_t i;

	do {
		if (before == r->figures || before[-1].sentence != f->sentence)
			return first;
		before--;
	} while (before->quantity.is_share);	/* "rose by 12 per cent (from" */
	for (i = before->end; i < f->words.first; i++)
		if ((class_at(r, i) & (WORD_AND | WORD_SUBORDINATOR | WORD_BUT)) || text_is(r, i, ",") ||
		    text_is(r, i, ";") || (token_at(r, i)->flags & TOKEN_DASH))
			break;
	while (i < f->words.first &&
	    (token_at(r, i)->kind == TOKEN_MARK || (class_at(r, i) & (WORD_AND | WORD_SUBORDINATOR | WORD_BUT))))
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
	change = end == first ? NULL : reading_figure_at(r, end - 1);
	if (!change || !figure_rejected_as(change, "change") || change->words.first <= first)
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
