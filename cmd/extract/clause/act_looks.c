#include "clause/act_looks.h"

#include "clause/act_objects.h"
#include "reading/cues.h"
#include "words/classify_outcome.h"

/* "received cash aid": the words behind the verb are its object, it looks for its subject. */
bool
act_has_own_object(const struct act *act)
{
	return act->row && act->row->cell[OUTCOME_THEN].n &&
	    span_is(act->row->cell[OUTCOME_FRAME], "subject");
}

#define CAUSED	6	/* tokens between "caused" and its "to" */
#define BRACKET	12	/* tokens of a bracket between them */

/* "allowed to leave", "causing 12 houses to collapse": what leads to the "to" at `i` made it happen. */
static bool
is_caused(const struct reading *r, size_t i, size_t first)
{
	const unsigned within = WORD_NUMBER | WORD_ARTICLE | WORD_DETERMINER;
	size_t k = i;

	if (k > first && text_is(r, k - 1, ")"))	/* "forced 90 people (half of them women) to flee" */
		while (k > first && i - k < BRACKET && !text_is(r, k, "("))
			k--;
	for (size_t near = k; k > first && near - k < CAUSED; k--) {
		if (class_at(r, k - 1) & WORD_REALIZES)
			return true;
		if (token_at(r, k - 1)->kind != TOKEN_NUMBER && !is_noun_like(r, k - 1) &&
		    !(class_at(r, k - 1) & within) && !starts_quantity(r, k))
			break;
	}
	return i > first && (class_at(r, i - 1) & WORD_HAVE);
}

/* Looks left over adverbs for be, have, a modal; sets what governs the act. */
static void
look_back(const struct reading *r, const struct view *view, struct act *act, bool *have)
{
	size_t i = view->first;

	*have = false;
	while (i > view->sentence.first) {
		unsigned class = class_at(r, i - 1);
		const struct token *t = token_at(r, i - 1);

		i--;
		if (class & WORD_NEGATION) {
			act->negated = true;
			continue;
		}
		if (class & WORD_BE) {
			if (!act->with_be)
				act->timeless = (class & WORD_UNREAL) != 0;
			act->with_be = true;
			continue;
		}
		if (class & WORD_HAVE) {
			*have = true;
			continue;
		}
		if ((class & WORD_MODAL) && !r->marks[i].time) {	/* but "in May" */
			/* "would have been killed": it was not */
			act->future = !*have || text_is(r, i, "would");
			return;
		}
		if (span_is(t->text, "to") && view->first - i <= 4) {
			/* "thought to have been lost" has happened, "found to be carrying" goes on */
			act->future = !*have && !(act->with_be && (view->form & FORM_ING)) &&
			    !is_caused(r, i, view->sentence.first);
			return;
		}
		if ((class & WORD_ADVERB) || r->marks[i].time)
			continue;
		return;
	}
}

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
	return r->marks[i].act && r->acts[r->marks[i].act - 1].look == LOOK_NOUN;
}

/* "four female suspected smugglers": of many, the singular before the participle is no head. */
static bool
is_of_many(const struct reading *r, size_t i, const struct view *view)
{
	return i >= view->sentence.first + 2 && view->last < view->sentence.last && is_noun_like(r, i - 1) &&
	    !reading_is_plural(r, i - 1) && !text_is(r, i - 2, "one") && is_noun_like(r, view->last) &&
	    !r->marks[i - 1].act && (token_at(r, i - 2)->kind == TOKEN_NUMBER || (class_at(r, i - 2) & WORD_NUMBER)) &&
	    !(class_at(r, i - 2) & WORD_ARTICLE) && reading_is_plural(r, view->last);
}

/* "two (2) new cases": in front of the number in brackets; or `i`. */
static size_t
over_number_again(const struct reading *r, size_t i, size_t first)
{
	return i > first + 3 && text_is(r, i - 1, ")") && token_at(r, i - 2)->kind == TOKEN_NUMBER &&
	    text_is(r, i - 3, "(") ? i - 3 : i;
}

static bool
is_prenominal(const struct reading *r, const struct view *view)
{
	size_t first = view->first;
	const struct token *before;

	/* "ten locally built boats", "ten new confirmed cases" */
	while (first > view->sentence.first && ((class_at(r, first - 1) & WORD_ADVERB) ||
	    span_ends(token_at(r, first - 1)->text, "ly") || is_adjective(r, first - 1)))
		first--;
	if (is_of_many(r, first, view))
		first--;
	first = over_number_again(r, first, view->sentence.first);
	if (first == view->sentence.first || view->last >= view->sentence.last ||
	    (class_at(r, view->last - 1) & WORD_PREPOSITION) || cue_is(r, view->last, view->sentence.last, "part-after"))
		return false;	/* 12 tested positive for cholera; the 12 dead include */
	before = token_at(r, first - 1);
	if (before->kind != TOKEN_NUMBER &&
	    !(class_at(r, first - 1) & (WORD_NUMBER | WORD_ARTICLE | WORD_DETERMINER | WORD_MORE)))
		return false;
	if (is_told_of(r, view->last))
		return true;
	return (is_noun_like(r, view->last) || is_claimed(r, view->last, view->sentence.last)) &&
	    !r->marks[view->last].act;
}

