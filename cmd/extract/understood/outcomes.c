#include "understood/outcomes.h"

#include "figure/circumstances.h"
#include "number/unit.h"
#include "parts/noun_befell.h"
#include "parts/outcome_in_row.h"
#include "parts/outcome_of_parts.h"
#include "parts/outcome_of_sum.h"
#include "parts/same_head.h"
#include "parts/siblings.h"
#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/neighbours.h"
#include "reading/outcome.h"
#include "reading/take_act.h"
#include "understood/gapped.h"
#include "understood/labels_over.h"
#include "understood/noun_shared.h"
#include "words/classify_outcome.h"

/* "60 people came home (41 refugees and 19 others)": the parts did what the whole did. */
static void
words_before_bracket(const struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t open = figure_bracket(r, f), before;
	const struct figure *g;

	if (open == NONE || (f->meaning.classes & NOUN_EVENT) ||
	    ((f->meaning.classes & NOUN_OUTCOME) && !(f->meaning.classes & NOUN_PERSON)))
		return;
	/* "hit 90 families (400 people) with 12 families displaced": what stands behind the bracket is not of what is
	 * in it */
	if (figure_has_outcome(f) && !figure_act_is_light(r, f) &&
	    !(f->outcome.first > f->words.last && words_hold(r, f->words.last, f->outcome.first, ")")))
		return;
	before = figure_before_token(r, index, open);
	if (before == NONE)
		return;
	g = &r->figures[before];
	if (noun_befell(r, f, g))
		return;
	/* "31 hurt (nine children)": of whom it does not say, people are meant */
	if (figure_has_outcome(g) && ((f->meaning.classes & g->meaning.classes & (NOUN_PERSON | NOUN_THING)) ||
	    (!figure_has_noun(g) && (f->meaning.classes & NOUN_PERSON))))
		figure_take_outcome(f, g, HOW_ANTECEDENT);
}

/* "killed 12 people: seven men, three women and two children": the colon before an enumeration that no verb stands in;
 * NONE. */
static size_t
enumerating_colon(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, last = r->sentences[f->sentence].words.last,
	    i = f->words.first;

	if (!mark_may_be_in(r, f->sentence, ':'))
		return NONE;
	/* "12 men; 20 women, among them three nuns; 8 boys": where its own stretch begins and ends */
	while (i > first && !text_is(r, i - 1, ":") && !text_is(r, i - 1, ";"))
		if (reading_is_stop(r, --i))
			return NONE;
	for (size_t k = i; i > first && k < last && !text_is(r, k, ";"); k++)
		if (r->marks[k].act && reading_act_at(r, k)->look != LOOK_NOUN)
			return NONE;
	while (i > first && !text_is(r, i - 1, ":"))
		if (reading_is_stop(r, --i) && !text_is(r, i, ";"))
			return NONE;
	return i > first ? i - 1 : NONE;
}

/* What befell those before the colon befell each of them. */
static void
words_before_colon(const struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t colon = figure_has_outcome(f) || !(f->meaning.classes & NOUN_PERSON) ? NONE :
	    enumerating_colon(r, f), before;
	const struct figure *g;

	if (colon == NONE)
		return;
	before = figure_before_token(r, index, colon);
	g = before == NONE ? NULL : &r->figures[before];
	if (g && figure_has_outcome(g) && !figure_act_is_light(r, g) && (g->meaning.classes & NOUN_PERSON))
		figure_take_outcome(f, g, HOW_ANTECEDENT);
}

/* "50 people fell ill. 31 are men and 19 women": who the sentence before speaks of, its first figure. */
static void
words_of_topic(const struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t before = figure_previous(r, index, false), topic = NONE;

	if (f->chain != NONE && r->figures[f->chain].how == HOW_ANTECEDENT)
		topic = f->chain;
	else
		for (size_t g = before; g != NONE && r->figures[g].sentence + 2 > f->sentence;
		    g = figure_previous(r, g, false))
			if (noun_befell(r, f, &r->figures[g]))
				return;
			else if (figure_has_outcome(&r->figures[g]) &&
			    (r->figures[g].meaning.classes & f->meaning.classes & NOUN_PERSON))
				topic = g;
	if (topic == NONE || figure_act_is_light(r, &r->figures[topic]))
		return;
	figure_take_outcome(f, &r->figures[topic], HOW_ANTECEDENT);
	if (f->antecedent == NONE && figure_is_more(&r->figures[topic], f)) {
		f->antecedent = topic;
		f->part_cue = true;
	}
}

bool
outcome_is_noun(const struct figure *f)
{
	return (f->meaning.classes & (NOUN_EVENT | NOUN_OUTCOME)) != 0;
}

