#include "clause/verb_of_some.h"

#include "clause/noun_phrase.h"
#include "reading/cues.h"

/* "of which 14" */
static bool
is_behind_relative(const struct reading *r, const struct figure *f)
{
	size_t i = f->words.first;

	return i > 1 && (class_at(r, i - 1) & WORD_RELATIVE) && text_is(r, i - 2, "of");
}

/* The sentence opens with a whole, or an "of which" stands before the comma or the "and" in front of the number. */
static bool
is_under_whole(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;

	if (is_behind_relative(r, f))
		return true;
	if (i < first + 2 || !(text_is(r, i - 1, ",") || (class_at(r, i - 1) & WORD_AND)))
		return false;
	if (cue_opens_whole(r, first))
		return true;
	for (; i > first + 1; i--)
		if ((class_at(r, i - 1) & WORD_RELATIVE) && text_is(r, i - 2, "of"))
			return true;
	return false;
}

/* No other verb in what follows but those right behind a number, and what they led to. */
static bool
is_only_verb(const struct reading *r, size_t start, size_t last)
{
	for (size_t i = start + 1; i < last; i++) {
		if (class_at(r, i) & (WORD_BE | WORD_HAVE | WORD_MODAL))
			return false;
		if (r->marks[i].act && r->acts[r->marks[i].act - 1].words.first == i && !r->marks[i - 1].figure &&
		    !span_ends(token_at(r, i)->text, "ing"))
			return false;
	}
	return true;
}

/* targeted, struck, hit */
static bool
has_past_form(const struct reading *r, size_t i, size_t last)
{
	struct match match;

	return span_ends(token_at(r, i)->text, "ed") ||
	    (lexicon_at(r->vocabulary->lexicons.outcomes, token_at(r, i), last - i, &match) && (match.form & FORM_PAST));
}

/* What stands behind the verb: "the army", "civilian vehicles"; people may be those whom an adjective describes, but not behind events. */
static bool
has_object(const struct reading *r, const struct figure *f, size_t i, size_t last)
{
	size_t first = r->sentences[f->sentence].words.first;
	struct noun noun;

	if (i < last && (class_at(r, i) & (WORD_DETERMINER | WORD_ARTICLE)))
		return true;
	if (!phrase_noun_follows(r, i, last))
		return false;
	classify_noun(r->vocabulary, token_at(r, i), phrase_end(r, i, last) - i, &noun);
	if (!(noun.classes & NOUN_PERSON) || (f > r->figures && f[-1].verb_of_some && f[-1].sentence == f->sentence))
		return true;
	while (first < f->words.first && !(noun_classes_at(r, first) & NOUN_EVENT))
		first++;
	return first < f->words.first;
}

bool
is_verb_of_some(const struct reading *r, const struct figure *f, size_t start)
{
	size_t last = r->sentences[f->sentence].words.last;
	const struct act *act = start < last && r->marks[start].act ? &r->acts[r->marks[start].act - 1] : NULL;

	if (!act || (class_at(r, start) & WORD_SPEECH) || start != f->words.last || act->words.first != start || !has_past_form(r, start, last) ||
	    !has_object(r, f, act->words.last, last))
		return false;
	if (is_behind_relative(r, f) && span_ends(token_at(r, start)->text, "ed") && reading_is_plural(r, start + 1))
		return true;
	return is_under_whole(r, f) && is_only_verb(r, start, last);
}