/* "for illegal possession": the adjective of a noun that a preposition governs. */
static bool
is_behind_preposition(const struct reading *r, const struct view *view)
{
	return view->first > view->sentence.first && view->last < view->sentence.last &&
	    (class_at(r, view->first - 1) & WORD_PREPOSITION) && is_noun_like(r, view->last) &&
	    !r->marks[view->last].act;
}

static bool
is_known_noun(const struct reading *r, size_t i)
{
	struct noun noun;

	classify_noun(r->vocabulary, token_at(r, i), 1, &noun);
	return noun.classes != 0;
}

static bool
is_counted(const struct reading *r, const struct view *view)
{
	return view->first > view->sentence.first && (token_at(r, view->first - 1)->kind == TOKEN_NUMBER ||
	    (class_at(r, view->first - 1) & (WORD_NUMBER | WORD_ARTICLE)));
}

/* "one unmanned underwater vessel": between a singular word and a noun a state is that noun's adjective. */
static bool
is_between(const struct reading *r, const struct view *view)
{
	return view->first > view->sentence.first + 1 && view->last < view->sentence.last &&
	    is_noun_like(r, view->first - 1) && !r->marks[view->first - 1].act && !reading_is_plural(r, view->first - 1) &&
	    is_counted(r, &(struct view){ view->first - 1, view->last, view->sentence, 0 }) &&
	    is_noun_like(r, view->last) && is_known_noun(r, view->last);
}

/* "the dead", "the injured": a noun by itself. */
static bool
is_nominal(const struct reading *r, const struct view *view)
{
	return view->first > view->sentence.first &&
	    (class_at(r, view->first - 1) & WORD_DETERMINER) &&
	    !text_is(r, view->first - 1, "this") && !text_is(r, view->first - 1, "that") &&
	    !text_is(r, view->first - 1, "all") && !text_is(r, view->first - 1, "both");
}

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