/* "90 men were held for theft, 12 for arson and eight men for fraud": the noun is said again, and the verb is not. */
static bool
names_noun_again(const struct reading *r, const struct figure *f, const struct figure *before)
{
	return before->inherited_noun && f->act == NONE && f->subject_of == NONE && !f->prepositional &&
	    f->noun.first < f->noun.last && before->counted.first < before->counted.last &&
	    before->counted.last <= before->words.first &&
	    span_equal(token_at(r, f->noun.last - 1)->text, token_at(r, before->counted.last - 1)->text) &&
	    ((class_at(r, f->words.first - 1) & WORD_AND) || text_is(r, f->words.first - 1, ","));
}

/* "33 were killed in the north, 21 in the south": the verb is understood. */
static void
outcome_from_previous(struct reading *r, size_t index, bool bare)
{
	struct figure *f = &r->figures[index];
	size_t previous = figure_previous(r, index, true);
	bool predicate = !bare && f->chain != NONE && r->figures[f->chain].predicate;

	if (!bare && !predicate && (previous == NONE || !names_noun_again(r, f, &r->figures[previous])))
		return;
	/* "Dead: 5 / Occupants: 11" */
	if (figure_has_noun(f) && f->counted.last + 1 == f->words.first && text_is(r, f->counted.last, ":"))
		return;
	if (previous == NONE || figure_is_agent(r, f) || !figure_has_outcome(&r->figures[previous]) ||
	    !figure_noun_suits(r, &r->figures[previous], &f->meaning))
		return;
	figure_take_outcome(f, &r->figures[previous], HOW_CHAIN);
	f->predicate = f->predicate || predicate;	/* "12 were men, five women and three children" */
}

#define OPENING	4	/* tokens of "Other items recovered are" */

/* "Others are 12 magazines", "Other items include two vans": a paragraph that goes on with the list of the one
 * before. */
static bool
goes_on(const struct reading *r, struct words block)
{
	size_t i = block.first;

	while (i < block.last && token_at(r, i)->kind == TOKEN_MARK)
		i++;
	if (i >= block.last || !(class_at(r, i) & WORD_MORE))
		return false;
	for (size_t k = i + 1; k < block.last && k <= i + OPENING && token_at(r, k)->kind == TOKEN_WORD; k++)
		if ((class_at(r, k) & WORD_BE) || cue_is(r, k, k + 1, CUE_PART_AFTER))
			return true;
	return false;
}

/* The last figure of the paragraph before, where this one goes on with it; NONE. */
static size_t
figure_gone_on(const struct reading *r, size_t index)
{
	size_t block = r->figures[index].block;

	if (block == 0 || !goes_on(r, r->block_words[block]))
		return NONE;
	for (size_t g = index; g > 0 && index - g < RECENT && r->figures[g - 1].block + 1 >= block; g--)
		if (r->figures[g - 1].block + 1 == block && figure_has_outcome(&r->figures[g - 1]) &&
		    figure_is_kept(&r->figures[g - 1]))
			return g - 1;
	return NONE;
}

/* "Six ports are open", "277 packs worth $3 million are at hand", "three lorries from Orn brought 12 tons": the
 * sentence tells something of it. */
static bool
is_told_of(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last;

	for (size_t i = f->end; i < last && !text_is(r, i, ","); i++) {
		const struct act *act = reading_act_at(r, i);

		if ((class_at(r, i) & WORD_BE) || (act && act->finite && act->look != LOOK_NOUN))
			return true;
	}
	return false;
}

/* "300 men searched, 20 cars and two houses": a participle behind the first that says little of any. */
static bool
is_done_to_all(const struct reading *r, const struct figure *f, const struct figure *before)
{
	const struct act *act = before->act == NONE ? NULL : &r->acts[before->act];

	return act && act->row && !act->finite && !act->with_be && !(f->meaning.classes & (NOUN_WEAPON | NOUN_DRUG)) &&
	    before->sentence == f->sentence && span_is(act->row->cell[OUTCOME_MEASURE], "other") &&
	    (before->outcome.last + 1 == f->words.first ||
	    (before->outcome.first < before->words.first && before->end + 1 == f->words.first));
}

/* "They found three rifles. With them were 200 rounds." */
static void
outcome_of_things(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t previous = figure_previous(r, index, false);
	const struct figure *before;

	if (previous == NONE)
		previous = figure_gone_on(r, index);
	before = previous == NONE ? NULL : &r->figures[previous];
	if (before && before->of_them && before->end == f->words.first)
		return;		/* "destroyed 14 of 17 drones": not the 17 */
	if (before && f->quantity.kind == NUMBER_ZERO && !(before->meaning.classes & NOUN_THING))
		return;		/* "two men killed had no licence": what they had none of */
	/* "brought 90 meals. Six ports are open", "Three ships sank. The fleet has 40 vessels" */
	if (before && before->sentence != f->sentence &&
	    (f->quantity.is_money || is_told_of(r, f) || figure_is_possessed(r, f)))
		return;
	if (before && (f->meaning.classes & NOUN_THING) && before->sentence + 1 >= f->sentence && !f->prepositional &&
	    figure_has_outcome(before) && (before->sentence == f->sentence || !outcome_is_of_people(r, before)) &&
	    (span_is(outcome_counts(r, before, f), "things") || is_done_to_all(r, f, before)))
		figure_take_outcome(f, before, HOW_ANTECEDENT);
}

