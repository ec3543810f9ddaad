#include "figure/realis.h"

#include "figure/circumstances.h"
#include "numbers/one_or_several.h"
#include "reading/befell.h"
#include "reading/cues.h"
#include "reading/neighbours.h"

#define REACH	40	/* tokens that a condition or a rule may stand away */

/* "Five towns and one hamlet are cut off": what befell it befell a number above one beside it. */
static bool
goes_with_more(const struct reading *r, const struct figure *f)
{
	size_t before = figure_previous(r, (size_t)(f - r->figures), true);

	return before != NONE && f->act != NONE && r->figures[before].act == f->act &&
	    figure_has_noun(&r->figures[before]);
}

/* An article, "one", or a zero of something that no table knows. */
static bool
is_weak(const struct reading *r, const struct figure *f)
{
	if (f->quantity.kind == NUMBER_ARTICLE)
		return true;
	if (f->quantity.kind == NUMBER_ZERO)
		return f->meaning.classes == 0;
	return figure_is_one(r, f) && !goes_with_more(r, f) && !figure_is_enumerated(r, f);
}

/* "two or more persons": of a rule or a definition, as of one. */
static bool
is_open(const struct figure *f)
{
	return f->modifier.first < f->modifier.last && f->modifier.first >= f->number.last;
}

/* "if any", "if not": no clause follows. */
static bool
opens_condition(const struct reading *r, size_t i, size_t last)
{
	return (class_at(r, i) & WORD_UNREAL) &&
	    (class_at(r, i) & (WORD_SUBORDINATOR | WORD_RELATIVE)) && i + 1 < last &&
	    !(class_at(r, i + 1) & WORD_NEGATION) && !text_is(r, i + 1, "any");
}

/*
 * "If a soldier is killed", "whether ten people died". What is weak falls with
 * all that follows the condition; a number only within its clause, for "whether they knew
 * the gunman, who killed 12" and "whether the 12 people had tickets" do not doubt it.
 */
static bool
in_condition(const struct reading *r, const struct figure *f, bool weak)
{
	struct words s = r->sentences[f->sentence].words;
	size_t i = f->words.first;

	if (!weak && i > s.first && (class_at(r, i - 1) & WORD_DETERMINER))
		return false;
	while (i > s.first && f->words.first - i < REACH) {
		i--;
		if (reading_is_stop(r, i))
			return false;
		if (opens_condition(r, i, s.last))
			return true;
		if (!weak && (text_is(r, i, ",") || (class_at(r, i) & WORD_RELATIVE)))
			return false;
	}
	return false;
}

/* "will hire 300 teachers", whatever it is that they will do; but "could have hired", "in May hired". */
static bool
is_promise(const struct reading *r, size_t i)
{
	return (class_at(r, i) & WORD_MODAL) && !r->marks[i].time &&
	    !(class_at(r, i + 1) & (WORD_NEGATION | WORD_HAVE));
}

/* "If the rain goes on, the river will rise, flooding 12 villages": what would follow, told behind the verb of what
 * will be. */
static bool
follows_condition(const struct reading *r, const struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;

	if (!opens_condition(r, s.first, s.last))
		return false;
	for (size_t i = f->words.first; i > s.first && f->words.first - i < REACH && !reading_is_stop(r, i - 1); i--)
		if (is_promise(r, i - 1))
			return true;
	return false;
}

/* What of its sentence stands about a figure. */
static struct words
around(const struct reading *r, const struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;
	size_t at = f->words.first;

	return (struct words){ at - s.first > REACH ? at - REACH : s.first,
	    at + REACH < s.last ? at + REACH : s.last };
}

/* "A person who was killed ... a judge shall": a rule tells of nobody. */
static bool
in_rule(const struct reading *r, const struct figure *f)
{
	struct words near = around(r, f);

	for (size_t i = near.first; i < near.last; i++)
		if ((class_at(r, i) & WORD_UNREAL) && (class_at(r, i) & WORD_MODAL))
			return true;
	return false;
}

/* "For example, a single aircraft with a single weapon is one strike": no verb tells of the past. */
static bool
in_example(const struct reading *r, const struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;

	if (!cue_is(r, s.first, s.last, CUE_EXAMPLE))
		return false;
	for (size_t i = s.first; i < s.last; i++) {
		const struct act *act = reading_act_at(r, i);

		if (r->marks[i].time || (act && act->finite && !act->timeless && !act->future))
			return false;
	}
	return true;
}

