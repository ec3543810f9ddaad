#include "acts/act_in_noun.h"

#include "phrases/act_objects.h"
#include "phrases/phrase_known.h"
#include "reading/cues.h"

/* "ten new confirmed cases": a participle of speech before a noun. */
static bool
is_claimed(const struct reading *r, size_t i, size_t last)
{
	return (class_at(r, i) & WORD_SPEECH) && span_ends(token_at(r, i)->text, "ed") &&
	    i + 1 < last && is_noun_like(r, i + 1);
}

/* "27 new reports": between a number and the plural stands no verb of speech. */
static bool
is_told_of(const struct reading *r, size_t i)
{
	return (class_at(r, i) & WORD_SPEECH) && span_ends(token_at(r, i)->text, "s");
}

/* An act that was found to be part of a noun phrase. */
static bool
is_adjective(const struct reading *r, size_t i)
{
	const struct act *act = reading_act_at(r, i);

	return act && act->look == LOOK_NOUN;
}

#define ADJECTIVES	2	/* of "small commercial vessels" */

/* A plural at once, or a known one behind adjectives. */
static bool
plural_follows(const struct reading *r, size_t i, size_t last)
{
	if (is_noun_like(r, i) && reading_is_plural(r, i))
		return true;
	for (size_t n = 0; n < ADJECTIVES && i + 1 < last && is_noun_like(r, i) && !r->marks[i].act; n++)
		if (is_noun_like(r, ++i) && reading_is_plural(r, i) && phrase_noun_known(r, i, i + 1))
			return true;
	return false;
}

/* "four female suspected smugglers": of many, the singular before the participle is no head. */
static bool
is_of_many(const struct reading *r, size_t i, const struct view *view)
{
	return i >= view->sentence.first + 2 && view->last < view->sentence.last && is_noun_like(r, i - 1) &&
	    !reading_is_plural(r, i - 1) && !text_is(r, i - 2, "one") &&
	    !r->marks[i - 1].act && reading_is_number(r, i - 2) &&
	    !(class_at(r, i - 2) & WORD_ARTICLE) && plural_follows(r, view->last, view->sentence.last);
}

/* "two (2) new cases": in front of the number in brackets; or `i`. */
static size_t
over_number_again(const struct reading *r, size_t i, size_t first)
{
	return i > first + 3 && text_is(r, i - 1, ")") && token_at(r, i - 2)->kind == TOKEN_NUMBER &&
	    text_is(r, i - 3, "(") ? i - 3 : i;
}

/* "cartons of foreign frozen fish": an adjective alone between the "of" and the participle, and no noun. */
static bool
is_behind_adjective(const struct reading *r, const struct view *view)
{
	size_t i = view->first - 1;

	return view->first > view->sentence.first + 1 && text_is(r, i - 1, "of") && is_noun_like(r, i) &&
	    !reading_is_plural(r, i) &&
	    !(token_at(r, i)->flags & TOKEN_CAPITAL) && !r->marks[i].act && !r->marks[i].place &&
	    !phrase_noun_known(r, i, i + 1) &&
	    phrase_noun_known(r, view->last, view->last + 1) && is_noun_like(r, view->last) &&
	    !r->marks[view->last].act;
}

bool
act_is_prenominal(const struct reading *r, const struct view *view)
{
	size_t first = view->first;

	/* "ten locally built boats", "ten new confirmed cases" */
	while (first > view->sentence.first && ((class_at(r, first - 1) & WORD_ADVERB) ||
	    span_ends(token_at(r, first - 1)->text, "ly") || is_adjective(r, first - 1)))
		first--;
	if (is_of_many(r, first, view))
		first--;
	first = over_number_again(r, first, view->sentence.first);
	if (first == view->sentence.first || view->last >= view->sentence.last ||
	    (class_at(r, view->last - 1) & WORD_PREPOSITION) ||
	    cue_is(r, view->last, view->sentence.last, CUE_PART_AFTER) ||
	    ((class_at(r, view->last) & WORD_BOUND) && object_is_bounded(r, view->last, view->sentence.last)))
		return false;	/* 12 tested positive for cholera; the 12 dead include; the bombing killed up to 12 */
	if (first == view->first && is_behind_adjective(r, view))
		return true;
	/* "bottles of locally produced wine" */
	if (first < view->first && text_is(r, first - 1, "of") && is_noun_like(r, view->last) &&
	    !r->marks[view->last].act)
		return true;
	if (!reading_is_number(r, first - 1) &&
	    !(class_at(r, first - 1) & (WORD_ARTICLE | WORD_DETERMINER | WORD_MORE)))
		return false;
	if (is_told_of(r, view->last))
		return true;
	return (is_noun_like(r, view->last) || is_claimed(r, view->last, view->sentence.last)) &&
	    !r->marks[view->last].act;
}

bool
act_is_behind_preposition(const struct reading *r, const struct view *view)
{
	/* "of killed stood at" */
	return view->first > view->sentence.first && view->last < view->sentence.last &&
	    (class_at(r, view->first - 1) & WORD_PREPOSITION) && is_noun_like(r, view->last) &&
	    !r->marks[view->last].act && !cue_is(r, view->last, view->sentence.last, CUE_CLIMBS);
}

bool
act_is_counted(const struct reading *r, size_t i, size_t first)
{
	return i > first && (reading_is_number(r, i - 1) || (class_at(r, i - 1) & WORD_ARTICLE));
}

bool
act_is_between(const struct reading *r, const struct view *view)
{
	size_t first = view->sentence.first, before = view->first - 1;

	return view->first > first + 1 && view->last < view->sentence.last && is_noun_like(r, before) &&
	    !r->marks[before].act &&
	    !reading_is_plural(r, before) && act_is_counted(r, before, first) &&
	    is_noun_like(r, view->last) && phrase_noun_known(r, view->last, view->last + 1);
}

bool
act_is_nominal(const struct reading *r, const struct view *view)
{
	size_t i = view->first - 1;

	return view->first > view->sentence.first && (class_at(r, i) & WORD_DETERMINER) && !text_is(r, i, "this") &&
	    !text_is(r, i, "that") && !text_is(r, i, "all") && !text_is(r, i, "both");
}

#define SINGULARS	5	/* words between a number and its noun */

bool
act_is_counted_circumstance(const struct reading *r, const struct view *view)
{
	size_t i = view->first;

	while (i > view->sentence.first + 1 && view->first - i < SINGULARS && is_noun_like(r, i - 1) &&
	    !reading_is_plural(r, i - 1))
		i--;
	return i > view->sentence.first + 1 && starts_quantity(r, i - 1) && !(class_at(r, i - 1) & WORD_ARTICLE) &&
	    (class_at(r, i - 2) & WORD_PREPOSITION) && phrase_noun_known(r, view->first, view->last);
}

#define SUBJECT	4	/* tokens of "40 young migrants" */

bool
act_follows_counted(const struct reading *r, const struct view *view, const struct act *act)
{
	size_t noun = view->first - 1;

	if (view->form != FORM_BASE || view->first == view->sentence.first || !(act->frames & ACT_SUBJECT) ||
	    !is_noun_like(r, noun) || !reading_is_plural(r, noun) || phrase_noun_known(r, view->first, view->first + 1))
		return false;
	for (size_t i = noun; i > view->sentence.first && noun - i < SUBJECT && token_at(r, i)->kind == TOKEN_WORD; i--)
		if (starts_quantity(r, i - 1))
			return true;
	return false;
}