/* "90 people in 12 households were moved", "12 families of 90 people": the same people, counted by their households. */
static void
outcome_of_members(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	const struct figure *before = f - 1;

	/* "hit 300 people, corresponding to 60 families", "the number of affected families is 700 or 3,000 persons" */
	if (index > 0 && figure_is_kept(before) && before->sentence == f->sentence &&
	    (figure_has_outcome(before) || (before->inherited_noun && before->counted.last <= before->words.first)) &&
	    figure_is_household(before) != figure_is_household(f) && (f->meaning.classes & NOUN_PERSON) &&
	    cue_ends(r, before->words.last, f->words.first, CUE_AGAIN)) {
		if (figure_has_outcome(before))
			figure_take_outcome(f, before, HOW_CHAIN);
		else
			figure_give_outcome(f, before->counted, HOW_NOMINAL);
		return;
	}
	if (index > 0 && figure_is_kept(before) && figure_has_outcome(before) && figure_is_housed(r, before))
		figure_take_outcome(f, before, HOW_CHAIN);
}

/* "identified 40 people in 12 families affected by floods": what befell the families befell their people too. */
static void
outcome_to_members(struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];
	struct figure *before = &r->figures[index] - 1;
	const struct row *row = index == 0 || before->act == NONE ? NULL : r->acts[before->act].row;

	if (row && figure_is_kept(before) && figure_has_outcome(f) && f->act != before->act && f->outcome.first ==
	    f->noun.last && (figure_act_is_light(r, before) || span_is(row->cell[OUTCOME_MEASURE], "other")) &&
	    figure_is_housed(r, before))
		figure_take_outcome(before, f, HOW_CHAIN);
}

/* Behind the colon of "Total since May: 900 men and 40 tanks", or a figure whose outcome another sentence told. */
static bool
is_told_before(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];
	size_t first = r->sentences[f->sentence].words.first, previous = figure_previous(r, index, true);

	if (previous == NONE)
		return f->words.first > first + 1 && text_is(r, f->words.first - 1, ":");
	return figure_has_outcome(&r->figures[previous]) && r->figures[previous].outcome.first < first;
}

/* "Losses today: 12 men, two tanks. Total since May: 900 men and 40 tanks": the same noun met with the same. */
static void
outcome_of_like(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];

	if (f->noun.first == f->noun.last || !is_told_before(r, index))
		return;
	for (size_t g = index; g > 0 && index - g < RECENT && r->figures[g - 1].block == f->block; g--) {
		const struct figure *before = &r->figures[g - 1];

		if (figure_is_kept(before) && before->sentence != f->sentence && figure_has_outcome(before) &&
		    same_head(r, before, f)) {
			figure_take_outcome(f, before, HOW_ANTECEDENT);
			return;
		}
	}
}

/* An outcome for a figure without one, unless its noun decides. */
void
outcome_find(struct reading *r, size_t index, bool bare)
{
	struct figure *f = &r->figures[index];
	bool article = f->quantity.kind == NUMBER_ARTICLE;

	if (f->inherited_noun && f->act != NONE)
		take_have(r, f);	/* "27 people fell ill, nine of whom have recovered": now it is known who */
	words_before_bracket(r, index);
	words_before_colon(r, index);
	noun_of_weighed(r, index);
	outcome_to_members(r, index);
	/* "1,597 refugees returned from Pakistan, 673 from Iran": refugees are what they are, not what they did. */
	if (outcome_is_noun(f) && bare && !article && (f->meaning.classes & NOUN_PERSON) && !figure_has_outcome(f))
		outcome_from_previous(r, index, bare);
	outcome_of_gapped(r, index);
	if (outcome_is_noun(f))
		return;
	if (f->predicate && !figure_has_outcome(f))
		words_of_topic(r, index);
	if (bare && !article)
		outcome_behind_places(r, index);
	if (!figure_has_outcome(f))
		outcome_of_divided(r, index);
	outcome_before_places(r, index);
	outcome_of_part_before(r, index);
	if (!figure_has_outcome(f) && !article)
		outcome_from_previous(r, index, bare || (f->prepositional && unit_is(f->quantity.unit_row, "area")));
	if (!figure_has_outcome(f) && figure_in_list(r, f))
		label_parents(r, f);
	if (!figure_has_outcome(f) && figure_in_list(r, f))
		words_of_sibling(r, index);
	if (!figure_has_outcome(f) && !article)
		outcome_of_like(r, index);
	if (!figure_has_outcome(f))
		outcome_of_sum(r, index);
	if (!figure_has_outcome(f) && !article)
		outcome_of_place_share(r, index);
	if (!figure_has_outcome(f) && !article)
		outcome_of_things(r, index);
	if (!figure_has_outcome(f) && !article)
		outcome_of_members(r, index);
}