/* "A strike, as defined here, is one or more attacks", "refers to" */
static bool
in_definition(const struct reading *r, const struct figure *f)
{
	struct words near = around(r, f);

	if (!cue_may_be_in(r, f->sentence, CUE_DEFINITION))
		return false;
	for (size_t i = near.first; i < near.last; i++)
		if (cue_is(r, i, near.last, CUE_DEFINITION))
			return true;
	return false;
}

/* "anybody who has struck a person": whoever it may be. */
static bool
in_generic_relative(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, i;

	if (f->act == NONE || r->acts[f->act].look != LOOK_RIGHT)
		return false;
	i = r->acts[f->act].words.first;
	while (i > first && (class_at(r, i - 1) & WORD_ADVERB))
		i--;
	return i > first + 1 && (text_is(r, i - 1, "has") || text_is(r, i - 1, "have")) &&
	    (class_at(r, i - 2) & WORD_RELATIVE);
}

/* "Carry two litres of water.": the sentence opens with the bare verb. */
static bool
in_instruction(const struct reading *r, const struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;

	return f->act != NONE && r->acts[f->act].timeless && (f->how == HOW_BEFORE || f->how == HOW_CHAIN) &&
	    !(r->acts[f->act].frames & ACT_LIGHT) && r->acts[f->act].look == LOOK_RIGHT &&
	    r->acts[f->act].words.first == s.first && text_is(r, s.last - 1, ".");
}

#define CASE	6	/* tokens from the word that opens a case to its number */

/* "Where ten persons were killed, three judges shall sit": the case of a rule. */
static bool
is_case_of_rule(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;

	while (i > first && f->words.first - i < CASE && !text_is(r, i - 1, ","))
		if (class_at(r, --i) & WORD_SUBORDINATOR)
			return in_rule(r, f);
	return false;
}

#define ITEM_TOKENS	20	/* of an item that is told in a headline's way */

/* Headings and short items are told in the present; so is what closes without a period. */
static bool
is_headline(const struct reading *r, const struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;

	return !text_is(r, s.last - 1, ".") || r->blocks.p[f->block].kind == BLOCK_HEADING ||
	    (r->blocks.p[f->block].kind != BLOCK_PARAGRAPH && s.last - s.first < ITEM_TOKENS);
}

/* Present verbs tell what is so always, but "media report one death" of what was. */
static bool
is_timeless(const struct reading *r, const struct figure *f)
{
	size_t act = f->act == NONE ? f->subject_of : f->act;

	if (act != NONE && (r->acts[act].frames & ACT_LIGHT) && (class_at(r, r->acts[act].words.first) & WORD_SPEECH))
		return false;
	return act != NONE && r->acts[act].timeless && !is_headline(r, f);
}

const char *
realis_reason(const struct reading *r, const struct figure *f)
{
	/* Conditions and rules have a word that says so. */
	bool weak = is_weak(r, f), unreal = (r->sentences[f->sentence].classes & WORD_UNREAL) != 0;

	if (unreal && (in_condition(r, f, weak) || follows_condition(r, f)))
		return "condition";
	if (in_example(r, f) || ((weak || is_open(f)) && in_definition(r, f)))
		return "definition";
	if (in_instruction(r, f) || (unreal && (is_case_of_rule(r, f) || ((weak || is_open(f)) && in_rule(r, f)))) ||
	    (weak && in_generic_relative(r, f)))
		return "rule";
	if (weak && is_timeless(r, f))
		return "no event told";
	return NULL;
}

#define PROMISE	12	/* tokens from the verb of what will be to a number behind it */

/* "will train 12 nurses and hire 30 guards": what is promised goes on behind "and". */
bool
realis_follows_promise(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;
	const struct act *act;

	if (f->act != NONE)
		return false;
	while (i > first && f->words.first - i < PROMISE && !reading_is_stop(r, i - 1) &&
	    !text_is(r, i - 1, ",")) {
		i--;
		/* "forced 90 people to flee and covered": a past tense of its own */
		if (!r->marks[i].act && !r->marks[i].figure && class_at(r, i) == 0 && i + 1 < r->tokens.n &&
		    span_ends(token_at(r, i)->text, "ed") && i > first && (class_at(r, i - 1) & WORD_AND))
			return false;
		if (is_promise(r, i))
			return true;
		if ((act = reading_act_at(r, i)))
			return act->future && act->look == LOOK_RIGHT;
	}
	return false;
}

/* "two jets will fly": it has not happened. */
bool
realis_promised(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last;

	return f->end < last && (class_at(r, f->end) & WORD_MODAL) && !r->marks[f->end].time &&
	    (f->act == NONE || f->how == HOW_CHAIN || f->how == HOW_ANTECEDENT) &&
	    !(figure_decides_itself(f) && f->end + 1 < last && (class_at(r, f->end + 1) & WORD_NEGATION));
}
