#include "phrases/verb_of_some.h"

#include "phrases/noun_phrase.h"
#include "phrases/phrase_known.h"
#include "phrases/phrase_words.h"
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
		if (r->marks[i].act && reading_act_at(r, i)->words.first == i && !r->marks[i - 1].figure &&
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
	    (lexicon_at(r->vocabulary->lexicons.outcomes, token_at(r, i), last - i, &match) &&
	    (match.form & FORM_PAST));
}

/* What stands behind the verb: "the army", "civilian vehicles"; people may be those whom an adjective describes, but
 * not behind events. */
static bool
has_object(const struct reading *r, const struct figure *f, size_t i, size_t last)
{
	size_t first = r->sentences[f->sentence].words.first;

	if (i < last && (class_at(r, i) & (WORD_DETERMINER | WORD_ARTICLE)))
		return true;
	if (!phrase_noun_follows(r, i, last))
		return false;
	if (!(phrase_classes(r, i, phrase_end(r, i, last)) & NOUN_PERSON) ||
	    (f > r->figures && f[-1].verb_of_some && f[-1].sentence == f->sentence))
		return true;
	while (first < f->words.first && !(noun_classes_at(r, first) & NOUN_EVENT))
		first++;
	return first < f->words.first;
}

#define BRACKETED	3	/* tokens from an event to the number in a bracket behind it */

/* The figure before it in this sentence or the last counts events or reports, or some of them by their verb. */
static bool
is_behind_events(const struct reading *r, const struct figure *f)
{
	const struct figure *g = f;

	while (g > r->figures && (--g)->rejected)
		;
	if (g == f || g->rejected || g->sentence + 1 < f->sentence)
		return false;
	if (g->verb_of_some || (g->meaning.classes & (NOUN_EVENT | NOUN_REPORT)))
		return true;
	if (g->noun.first < g->noun.last)
		return false;
	/* "collisions (40) fell; nine involved lorries" */
	for (size_t i = g->words.first; i > 0 && g->words.first - i < BRACKETED; i--)
		if (noun_classes_at(r, i - 1) & NOUN_EVENT)
			return true;
	return false;
}

/* Where the next number of the sentence begins, or what is parted by a comma; "12 involved lorries and two men were
 * hurt". */
static size_t
own_end(const struct reading *r, size_t start, size_t last)
{
	while (start < last && !r->marks[start].figure && !text_is(r, start, ",") && !text_is(r, start, ";"))
		start++;
	return start;
}

/* "; 12 involved lorries", "Nine concerned noise": the number opens its clause, and what they were about is behind
 * it. */
static bool
is_about(const struct reading *r, const struct figure *f, size_t start, size_t last)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first,
	    n = cue_is(r, start, last, CUE_CONCERNS);

	return n && start == f->words.last && is_behind_events(r, f) &&
	    (i == first || text_is(r, i - 1, ",") || text_is(r, i - 1, ";") ||
	    (class_at(r, i - 1) & (WORD_AND | WORD_BUT | WORD_RELATIVE))) &&
	    start + n < last && is_only_verb(r, start, own_end(r, start, last));
}

/* "12 involved lorries, 96 vans and nine trams": behind such a number further ones that leave the verb out. */
static bool
leaves_verb_out(const struct reading *r, const struct figure *f, size_t start, size_t last)
{
	const struct figure *g = f - 1;
	size_t end = phrase_end(r, start, last);

	return f > r->figures && g->verb_of_some && g->sentence == f->sentence && start == f->words.last &&
	    end > start && (cue_is(r, g->words.last, last, CUE_CONCERNS) || !r->marks[g->words.last].act) &&
	    (text_is(r, f->words.first - 1, ",") || (class_at(r, f->words.first - 1) & WORD_AND)) &&
	    (end == last || text_is(r, end, ",") || (class_at(r, end) & WORD_AND) || reading_is_stop(r, end));
}

bool
is_verb_of_some(const struct reading *r, const struct figure *f, size_t start)
{
	size_t last = r->sentences[f->sentence].words.last;
	const struct act *act = start < last ? reading_act_at(r, start) : NULL;

	if (is_about(r, f, start, last) || leaves_verb_out(r, f, start, last))
		return true;
	if (!act || (class_at(r, start) & WORD_SPEECH) || start != f->words.last || act->words.first != start ||
	    !has_past_form(r, start, last) || !has_object(r, f, act->words.last, last))
		return false;
	if (is_behind_relative(r, f) && span_ends(token_at(r, start)->text, "ed") && reading_is_plural(r, start + 1))
		return true;
	return is_under_whole(r, f) && is_only_verb(r, start, last);
}
