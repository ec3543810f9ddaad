#include "reading.h"

/*
 * Acts: the verbs and states that say what befell the counted, found by the
 * tables outcomes and states, and which way each of them looks.
 */

struct view {			/* one match, while its look is decided */
	size_t	first, last;
	struct words sentence;
	unsigned form;
};

static unsigned
frame_named(struct span name)
{
	if (span_is(name, "object"))
		return ACT_OBJECT;
	if (span_is(name, "subject"))
		return ACT_SUBJECT;
	if (span_is(name, "conduct"))
		return ACT_CONDUCT;
	return span_is(name, "light") ? ACT_LIGHT : 0;
}

enum { OUTCOME_THEN = 1, OUTCOME_FRAME = 2 };

#define THEN_WINDOW	16	/* tokens between a verb and the words behind its object */
#define SUBJECT_THEN	4	/* tokens between a verb that befalls its subject and its object */

/* Finds the words of `then` behind `from`, within the clause. */
static bool
find_then(const struct reading *r, size_t from, size_t last, struct span then, struct words *found)
{
	word words[8];
	size_t n = 0;
	struct span piece;

	while (n < 8 && span_cut(&then, ' ', &piece))
		words[n++] = vocabulary_word(r->vocabulary, piece);
	for (size_t i = from; i + n <= last && i < from + THEN_WINDOW; i++) {
		size_t k = 0;

		if (reading_is_stop(r, i))
			return false;
		while (k < n && words[k] != WORD_NONE && token_at(r, i + k)->word == words[k])
			k++;
		if (k == n) {
			*found = (struct words){ i, i + n };
			return true;
		}
	}
	return false;
}

/*
 * "12 families received cash aid": the words behind a verb that befalls its
 * subject are its object, so that no quantity and little else stands between.
 */
static bool
is_object_of(const struct reading *r, const struct view *view, const struct row *row,
    struct words then)
{
	if (!span_is(row->cell[OUTCOME_FRAME], "subject"))
		return true;
	if (then.first > view->last + SUBJECT_THEN)
		return false;
	for (size_t i = view->last; i < then.first; i++)
		if (token_at(r, i)->kind == TOKEN_NUMBER || (class_at(r, i) & WORD_PREPOSITION) ||
		    ((class_at(r, i) & WORD_NUMBER) && !(class_at(r, i) & WORD_ARTICLE)))
			return false;
	return true;
}

/* "received cash aid": the words behind the verb are its object, it looks for its subject. */
static bool
has_own_object(const struct act *act)
{
	return act->row && act->row->cell[OUTCOME_THEN].n &&
	    span_is(act->row->cell[OUTCOME_FRAME], "subject");
}

/* The rows of a verb that hold here; false if none does. */
static bool
choose_rows(const struct reading *r, struct match *match, const struct view *view, struct act *act)
{
	do {
		struct span then = match->row->cell[OUTCOME_THEN];
		struct words found = { 0, 0 };

		if (then.n && (!find_then(r, view->last, view->sentence.last, then, &found) ||
		    !is_object_of(r, view, match->row, found)))
			continue;
		if (act->row == NULL || (then.n && act->then.first == act->then.last)) {
			act->row = match->row;
			act->then = found;
		}
		act->frames |= frame_named(match->row->cell[OUTCOME_FRAME]);
	} while (lexicon_next(match));
	/* "shot dead", "turned up two pistols": no object stands between; "suffered a burn": it is the object. */
	if (act->row && act->then.first < act->then.last &&
	    (act->then.first == view->last || has_own_object(act))) {
		act->words.last = act->then.last;
		act->then = (struct words){ 0, 0 };
	}
	return act->row != NULL;
}

