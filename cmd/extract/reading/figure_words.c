#include "reading/figure_words.h"

#include "reading/outcome.h"

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
	return span_is(noun->cell[0], "report") || span_is(noun->cell[0], "case") ||
	    span_starts(noun->cell[0], "case of") || span_starts(noun->cell[0], "cases of");
}

void
figure_take_noun(struct figure *f, const struct figure *from)
{
	if (figure_measures_other(f, from))
		return;
	f->counted = from->counted;
	/*
	 * "36 raids on depots, 12 of them": what is understood is raids; but "reports of smoking", "cases of fraud"
	 * without theirs say nothing.
	 */
	if ((from->meaning.classes & NOUN_EVENT) && !says_nothing_alone(from->meaning.row) &&
	    from->noun.first < from->noun.last && from->noun.first == from->counted.first)
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