static bool
base_is_verb(const struct reading *r, const struct view *view, const struct act *act)
{
	const unsigned nominal = WORD_DETERMINER | WORD_ARTICLE | WORD_NUMBER | WORD_ORDINAL |
	    WORD_PREPOSITION;
	const struct token *before;
	size_t noun;

	if (act->future)
		return true;
	if (view->last >= view->sentence.last)
		return false;
	if (view->first == view->sentence.first)
		return starts_quantity(r, view->last) && !is_cue(r, view);	/* "Total 12" */
	noun = view->first - 1;
	before = token_at(r, noun);
	if (span_is(before->text, "to") || (class_at(r, view->first - 1) & (WORD_MODAL | WORD_DO)))
		return true;
	if (before->kind == TOKEN_NUMBER || (class_at(r, view->first - 1) & WORD_NUMBER))
		return !is_known_noun(r, view->first) &&
		    (act->frames == ACT_SUBJECT || !is_noun_like(r, view->last));
	if (class_at(r, view->first - 1) & nominal)
		return false;
	if (class_at(r, view->first - 1) & (WORD_PRONOUN | WORD_RELATIVE))
		return true;
	/* "a child remains missing": the phrase itself says that it is a verb. */
	if ((view->form & FORM_S) && (act->frames & ACT_SUBJECT) && act->words.last - act->words.first > 1 &&
	    is_noun_like(r, view->first - 1) && !reading_is_plural(r, view->first - 1) &&
	    !r->marks[view->first - 1].act)
		return true;
	if ((view->form & FORM_S) && (act->frames & ACT_SUBJECT) && follows_singular(r, view) && !is_noun_like(r, view->last))
		return true;
	if (view->form & FORM_S)
		return object_at(r, view->last, view->sentence.last) &&
		    (starts_quantity(r, view->last) || (class_at(r, view->last) & (WORD_DETERMINER | WORD_PREPOSITION | WORD_SUBORDINATOR)));
	while (noun > view->sentence.first && (class_at(r, noun) & WORD_ADVERB))
		noun--;
	if ((act->frames & ACT_SUBJECT) && is_noun_like(r, noun) && reading_is_plural(r, noun) &&
	    (act_has_own_object(act) || act->words.last - act->words.first > 1 || !is_noun_like(r, view->last)))
		return true;	/* "90 medics still serve in", "families lack access to water", but not "mined land." */
	return starts_quantity(r, view->last) ||
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

/* "planned and executed a raid": the next verb's object is its own too. */
static bool
shares_object(const struct reading *r, const struct view *view)
{
	size_t i = view->last;
	struct match match;

	return (view->form & FORM_PAST) && i + 2 < view->sentence.last && (class_at(r, i) & WORD_AND) &&
	    lexicon_at(r->vocabulary->lexicons.outcomes, token_at(r, i + 1), view->sentence.last - i - 1, &match) &&
	    (match.form & FORM_PAST) && i + 1 + match.n < view->sentence.last &&
	    (class_at(r, i + 1 + match.n) & WORD_ARTICLE);
}

#define MODAL_REACH	14	/* tokens from a modal to the last of the verbs that it governs */

/* "must spend $5 million, train 90 nurses and build two schools": the bare verbs behind the first are governed too. */
static bool
shares_modal(const struct reading *r, const struct view *view)
{
	const unsigned ends = WORD_RELATIVE | WORD_SUBORDINATOR | WORD_BUT | WORD_PRONOUN;
	size_t i = view->first;

	if (view->form != FORM_BASE || i == view->sentence.first ||
	    !((class_at(r, i - 1) & WORD_AND) || text_is(r, i - 1, ",")))
		return false;
	for (i--; i > view->sentence.first && view->first - i < MODAL_REACH; i--) {
		if (reading_is_stop(r, i - 1) || (r->marks[i - 1].act && !r->acts[r->marks[i - 1].act - 1].base))
			return false;
		if ((class_at(r, i - 1) & WORD_MODAL) && !r->marks[i - 1].time)
			return true;
		if ((class_at(r, i - 1) & ends) && !(class_at(r, i - 1) & WORD_DETERMINER))
			return false;
	}
	return false;
}

/* Decides where a verb looks; false where the word is no verb here. */
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
	look_back(r, view, act, &have);
	act->future = act->future || shares_modal(r, view);
	object = (act->frames & transitive) && (object_at(r, act->words.last, view->sentence.last) ||
	    shares_object(r, view)) && !act_has_own_object(act) && !ends_in_preposition(r, view);
	act->finite = true;
	if ((view->form & past) && !act->future) {
		if (act->with_be && !(view->form & FORM_BASE && have)) {
			act->look = LOOK_LEFT;
			return true;
		}
		if (!have && !act_has_own_object(act) && is_prenominal(r, view)) {
			act->look = LOOK_NOUN;
			return true;
		}
		if (!have && is_nominal(r, view) && !object) {
			act->look = LOOK_NOUN;
			return true;
		}
		act->look = object ? LOOK_RIGHT : LOOK_LEFT;
		/* A verb that takes no object has no participle that hangs on its noun: "a guard died". */
		act->finite = have || object || !(view->form & FORM_PARTICIPLE) ||
		    act->frames == ACT_SUBJECT || act_has_own_object(act);
		return true;
	}
	if (view->form & FORM_ING) {
		bool of = view->last < view->sentence.last && text_is(r, view->last, "of");

		if (!act->with_be && is_prenominal(r, view)) {
			act->look = LOOK_NOUN;
			return true;
		}
		if (!act->with_be && !of && is_counted(r, view) && is_known_noun(r, view->first))
			return false;	/* "a sinking in May" */
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
	act->timeless = true;
	act->look = object ? LOOK_RIGHT : LOOK_LEFT;
	return object || (act->frames & (ACT_SUBJECT | ACT_LIGHT));
}

/* "rain partially damaged 13 houses": an adverb and a participle behind their subject, in front of their object. */
static bool
has_object(const struct reading *r, const struct view *view)
{
	size_t i = view->last;

	if (view->first == view->sentence.first || !(class_at(r, view->first) & WORD_ADVERB) ||
	    !(is_noun_like(r, view->first - 1) || (class_at(r, view->first - 1) & WORD_AND)) ||
	    i >= view->sentence.last || !starts_quantity(r, i))
		return false;
	while (i < view->sentence.last && starts_quantity(r, i))
		i++;
	return i < view->sentence.last && is_noun_like(r, i);
}

bool
act_look_of_state(const struct reading *r, const struct view *view, struct act *act)
{
	bool have;

	act->frames = ACT_STATE;
	look_back(r, view, act, &have);
	act->finite = act->with_be;
	act->timeless = false;		/* "a man is missing" */
	act->look = LOOK_LEFT;
	if (!act->with_be && (is_prenominal(r, view) || is_nominal(r, view) || is_behind_preposition(r, view) ||
	    is_between(r, view))) {
		act->look = LOOK_NOUN;
	} else if (!act->with_be && has_object(r, view)) {
		act->look = LOOK_RIGHT;
		act->finite = true;
	}
	return true;
}

/* A verb in -ed that no table knows: it is some outcome where be or a number is beside it. */
bool
act_look_of_unknown(const struct reading *r, const struct view *view, struct act *act)
{
	const struct token *t = token_at(r, view->first);
	bool have;

	if (t->kind != TOKEN_WORD || !span_ends(t->text, "ed") || t->text.n < 4 ||
	    (class_at(r, view->first) & ~(unsigned)WORD_SPEECH) || (class_at(r, view->first) & WORD_SPEECH))
		return false;
	act->frames = ACT_OTHER;
	look_back(r, view, act, &have);
	if (act->with_be) {
		act->look = LOOK_LEFT;
		act->finite = true;
		return true;
	}
	if (is_prenominal(r, view) || view->last >= view->sentence.last)
		return false;
	act->look = LOOK_RIGHT;
	act->finite = true;
	return starts_quantity(r, view->last);
}
