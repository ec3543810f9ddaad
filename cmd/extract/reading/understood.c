#include "reading/understood.h"

#include <string.h>

#include "reading/cues.h"
#include "words/classify_outcome.h"
#include "words/measures.h"

/* An area, a weight or a sum of money is not of what was counted by heads, nor money of what was weighed. */
bool
figure_measures_other(const struct figure *f, const struct figure *from)
{
	return f->unit.first < f->unit.last && !f->quantity.is_share && (from->unit.first == from->unit.last ||
	    (f->quantity.is_money && !from->quantity.is_money));
}

void
figure_give_noun(struct figure *f, struct words counted, const struct noun *noun)
{
	f->counted = counted;
	f->meaning = *noun;
	f->inherited_noun = true;
}

void
figure_give_words(const struct reading *r, struct figure *f, struct words counted)
{
	struct noun noun;

	classify_noun(r->vocabulary, token_at(r, counted.first), counted.last - counted.first, &noun);
	figure_give_noun(f, counted, &noun);
}

/* Reports and cases are events by what they are of. */
static bool
says_nothing_alone(const struct row *noun)
{
	return span_is(noun->cell[0], "report") || span_is(noun->cell[0], "case") || span_starts(noun->cell[0], "case of") ||
	    span_starts(noun->cell[0], "cases of");
}

void
figure_take_noun(struct figure *f, const struct figure *from)
{
	if (figure_measures_other(f, from))
		return;
	f->counted = from->counted;
	/* "36 raids on depots, 12 of them": what is understood is raids; but "reports of smoking", "cases of fraud" without theirs say nothing. */
	if ((from->meaning.classes & NOUN_EVENT) && !says_nothing_alone(from->meaning.row) && from->noun.first < from->noun.last &&
	    from->noun.first == from->counted.first)
		f->counted.last = from->noun.last;
	f->meaning = from->meaning;
	f->inherited_noun = true;
}

void
figure_give_noun_back(struct figure *f, const struct figure *before)
{
	f->counted = before->counted;
	f->meaning = before->meaning;
	f->inherited_noun = before->inherited_noun;
}

void
figure_take_outcome(struct figure *f, const struct figure *from, enum how how)
{
	f->act = from->act;
	f->outcome = from->outcome;
	f->outcome_then = from->outcome_then;
	f->how = how;
}

/* "gave 12 tons of food": what was given, and not what it was given with; but "flew 12 flights". */
static bool
says_same_without(const struct reading *r, const struct figure *f)
{
	return span_equal(outcome_measure(r, f, f->meaning.classes), words_measure(r, f->outcome, f->meaning.classes));
}

void
figure_give_act(const struct reading *r, struct figure *f, size_t act, enum how how)
{
	f->act = act;
	f->outcome = r->acts[act].words;
	f->outcome_then = r->acts[act].then;
	f->how = how;
	if (f->outcome_then.first >= f->words.first && f->outcome_then.last <= f->noun.last && says_same_without(r, f))
		f->outcome_then = (struct words){ 0, 0 };
}

void
figure_give_outcome(struct figure *f, struct words outcome, enum how how)
{
	f->act = NONE;
	f->outcome = outcome;
	f->outcome_then = (struct words){ 0, 0 };
	f->how = how;
}

void
figure_drop_outcome(struct figure *f)
{
	figure_give_outcome(f, (struct words){ 0, 0 }, HOW_NONE);
}

const struct token *
figure_outcome_tokens(const struct reading *r, const struct figure *f, size_t *n)
{
	size_t words = f->outcome.last - f->outcome.first, then = f->outcome_then.last - f->outcome_then.first;
	struct token *tokens;

	*n = words + then;
	if (then == 0)
		return token_at(r, f->outcome.first);
	tokens = arena_take(r->arena, *n * sizeof(*tokens));
	memcpy(tokens, token_at(r, f->outcome.first), words * sizeof(*tokens));
	memcpy(tokens + words, token_at(r, f->outcome_then.first), then * sizeof(*tokens));
	return tokens;
}

struct span
words_measure(const struct reading *r, struct words words, unsigned classes)
{
	struct found found;

	outcome_read(r->vocabulary, token_at(r, words.first), words.last - words.first, classes, &found);
	return found.measure;
}

