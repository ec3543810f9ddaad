#include "acts/acts.h"

#include <string.h>

#include "acts/act_looks.h"
#include "acts/act_rows.h"
#include "acts/act_view.h"
#include "number/bound.h"
#include "phrases/phrase_known.h"
#include "reading/cues.h"
#include "words/classify_outcome.h"

static bool
is_past_form(struct span text)
{
	return text.n >= 4 && text.p[text.n - 1] == 'd' && text.p[text.n - 2] == 'e';
}

#define EVENT_BEFORE	3	/* words of "cases of arbitrary detention" before the last */

/* "fighting positions", "working dog": a known noun of several words begins here. */
static bool
inside_noun(const struct reading *r, size_t i, struct words sentence, size_t verb)
{
	size_t last = sentence.last;
	const struct lexicons *lexicons = &r->vocabulary->lexicons;
	const struct lexicon *tables[] = { lexicons->nouns, lexicons->events, lexicons->outcome_nouns };
	struct match match;

	for (size_t t = 0; t < sizeof(tables) / sizeof(tables[0]); t++)
		if (lexicon_at(tables[t], token_at(r, i), last - i, &match) && match.n > verb && match.n > 1)
			return true;
	/* "58 relief camps in", "a suicide bombing killed", "cases of arbitrary detention": the noun began before
	 * it. */
	for (size_t back = 1; back <= EVENT_BEFORE && i >= sentence.first + back; back++)
		if (lexicon_at(lexicons->events, token_at(r, i - back), last - i + back, &match) && match.n > back)
			return true;
	return i > sentence.first && lexicon_at(lexicons->nouns, token_at(r, i - 1), last - i + 1, &match) &&
	    match.n > 1;
}

static bool
intransitive_passive(const struct view *view, const struct act *act)
{
	return act->with_be && (act->frames == ACT_SUBJECT || act->frames == ACT_LIGHT) &&
	    (view->form & FORM_PARTICIPLE) &&
	    !(view->form & FORM_BASE);
}

/* "rebels of the communist New People's Army": a capital before a capital, behind a small word. */
static bool
is_in_name(const struct reading *r, size_t i, struct words sentence)
{
	return i > sentence.first && i + 1 < sentence.last && (token_at(r, i)->flags & TOKEN_CAPITAL) &&
	    token_at(r, i + 1)->kind == TOKEN_WORD && (token_at(r, i + 1)->flags & TOKEN_CAPITAL) &&
	    token_at(r, i - 1)->kind == TOKEN_WORD && !(token_at(r, i - 1)->flags & TOKEN_CAPITAL);
}

/* Most words are no verb of the tables, no state and no past form, and cost one look. */
static inline bool
may_be_act(const struct reading *r, size_t i)
{
	const struct lexicons *lexicons = &r->vocabulary->lexicons;
	const struct token *t = token_at(r, i);

	return t->kind == TOKEN_WORD && (token_begins(t, lexicons->outcomes->bit | lexicons->states->bit) ||
	    is_past_form(t->text));
}

#define OBJECT_WORDS	4	/* of "open civil cases" */

/* The noun that follows at once, as long a one as a table has; none of a class where none does. */
static unsigned
classes_of_object(const struct reading *r, size_t i, size_t last)
{
	unsigned classes = 0;

	for (size_t end = i + OBJECT_WORDS < last ? i + OBJECT_WORDS : last; end > i && classes == 0; end--)
		classes = phrase_classes(r, i, end);
	return classes;
}

/*
 * "took over 40 kg of it": in front of an amount "over" is of the amount; so it is in "a boat carrying over 90 men",
 * who are not what is carried over, as complaints are; but "took over 12 villages".
 */