static bool
is_noun_like(const struct reading *r, size_t i)
{
	const unsigned no = WORD_PREPOSITION | WORD_AND | WORD_BUT | WORD_SUBORDINATOR |
	    WORD_RELATIVE | WORD_BE | WORD_HAVE | WORD_DO | WORD_MODAL | WORD_ADVERB |
	    WORD_SPEECH | WORD_NEGATION | WORD_PRONOUN | WORD_NUMBER | WORD_ARTICLE |
	    WORD_DETERMINER;
	const struct token *t = token_at(r, i);

	if (r->marks[i].time)
		return false;
	return (t->kind == TOKEN_WORD || t->kind == TOKEN_CODE) && !(class_at(r, i) & no) &&
	    !span_is(t->text, "'s");
}

static bool
starts_quantity(const struct reading *r, size_t i)
{
	const struct token *t = token_at(r, i);

	if (r->marks[i].time)
		return false;
	return t->kind == TOKEN_NUMBER || (class_at(r, i) & (WORD_NUMBER | WORD_ARTICLE)) ||
	    (t->kind == TOKEN_MARK && !(t->flags & TOKEN_DASH) && i + 1 < r->tokens.n &&
	    token_at(r, i + 1)->kind == TOKEN_NUMBER &&
	    (span_is(t->text, "$") || (unsigned char)t->text.p[0] >= 0x80));
}

/* "the items found include" */
static bool
is_part_cue(const struct reading *r, size_t i, size_t last)
{
	struct match match;

	return lexicon_at(r->vocabulary->lexicons.cues, token_at(r, i), last - i, &match) &&
	    span_is(match.row->cell[1], "part-after");
}

/* "12 hostages rescued unhurt": a state that no noun follows is no object. */
static bool
is_bare_state(const struct reading *r, size_t i, size_t last)
{
	struct match match;

	return lexicon_at(r->vocabulary->lexicons.states, token_at(r, i), last - i, &match) &&
	    (i + match.n >= last || !is_noun_like(r, i + match.n)) &&
	    !lexicon_at(r->vocabulary->lexicons.nouns, token_at(r, i), last - i, &match) &&
	    !lexicon_at(r->vocabulary->lexicons.outcome_nouns, token_at(r, i), last - i, &match);
}