struct span
outcome_measure(const struct reading *r, const struct figure *f, unsigned classes)
{
	struct found found = { .measure = SPAN("") };
	const struct token *tokens;
	size_t n;

	if (!figure_has_outcome(f))
		return found.measure;
	tokens = figure_outcome_tokens(r, f, &n);
	outcome_read(r->vocabulary, tokens, n, classes, &found);
	return found.measure;
}

struct span
outcome_counts_for(const struct reading *r, const struct figure *f, unsigned classes)
{
	return figure_has_outcome(f) ? measure_counts(r->vocabulary, outcome_measure(r, f, classes)) : SPAN("");
}

bool
outcome_is_of_people(const struct reading *r, const struct figure *f)
{
	return span_is(outcome_counts_for(r, f, 0), "people") && span_is(outcome_counts_for(r, f, NOUN_WEAPON), "people");
}

bool
outcome_befalls_unknown(const struct reading *r, const struct figure *f, const char *what)
{
	return figure_has_outcome(f) && span_is(measure_befalls(r->vocabulary, outcome_measure(r, f, 0)), what) &&
	    span_is(measure_befalls(r->vocabulary, outcome_measure(r, f, NOUN_WEAPON)), what);
}

struct span
outcome_counts(const struct reading *r, const struct figure *f, const struct figure *of)
{
	struct meaning meaning;
	const struct token *tokens;
	size_t n;

	if (!figure_has_outcome(f))
		return SPAN("");
	tokens = figure_outcome_tokens(r, f, &n);
	classify(r->vocabulary, token_at(r, of->counted.first), of->counted.last - of->counted.first, tokens, n,
	    SPAN(""), &meaning);
	return measure_counts(r->vocabulary, meaning.measure);
}

/* Deaths were not injured: an outcome noun keeps what it says by itself; nor are survivors missing. */
static bool
contradicts(const struct reading *r, const struct figure *f, const struct noun *noun)
{
	struct span measure = outcome_measure(r, f, noun->classes);

	if (span_is(noun->group, "survivors") && figure_has_outcome(f))
		return span_is(measure, "missing");
	/* "44 martyrs and 88 wounded": together they would be casualties */
	if ((noun->classes & NOUN_PERSON) && span_is(measure, "injured"))
		return !span_equal(measure_combined(r->vocabulary, noun->measure, measure), noun->measure);
	if (!(noun->classes & NOUN_OUTCOME) || (noun->classes & NOUN_PERSON) || figure_act_is_light(r, f) ||
	    measure.n == 0 || span_equal(measure, noun->measure))
		return false;
	/* Bodies are found and recovered, but neither hurt nor missing. */
	return !(noun->classes & NOUN_BODY) ? !span_is(measure, "other") :
	    span_is(measure_counts(r->vocabulary, measure), "people");
}

/* "9,700 families moved, with 36 dead": people died, and no families. */
static bool
befalls_no_household(const struct reading *r, const struct figure *f, const struct noun *noun)
{
	struct span measure;

	if (!noun_is_household(noun))
		return false;
	measure = outcome_measure(r, f, noun->classes);
	return span_is(measure, "missing") || span_is(measure_befalls(r->vocabulary, measure), "person");
}

bool
figure_noun_suits(const struct reading *r, const struct figure *f, const struct noun *noun)
{
	const unsigned people = NOUN_PERSON | NOUN_ANIMAL | NOUN_BODY | NOUN_CASE | NOUN_STAFF;
	struct span counts;

	/* made: raids, arrests */
	if (f->act != NONE && r->acts[f->act].frames == ACT_CONDUCT)
		return (noun->classes & NOUN_EVENT) || ((noun->classes & NOUN_OUTCOME) &&
		    !(noun->classes & (people | NOUN_THING)));
	if (contradicts(r, f, noun) || befalls_no_household(r, f, noun))
		return false;
	if (noun->classes == 0)
		return true;
	counts = outcome_counts_for(r, f, noun->classes);
	/* "14 cases (six arrested)": people are, for what is no illness */
	if ((noun->classes & (NOUN_CASE | NOUN_PERSON)) == NOUN_CASE && f->act != NONE && r->acts[f->act].row &&
	    (r->acts[f->act].frames & ACT_OBJECT) && span_is(r->acts[f->act].row->cell[OUTCOME_MEASURE], "detained"))
		return false;
	if (span_is(counts, "people"))
		return (noun->classes & people) != 0 ||
		    ((noun->classes & NOUN_OUTCOME) && noun->classes != NOUN_EVENT);
	if (span_is(counts, "things"))
		return (noun->classes & (NOUN_THING | NOUN_PLACE | NOUN_BODY)) != 0;
	return true;
}