static bool
binds_amount(const struct reading *r, const struct row *row, size_t i, size_t last)
{
	struct quantity quantity;
	unsigned classes;
	bool binds;

	if (!(class_at(r, i) & WORD_BOUND) || i + 1 >= last || token_at(r, i + 1)->kind != TOKEN_NUMBER ||
	    !quantity_at(r->vocabulary, token_at(r, i), last - i, &quantity))
		return false;
	binds = quantity.modifier.end > 0 && quantity.unit.start < quantity.unit.end;
	if (!binds && quantity.modifier.end > 0 && row->cell[OUTCOME_OF].n) {
		classes = classes_of_object(r, i + quantity.n, last);
		binds = classes && !class_fit(row, OUTCOME_OF, classes);
	}
	quantity_free(&quantity);
	return binds;
}

/* The verb of the tables at `i`, without the word that is of the amount behind it. */
static bool
verb_at(const struct reading *r, size_t i, size_t last, struct match *verb)
{
	const struct lexicon *outcomes = r->vocabulary->lexicons.outcomes;
	struct match shorter;

	if (!lexicon_at(outcomes, token_at(r, i), last - i, verb))
		return false;
	if (verb->n > 1 && binds_amount(r, verb->row, i + verb->n - 1, last) &&
	    lexicon_at(outcomes, token_at(r, i), verb->n - 1, &shorter))
		*verb = shorter;
	return true;
}

/* "76 rebels, made up of 45 men and 31 women, surrendered": what opens the parts befell nobody. */
static bool
opens_parts(const struct reading *r, size_t i, struct words sentence)
{
	return i > sentence.first && (text_is(r, i - 1, ",") || (class_at(r, i - 1) & WORD_BE)) &&
	    !span_ends(token_at(r, i)->text, "ing") && cue_is(r, i, sentence.last, CUE_PART_AFTER);
}

/*
 * "one home was burned", "two prisons": a thing that may be a state too, and agrees with the number before it; but
 * "one home built rifle".
 */
static bool
is_counted_thing(const struct reading *r, size_t i, size_t first)
{
	bool one;

	if (i + 1 < r->tokens.n && token_at(r, i + 1)->kind == TOKEN_WORD && !is_function_word(r, i + 1))
		return false;
	if (i == first || !reading_is_number(r, i - 1) || r->marks[i - 1].time || !(noun_classes_at(r, i) & NOUN_THING))
		return false;
	one = (class_at(r, i - 1) & WORD_ARTICLE) || text_is(r, i - 1, "one") || text_is(r, i - 1, "1");
	return one != reading_is_plural(r, i);
}

/* "died, with 12 injuries": the number counts what befell others. */
static bool
counts_outcomes(const struct reading *r, size_t i, size_t n)
{
	return n > 2 && token_at(r, i + 1)->kind == TOKEN_NUMBER && (noun_classes_at(r, i + n - 1) & NOUN_OUTCOME);
}

/* "wounded eight", "wounded nearly 40", "wounded a child", but not "a day": a number with what bounds it. */
static bool
count_follows(const struct reading *r, size_t i, size_t last)
{
	struct quantity quantity;
	bool counts;

	if (i >= last || !quantity_may_start(token_at(r, i)) ||
	    !quantity_at(r->vocabulary, token_at(r, i), last - i, &quantity))
		return false;
	counts = quantity.kind != NUMBER_ARTICLE ||
	    (i + quantity.n < last && (noun_classes_at(r, i + quantity.n) & NOUN_PERSON));
	quantity_free(&quantity);
	return counts;
}

/* The state at `i`; but in "left one dead and injured eight more" the second is a verb, and the state ends before the
 * "and". */
static bool
state_here(const struct reading *r, size_t i, size_t last, struct match *state)
{
	if (!state_at(r->vocabulary, token_at(r, i), last - i, state) || counts_outcomes(r, i, state->n))
		return false;
	return state->n != 3 || !(class_at(r, i + 1) & WORD_AND) || !count_follows(r, i + 3, last) ||
	    state_at(r->vocabulary, token_at(r, i), 1, state);
}

