#include "acts/act_looks.h"

#include "acts/act_governors.h"
#include "acts/act_in_noun.h"
#include "acts/act_rows.h"
#include "acts/label_act.h"
#include "phrases/act_objects.h"
#include "phrases/phrase_known.h"
#include "reading/cues.h"

static bool
is_cue(const struct reading *r, const struct view *view)
{
	struct match match;

	return lexicon_at(r->vocabulary->lexicons.cues, token_at(r, view->first),
	    view->last - view->first, &match);
}

#define SINGULAR	5	/* words between an article and a verb */

/* "A seaplane crashes": behind "a" no noun is a plural, so what looks like one is a verb. */
static bool
follows_singular(const struct reading *r, const struct view *view)
{
	for (size_t i = view->first; i > view->sentence.first && view->first - i < SINGULAR; i--) {
		if (class_at(r, i - 1) & WORD_ARTICLE)
			return i < view->first;
		if (!is_noun_like(r, i - 1) || reading_is_plural(r, i - 1))
			return false;
	}
	return false;
}

#define APPOSITION	10	/* tokens between its commas */

/* "Six million people, mostly women, need aid": the token before what stands between commas that end at `i`; else
 * `i`. */
static size_t
before_apposition(const struct reading *r, size_t i, size_t first)
{
	size_t at = i;

	if (!text_is(r, i, ","))
		return i;
	while (at > first + 1 && i - at < APPOSITION) {
		at--;
		if (text_is(r, at, ","))
			return at - 1;
		if (r->marks[at].act || reading_is_stop(r, at))
			break;
	}
	return i;
}

/* "12 men", "more than 12 men" */
static bool
counts_at(const struct reading *r, size_t i, size_t last)
{
	return starts_quantity(r, i) || ((class_at(r, i) & WORD_BOUND) && object_is_bounded(r, i, last));
}

/* "Deadly fire at a mill": what is a noun too, in front of a preposition, is one where nobody who does it stands before
 * it. */
static bool
is_event_at(const struct reading *r, const struct view *view)
{
	size_t before = view->first - 1;

	if ((view->form & FORM_S) || view->last < view->first + 2 ||
	    !(class_at(r, view->last - 1) & WORD_PREPOSITION) ||
	    !(noun_classes_at(r, view->first) & NOUN_EVENT))
		return false;
	return view->first == view->sentence.first ||
	    (token_at(r, before)->kind == TOKEN_WORD && !reading_is_plural(r, before) &&
	    !(class_at(r, before) & (WORD_PRONOUN | WORD_RELATIVE | WORD_MODAL | WORD_DO | WORD_AND)) &&
	    !text_is(r, before, "to") &&
	    !(noun_classes_at(r, before) & (NOUN_PERSON | NOUN_STAFF | NOUN_ORGANISATION)));
}

static bool
base_is_verb(const struct reading *r, const struct view *view, const struct act *act)
{
	const unsigned nominal = WORD_DETERMINER | WORD_ARTICLE | WORD_NUMBER | WORD_ORDINAL |
	    WORD_PREPOSITION;
	size_t noun;

	if (view->first > view->sentence.first && text_is(r, view->first - 1, "to") && !(view->form & FORM_BASE))
		return false;	/* "surrendered to troops across the region" */
	if (act->future || act_follows_counted(r, view, act))
		return true;
	if (view->last >= view->sentence.last || act_is_label(r, view) || is_event_at(r, view))
		return false;
	if (view->first == view->sentence.first)
		return counts_at(r, view->last, view->sentence.last) && !is_cue(r, view);	/* "Total 12" */
	noun = view->first - 1;
	if (text_is(r, noun, "to") || (class_at(r, noun) & (WORD_MODAL | WORD_DO)))
		return true;
	/* "12 test positive": the words behind it say that it is none of the nouns */
	if (reading_is_number(r, noun))
		return (!phrase_noun_known(r, view->first, view->first + 1) ||
		    (view->form == FORM_BASE && act->frames == ACT_SUBJECT &&
		    act->words.last - act->words.first > 1)) &&
		    (act->frames == ACT_SUBJECT || !is_noun_like(r, view->last));
	if (class_at(r, noun) & nominal)
		return false;
	if (class_at(r, noun) & (WORD_PRONOUN | WORD_RELATIVE))
		return true;
	/* "a child remains missing": the phrase itself says that it is a verb. */
	if ((view->form & FORM_S) && (act->frames & ACT_SUBJECT) && ((act->words.last - act->words.first > 1 &&
	    is_noun_like(r, noun) && !reading_is_plural(r, noun) && !r->marks[noun].act) ||
	    (follows_singular(r, view) && !is_noun_like(r, view->last))))
		return true;
	if (view->form & FORM_S)
		return object_at(r, view->last, view->sentence.last) && !act_is_counted_circumstance(r, view) &&
		    (counts_at(r, view->last, view->sentence.last) ||
		    (class_at(r, view->last) & (WORD_DETERMINER | WORD_PREPOSITION | WORD_SUBORDINATOR)));
	while (noun > view->sentence.first && (class_at(r, noun) & WORD_ADVERB))
		noun--;
	noun = before_apposition(r, noun, view->sentence.first);
	if ((act->frames & ACT_SUBJECT) && is_noun_like(r, noun) && reading_is_plural(r, noun) &&
	    (act_has_own_object(act) || act->words.last - act->words.first > 1 || !is_noun_like(r, view->last)))
		return true;	/* "90 medics still serve in", "families lack access to water", but not "mined land." */
	return counts_at(r, view->last, view->sentence.last) ||
	    (class_at(r, view->last) & (WORD_PREPOSITION | WORD_SUBORDINATOR) &&
	    object_at(r, view->last, view->sentence.last));
}