/* An object begins at `i`: a number, a determiner, a pronoun or a noun. */
static bool
object_at(const struct reading *r, size_t i, size_t last)
{
	while (i < last && !starts_quantity(r, i) &&
	    ((class_at(r, i) & WORD_ADVERB) || (token_at(r, i)->flags & TOKEN_CLOSING)) &&
	    !text_is(r, i, ")"))
		i++;
	if (i >= last || is_part_cue(r, i, last) || is_bare_state(r, i, last))
		return false;
	if (starts_quantity(r, i))
		return true;
	if (class_at(r, i) & WORD_PREPOSITION) {
		struct quantity quantity;
		bool bound = quantity_at(r->vocabulary, token_at(r, i), last - i, &quantity);

		if (bound)
			quantity_free(&quantity);
		return bound;	/* "killed up to 12", "over 40" */
	}
	if (class_at(r, i) & WORD_SUBORDINATOR) {
		struct quantity quantity;
		bool bound = quantity_at(r->vocabulary, token_at(r, i), last - i, &quantity);

		if (bound)
			quantity_free(&quantity);
		return bound;	/* "killed as many as 12" */
	}
	if (class_at(r, i) & (WORD_DETERMINER | WORD_PRONOUN))
		return !(class_at(r, i) & WORD_RELATIVE);
	if (span_is(token_at(r, i)->text, "\""))
		return i + 1 < last && starts_quantity(r, i + 1);
	return is_noun_like(r, i);
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
			/* "thought to have been lost" has happened */
			act->future = !*have && !(i > view->sentence.first &&
			    (class_at(r, i - 1) & (WORD_REALIZES | WORD_HAVE)));
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

/* An act that was found to be part of a noun phrase. */
static bool
is_adjective(const struct reading *r, size_t i)
{
	return r->marks[i].act && r->acts[r->marks[i].act - 1].look == LOOK_NOUN;
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
	if (first == view->sentence.first || view->last >= view->sentence.last ||
	    (class_at(r, view->last - 1) & WORD_PREPOSITION))
		return false;	/* 12 tested positive for cholera */
	before = token_at(r, first - 1);
	if (before->kind != TOKEN_NUMBER &&
	    !(class_at(r, first - 1) & (WORD_NUMBER | WORD_ARTICLE | WORD_DETERMINER | WORD_MORE)))
		return false;
	return (is_noun_like(r, view->last) || is_claimed(r, view->last, view->sentence.last)) &&
	    !r->marks[view->last].act;
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
is_known_noun(const struct reading *r, size_t i)
{
	struct noun noun;

	classify_noun(r->vocabulary, token_at(r, i), 1, &noun);
	return noun.classes != 0;
}

static bool
is_cue(const struct reading *r, const struct view *view)
{
	struct match match;

	return lexicon_at(r->vocabulary->lexicons.cues, token_at(r, view->first),
	    view->last - view->first, &match);
}

static bool
is_counted(const struct reading *r, const struct view *view)
{
	return view->first > view->sentence.first && (token_at(r, view->first - 1)->kind == TOKEN_NUMBER ||
	    (class_at(r, view->first - 1) & (WORD_NUMBER | WORD_ARTICLE)));
}

static bool
base_is_verb(const struct reading *r, const struct view *view, const struct act *act)
{
	const unsigned nominal = WORD_DETERMINER | WORD_ARTICLE | WORD_NUMBER | WORD_ORDINAL |
	    WORD_PREPOSITION;
	const struct token *before;

	if (act->future)
		return true;
	if (view->last >= view->sentence.last)
		return false;
	if (view->first == view->sentence.first)
		return starts_quantity(r, view->last) && !is_cue(r, view);	/* "Total 12" */
	before = token_at(r, view->first - 1);
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
	if (view->form & FORM_S)
		return object_at(r, view->last, view->sentence.last) &&
		    (starts_quantity(r, view->last) || (class_at(r, view->last) & (WORD_DETERMINER | WORD_PREPOSITION | WORD_SUBORDINATOR)));
	if ((act->frames & ACT_SUBJECT) && is_noun_like(r, view->first - 1) &&
	    reading_is_plural(r, view->first - 1) &&
	    (has_own_object(act) || !is_noun_like(r, view->last)))
		return true;	/* "90 medics serve in", but not "mined land." */
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
	    !starts_quantity(r, view->last) && is_noun_like(r, view->last);
}

/* Decides where a verb looks; false where the word is no verb here. */
static bool
decide_look(const struct reading *r, const struct view *view, struct act *act)
{
	const unsigned past = FORM_PAST | FORM_PARTICIPLE;
	const unsigned transitive = ACT_OBJECT | ACT_CONDUCT | ACT_LIGHT;
	bool have, object;

	/* "a broken arm" */
	if (has_own_object(act) && view->first > view->sentence.first &&
	    (class_at(r, view->first - 1) & (WORD_ARTICLE | WORD_DETERMINER)))
		return false;
	look_back(r, view, act, &have);
	object = (act->frames & transitive) && object_at(r, act->words.last, view->sentence.last) &&
	    !has_own_object(act) && !ends_in_preposition(r, view);
	act->finite = true;
	if ((view->form & past) && !act->future) {
		if (act->with_be && !(view->form & FORM_BASE && have)) {
			act->look = LOOK_LEFT;
			return true;
		}
		if (!have && !has_own_object(act) && is_prenominal(r, view)) {
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
		    act->frames == ACT_SUBJECT || has_own_object(act);
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

static bool
decide_state(const struct reading *r, const struct view *view, struct act *act)
{
	bool have;

	act->frames = ACT_STATE;
	look_back(r, view, act, &have);
	act->finite = act->with_be;
	act->timeless = false;		/* "a man is missing" */
	act->look = LOOK_LEFT;
	if (!act->with_be && (is_prenominal(r, view) || is_nominal(r, view)))
		act->look = LOOK_NOUN;
	return true;
}

static bool
is_past_form(struct span text)
{
	return text.n >= 4 && text.p[text.n - 1] == 'd' && text.p[text.n - 2] == 'e';
}

/* A verb in -ed that no table knows: it is some outcome where be or a number is beside it. */
static bool
unknown_verb(const struct reading *r, const struct view *view, struct act *act)
{
	const struct token *t = token_at(r, view->first);
	bool have;

	if (t->kind != TOKEN_WORD || !is_past_form(t->text) ||
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

/* "fighting positions", "working dog": a known noun of several words begins here. */
static bool
inside_noun(const struct reading *r, size_t i, size_t last, size_t verb)
{
	const struct lexicons *lexicons = &r->vocabulary->lexicons;
	const struct lexicon *tables[] = { lexicons->nouns, lexicons->events, lexicons->outcome_nouns };
	struct match match;

	for (size_t t = 0; t < sizeof(tables) / sizeof(tables[0]); t++)
		if (lexicon_at(tables[t], token_at(r, i), last - i, &match) && match.n > verb && match.n > 1)
			return true;
	return false;
}

static bool
intransitive_passive(const struct view *view, const struct act *act)
{
	return act->with_be && (act->frames == ACT_SUBJECT || act->frames == ACT_LIGHT) && (view->form & FORM_PARTICIPLE) &&
	    !(view->form & FORM_BASE);
}

static bool
act_at(const struct reading *r, size_t i, struct words sentence, struct act *act)
{
	struct match verb, state;
	const struct token *t = token_at(r, i);
	bool is_verb = lexicon_at(r->vocabulary->lexicons.outcomes, t,
	    sentence.last - i, &verb);
	bool is_state = lexicon_at(r->vocabulary->lexicons.states, t,
	    sentence.last - i, &state);
	struct view view = { i, i + 1, sentence, 0 };

	*act = (struct act){ .words = { i, i + 1 } };
	if (!is_verb && !is_state && !is_past_form(t->text))
		return false;
	if (inside_noun(r, i, sentence.last, is_state && (!is_verb || state.n > verb.n) ? state.n :
	    is_verb ? verb.n : 1))
		return false;
	if (is_verb && (!is_state || verb.n >= state.n)) {
		act->words.last = view.last = i + verb.n;
		view.form = verb.form;
		act->base = !(verb.form & (FORM_PAST | FORM_PARTICIPLE | FORM_ING));
		/* Officials say that it 'freed' 12 people. */
		if (view.last < sentence.last && token_at(r, view.last)->kind == TOKEN_MARK &&
		    (text_is(r, view.last, "'") || text_is(r, view.last, "\"")) &&
		    (token_at(r, view.last)->flags & TOKEN_CLOSING))
			view.last++;
		if (choose_rows(r, &verb, &view, act) && decide_look(r, &view, act)) {
			if (!intransitive_passive(&view, act) || verb.n == 1)
				return true;
			/* "were recovered from the sea" is no recovering from. */
			sentence.last = i + verb.n - 1;
			return act_at(r, i, sentence, act);
		}
		*act = (struct act){ .words = { i, i + 1 } };
	}
	if (is_state) {
		view.last = i + state.n;
		act->row = state.row;
		act->words.last = view.last;
		return decide_state(r, &view, act);
	}
	return !is_verb && unknown_verb(r, &view, act);
}

static void
read_sentence(struct reading *r, const struct sentence *s)
{
	for (size_t i = s->words.first; i < s->words.last; i++) {
		struct act act;

		if (token_at(r, i)->kind != TOKEN_WORD || r->marks[i].time)
			continue;
		if (!act_at(r, i, s->words, &act))
			continue;
		r->acts = xgrow(r->acts, r->n_acts, &r->room_acts, sizeof(*r->acts));
		r->acts[r->n_acts] = act;
		r->n_acts++;
		for (size_t k = act.words.first; k < act.words.last; k++)
			r->marks[k].act = (uint32_t)r->n_acts;
		i = act.words.last - 1;
	}
}

void
read_acts(struct reading *r)
{
	for (size_t i = 0; i < r->n_sentences; i++)
		if (!r->sentences[i].furniture)
			read_sentence(r, &r->sentences[i]);
}