static bool
act_at(const struct reading *r, size_t i, struct words sentence, struct act *act)
{
	struct match verb, state;
	const struct token *t = token_at(r, i);
	bool is_verb = verb_at(r, i, sentence.last, &verb) && !opens_parts(r, i, sentence);
	bool is_state = state_here(r, i, sentence.last, &state) &&
	    !(state.n == 1 && is_counted_thing(r, i, sentence.first));
	struct view view = { i, i + 1, sentence, 0 };

	*act = (struct act){ .words = { i, i + 1 } };
	if (is_in_name(r, i, sentence))
		return false;
	if (!is_verb && !is_state && !is_past_form(t->text))
		return false;
	if (inside_noun(r, i, sentence, is_state && (!is_verb || state.n > verb.n) ? state.n :
	    is_verb ? verb.n : 1))
		return false;
	is_verb = is_verb && !act_is_noun_form(r, i, sentence, &verb);
	if (is_verb && (!is_state || verb.n >= state.n)) {
		act->words.last = view.last = i + verb.n;
		view.form = verb.form;
		act->base = !(verb.form & (FORM_PAST | FORM_PARTICIPLE | FORM_ING));
		if (act_choose_rows(r, &verb, &view, act) && act_look(r, &view, act)) {
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
		return act_look_of_state(r, &view, act);
	}
	return !is_verb && act_look_of_unknown(r, &view, act);
}

/* "12 cattle got killed": it only makes the passive of the participle behind it. */
static bool
is_auxiliary(const struct reading *r, const struct act *act, struct words sentence)
{
	struct act next;
	size_t i = act->words.last;

	if (act->words.last - act->words.first != 1 || !(class_at(r, act->words.first) & WORD_BE))
		return false;
	while (i < sentence.last && (class_at(r, i) & WORD_ADVERB))
		i++;
	return i < sentence.last && may_be_act(r, i) && act_at(r, i, sentence, &next) &&
	    next.with_be;
}

static void
read_sentence(struct reading *r, const struct sentence *s)
{
	for (size_t i = s->words.first; i < s->words.last; i++) {
		struct act act;

		if (!may_be_act(r, i) || r->marks[i].time)
			continue;
		if (!act_at(r, i, s->words, &act) || is_auxiliary(r, &act, s->words))
			continue;
		r->acts = xgrow(r->acts, r->n_acts, &r->room_acts, sizeof(*r->acts));
		r->acts[r->n_acts] = act;
		r->n_acts++;
		for (size_t k = act.words.first; k < act.words.last; k++)
			r->marks[k].act = (uint32_t)r->n_acts;
		i = act.words.last - 1;
	}
}

/* Of each block, whether others stand under it. */
static const bool *
find_introductions(struct reading *r)
{
	bool *introduces = arena_take(r->arena, r->blocks.n * sizeof(*introduces));

	memset(introduces, 0, r->blocks.n * sizeof(*introduces));
	for (size_t b = 0; b < r->blocks.n; b++)
		if (r->blocks.p[b].parent != BLOCK_NONE)
			introduces[r->blocks.p[b].parent] = true;
	return introduces;
}

/* A sentence of running text without a number, a time or a place, that introduces nothing: no figure asks what it
 * tells. */
static bool
is_aside(const struct reading *r, const struct sentence *s, const bool *introduces)
{
	return !s->counts && !s->has_time && !s->has_place && !s->label && !introduces[s->block] &&
	    r->blocks.p[s->block].kind == BLOCK_PARAGRAPH && text_is(r, s->words.last - 1, ".");
}

void
read_acts(struct reading *r)
{
	const bool *introduces = find_introductions(r);

	for (size_t i = 0; i < r->n_sentences; i++)
		if (!r->sentences[i].furniture && !is_aside(r, &r->sentences[i], introduces))
			read_sentence(r, &r->sentences[i]);
}