/* "three men confirmed for cholera": behind the preposition stands no number, so nothing counted. */
static bool
ends_in_preposition(const struct reading *r, const struct view *view)
{
	return (view->form & FORM_PARTICIPLE) && view->last - view->first > 1 &&
	    (class_at(r, view->last - 1) & WORD_PREPOSITION) && view->last < view->sentence.last &&
	    !starts_quantity(r, view->last) && !(class_at(r, view->last) & WORD_MORE) && is_noun_like(r, view->last);
}

/* "planned and executed a raid", "damaging or destroying 300 homes": the next verb's object is its own too. */
static bool
shares_object(const struct reading *r, const struct view *view)
{
	size_t i = view->last, object;
	struct match match;

	if (!(view->form & (FORM_PAST | FORM_ING)) || i + 2 >= view->sentence.last || !(class_at(r, i) & WORD_AND) ||
	    !lexicon_at(r->vocabulary->lexicons.outcomes, token_at(r, i + 1), view->sentence.last - i - 1, &match))
		return false;
	object = i + 1 + match.n;
	if (object >= view->sentence.last || !(match.form & view->form & (FORM_PAST | FORM_ING)))
		return false;
	return view->form & FORM_PAST ? (class_at(r, object) & WORD_ARTICLE) != 0 :
	    counts_at(r, object, view->sentence.last);
}

/* "two of the injured later died": who are some of them. */
static bool
is_of_some(const struct reading *r, const struct view *view)
{
	return view->first >= view->sentence.first + 3 && text_is(r, view->first - 2, "of") &&
	    reading_is_number(r, view->first - 3);
}

/*
 * "12 lorries reached the town": what befalls its subject has an object only where that is counted: "reached 12
 * families", "reached about 12".
 */
static bool
befalls_subject_here(const struct reading *r, const struct act *act, size_t last)
{
	size_t i = act->words.last;

	return (act->frames & ACT_SUBJECT) && !(act->frames & (ACT_OBJECT | ACT_CONDUCT)) &&
	    !(i < last && counts_at(r, i, last));
}

#define ADJECTIVES	3	/* of "a large and peaceful gathering" */

/* "a sinking", "a peaceful gathering": an article or a number, and no other noun between; but "a man shooting". */
static bool
is_counted_noun(const struct reading *r, const struct view *view)
{
	size_t first = view->sentence.first, i = view->first;

	for (size_t n = 0; n < ADJECTIVES && i > first + 1 && !act_is_counted(r, i, first); n++) {
		i--;
		if (!is_noun_like(r, i) || r->marks[i].act || phrase_noun_known(r, i, i + 1))
			return false;
	}
	return act_is_counted(r, i, first) && phrase_noun_known(r, view->first, view->first + 1);
}

/* Where a past form or a participle looks, with a form of `have` before it and an `object` behind it, or without; false
 * where it is no verb. */
static bool
past_look(const struct reading *r, const struct view *view, struct act *act, bool have, bool object)
{
	if (act->with_be && !(view->form & FORM_BASE && have)) {
		act->look = LOOK_LEFT;
		return true;
	}
	if (!have && !act_has_own_object(act) && (act_is_prenominal(r, view) ||
	    (act_is_behind_preposition(r, view) && !starts_quantity(r, view->last)))) {
		act->look = LOOK_NOUN;
		return true;
	}
	if (!have && act_is_nominal(r, view) && (!object || is_of_some(r, view))) {
		act->look = LOOK_NOUN;
		return true;
	}
	act->look = object ? LOOK_RIGHT : LOOK_LEFT;
	/* "40 villagers took to the boats": no participle, and without its object it befell nobody */
	if (!object && !have && view->last == view->first + 1 && !(view->form & FORM_PARTICIPLE) &&
	    !(act->frames & (ACT_SUBJECT | ACT_LIGHT | ACT_CONDUCT)) && act->then.first == act->then.last)
		return false;
	/* A verb that takes no object has no participle that hangs on its noun: "a guard died"; so "rebels
	 * surrendered." */
	act->finite = have || object || !(view->form & FORM_PARTICIPLE) || act->frames == ACT_SUBJECT ||
	    act_has_own_object(act) ||
	    ((act->frames & ACT_SUBJECT) && (view->last == view->sentence.last || reading_is_stop(r, view->last)));
	return true;
}