#define BRACKET	60	/* tokens in one bracket at most */

size_t
figure_bracket(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;

	if (!mark_may_be_in(r, f->sentence, '('))
		return NONE;
	for (size_t i = f->words.first; i > first && f->words.first - i < BRACKET; i--) {
		if (text_is(r, i - 1, ")"))
			return NONE;
		if (text_is(r, i - 1, "("))
			return i - 1;
	}
	return NONE;
}

bool
figure_is_more(const struct figure *f, const struct figure *than)
{
	return f->quantity.has_low && than->quantity.has_low && decimal_less(&than->quantity.low, &f->quantity.low);
}

bool
figure_is_signed(const struct reading *r, const struct figure *f, const char *sign)
{
	size_t i = f->words.first;

	return i >= r->sentences[f->sentence].words.first + 2 && text_is(r, i - 1, sign) && text_is(r, i - 2, "(");
}

size_t
figure_previous(const struct reading *r, size_t index, bool same_sentence)
{
	const struct figure *f = &r->figures[index];

	for (size_t g = index; g > 0 && index - g < RECENT; g--) {
		const struct figure *before = &r->figures[g - 1];

		if (before->block != f->block || (same_sentence && before->sentence != f->sentence))
			return NONE;
		if (figure_is_kept(before) && before->quantity.kind != NUMBER_ARTICLE && !before->rate)
			return g - 1;
	}
	return NONE;
}

size_t
figure_before_token(const struct reading *r, size_t index, size_t token)
{
	do
		index = figure_previous(r, index, true);
	while (index != NONE && r->figures[index].words.first > token);
	return index;
}

bool
figure_is_agent(const struct reading *r, const struct figure *f)
{
	const struct act *act = f->subject_of == NONE ? NULL : &r->acts[f->subject_of];

	/* "nine in Bo, bringing the total to 16": they bring nothing */
	return act && !figure_has_outcome(f) && (act->frames & ACT_OBJECT) &&
	    !(!act->finite && cue_is(r, act->words.first, act->words.first + 1, CUE_BRINGS));
}

bool
act_is_kept_from(const struct reading *r, const struct act *act)
{
	return act->words.first > 0 && text_is(r, act->words.first - 1, "from") &&
	    span_ends(token_at(r, act->words.first)->text, "ing");
}

#define HOUSED	3	/* tokens of "belonging to about" */

bool
figure_is_housed(const struct reading *r, const struct figure *f)
{
	const struct figure *g = f + 1;

	if (g >= r->figures + r->n_figures || g->rejected || g->sentence != f->sentence || f->noun.first == f->noun.last ||
	    !(f->meaning.classes & g->meaning.classes & NOUN_PERSON) || figure_is_household(f) == figure_is_household(g) ||
	    g->words.first <= f->noun.last || g->words.first > f->noun.last + HOUSED)
		return false;
	for (size_t i = f->noun.last + 1; i < g->words.first; i++)
		if (token_at(r, i)->kind != TOKEN_WORD || (class_at(r, i) & WORD_AND))
			return false;
	return text_is(r, f->noun.last, "in") || text_is(r, f->noun.last, "from") || text_is(r, f->noun.last, "of") ||
	    span_ends(token_at(r, f->noun.last)->text, "ing");
}

bool
figure_is_of_before(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];
	size_t before = figure_previous(r, index, true);

	return f->earlier_value || (before != NONE && r->figures[before].words.first > 0 && f->words.first > 0 &&
	    text_is(r, f->words.first - 1, "from") && text_is(r, r->figures[before].words.first - 1, "to"));
}