bool
act_look(const struct reading *r, const struct view *view, struct act *act)
{
	const unsigned past = FORM_PAST | FORM_PARTICIPLE;
	const unsigned transitive = ACT_OBJECT | ACT_CONDUCT | ACT_LIGHT;
	bool have, object;

	/* "a broken arm" */
	if (act_has_own_object(act) && view->first > view->sentence.first &&
	    (class_at(r, view->first - 1) & (WORD_ARTICLE | WORD_DETERMINER)))
		return false;
	act_governors(r, view, act, &have);
	/* "two men assigned to the depot": only which men */
	if (!have && !act->with_be && cue_is(r, view->first, view->sentence.last, CUE_WHICH))
		return false;
	act->future = act->future || act_shares_modal(r, view);
	object = (act->frames & transitive) && !befalls_subject_here(r, act, view->sentence.last) &&
	    (object_at(r, act->words.last, view->sentence.last) ||
	    shares_object(r, view)) && !act_has_own_object(act) && !ends_in_preposition(r, view) &&
	    !act_ends_label(r, view);
	act->finite = true;
	if ((view->form & past) && !act->future)
		return past_look(r, view, act, have, object);
	if (view->form & FORM_ING) {
		bool of = view->last < view->sentence.last && text_is(r, view->last, "of");

		if (!act->with_be && !act_has_own_object(act) && act_is_prenominal(r, view)) {
			act->look = LOOK_NOUN;
			return true;
		}
		if (!act->with_be && !of && is_counted_noun(r, view))
			return false;
		act->look = (object || of) && (act->frames & transitive) ? LOOK_RIGHT : LOOK_LEFT;
		act->finite = act->with_be;
		act->timeless = false;		/* "a man is being treated" */
		return act->look == LOOK_RIGHT || (act->frames & ACT_SUBJECT) || act->with_be;
	}
	if (act->future && act->with_be && (view->form & past)) {
		act->look = LOOK_LEFT;
		return true;
	}
	if (!base_is_verb(r, view, act))
		return false;
	act->timeless = !act_led_to(r, view);
	act->look = object ? LOOK_RIGHT : LOOK_LEFT;
	return object || (act->frames & (ACT_SUBJECT | ACT_LIGHT));
}

/*
 * "rain partially damaged 13 houses", "had fully damaged 13 houses", "killed two men, badly hurt four others": an
 * adverb and a participle behind their subject, or another verb's object, in front of their own.
 */
static bool
has_object(const struct reading *r, const struct view *view)
{
	size_t i = view->last;

	if (view->first == view->sentence.first || !(class_at(r, view->first) & WORD_ADVERB) ||
	    !(is_noun_like(r, view->first - 1) || text_is(r, view->first - 1, ",") ||
	    (class_at(r, view->first - 1) & (WORD_AND | WORD_HAVE))) ||
	    i >= view->sentence.last || !starts_quantity(r, i))
		return false;
	while (i < view->sentence.last && starts_quantity(r, i))
		i++;
	return i < view->sentence.last && (is_noun_like(r, i) || (class_at(r, i) & WORD_MORE));
}

bool
act_look_of_state(const struct reading *r, const struct view *view, struct act *act)
{
	bool have;

	act->frames = ACT_STATE;
	act_governors(r, view, act, &have);
	act->finite = act->with_be;
	act->timeless = false;		/* "a man is missing" */
	act->look = LOOK_LEFT;
	if (!act->with_be && (act_is_prenominal(r, view) || act_is_nominal(r, view) ||
	    act_is_behind_preposition(r, view) ||
	    act_is_between(r, view))) {
		act->look = LOOK_NOUN;
	} else if (!act->with_be && has_object(r, view)) {
		act->look = LOOK_RIGHT;
		act->finite = true;
	}
	return true;
}

bool
act_look_of_unknown(const struct reading *r, const struct view *view, struct act *act)
{
	struct span text = token_at(r, view->first)->text;
	bool have;

	if (!span_ends(text, "ed") || text.n < 4 || class_at(r, view->first))
		return false;
	act->frames = ACT_OTHER;
	act_governors(r, view, act, &have);
	act->look = act->with_be ? LOOK_LEFT : LOOK_RIGHT;
	act->finite = true;
	return act->with_be || (view->last < view->sentence.last && starts_quantity(r, view->last));
}

bool
act_is_noun_form(const struct reading *r, size_t i, struct words sentence, const struct match *verb)
{
	if (verb->n == 1 && (verb->form & FORM_ING) && i > sentence.first && text_is(r, i - 1, "the") &&
	    i + 1 < sentence.last &&
	    reading_is_number(r, i + 1))
		return true;
	return verb->n == 1 && verb->form == FORM_BASE && i > sentence.first &&
	    (act_labels_total(r, i, sentence) || (class_at(r, i - 1) & WORD_ARTICLE) || text_is(r, i - 1, "one") ||
	    (reading_is_number(r, i - 1) && cue_is(r, i, i + 1, CUE_TOTAL_LABEL))) && !(class_at(r, i - 1) & WORD_MORE);
}
