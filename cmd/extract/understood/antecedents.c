#include "stages.h"

#include "figure/discard.h"
#include "figure/verdicts.h"
#include "reading/cues.h"
#include "reading/understood.h"
#include "understood/addends.h"
#include "understood/breakdowns.h"
#include "understood/cases.h"
#include "understood/charges.h"
#include "understood/labels.h"
#include "understood/nouns.h"
#include "understood/qualifiers.h"
#include "understood/rates.h"
#include "understood/said_again.h"
#include "understood/segments.h"
#include "understood/tallies.h"
#include "understood/wholes.h"
#include "words/classify_outcome.h"

/*
 * Antecedents: words that are understood, taken from where they are written.
 *
 * A figure without a noun or an outcome asks, in this order: the figure that it
 * is bracketed with or a part of, its neighbours in the sentence, the label or
 * introduction that it stands under, and the recent figures of its class.
 */

/* nobody, nothing: no noun is understood. */
static bool
is_pronoun(const struct reading *r, const struct figure *f)
{
	return f->quantity.kind == NUMBER_ZERO &&
	    (class_at(r, f->number.last - 1) & WORD_PRONOUN);
}

static bool
in_list(const struct reading *r, const struct figure *f)
{
	enum block_kind kind = r->blocks.p[f->block].kind;

	return kind == BLOCK_ITEM || kind == BLOCK_LABEL;
}

/* The first figure of the list item before that of `f`; NONE. */
static size_t
sibling(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];
	const struct block *block = &r->blocks.p[f->block];
	size_t found = NONE;

	if (f->block == 0 || block[-1].kind != block->kind || block[-1].parent != block->parent)
		return NONE;
	for (size_t g = index; g > 0 && r->figures[g - 1].block + 1 >= f->block; g--)
		if (r->figures[g - 1].block + 1 == f->block && figure_is_kept(&r->figures[g - 1]))
			found = g - 1;
	return found;
}

/* "Last seven days: 1,044", "Cumulative since 1 May: 41,233": the label says only when, or that it sums up. */
static bool
is_dated_line(const struct reading *r, const struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;
	bool dated = false;

	if (f->words.last < s.last || f->words.first < s.first + 2 || !text_is(r, f->words.first - 1, ":"))
		return false;
	for (size_t i = s.first; i + 1 < f->words.first; i++) {
		dated = dated || r->marks[i].time;
		if (!r->marks[i].time && !(class_at(r, i) & (WORD_PREPOSITION | WORD_DETERMINER | WORD_AND)) &&
		    token_at(r, i)->kind != TOKEN_MARK && !cue_is(r, i, i + 1, CUE_CUMULATIVE_BEFORE) &&
		    !cue_is(r, i, i + 1, CUE_CUMULATIVE_AFTER) && !cue_is(r, i, i + 1, CUE_TOTAL_LABEL))
			return false;
	}
	return dated;
}

/*
 * "- 12 men arrested for theft / - nine for fraud / - four women, all in the
 * capital": items of one list say what the first says, where they say nothing.
 */
static void
words_of_sibling(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t before = sibling(r, index);
	const struct figure *g;

	if (before == NONE || figure_previous(r, index, false) != NONE)
		return;
	if (f->end < r->sentences[f->sentence].words.last && token_at(r, f->end)->kind == TOKEN_WORD &&
	    !(class_at(r, f->end) & WORD_PREPOSITION))
		return;
	g = &r->figures[before];
	if (!figure_has_noun(f) && figure_has_noun(g) && is_dated_line(r, f)) {
		figure_take_noun(f, g);
		if (figure_has_outcome(g))
			figure_take_outcome(f, g, HOW_HEADING);
		return;
	}
	/* "Discharged: 388 / Since May: 900 cases": its own label says what it is of */
	if (!figure_has_outcome(g) || !figure_has_noun(g) ||
	    (figure_has_noun(f) && r->blocks.p[f->block].kind == BLOCK_LABEL && f->words.first > 0 && text_is(r, f->words.first - 1, ":")))
		return;
	if (figure_has_noun(f) ? !(f->meaning.classes & g->meaning.classes) :
	    f->end >= r->tokens.n || !(class_at(r, f->end) & WORD_PREPOSITION))
		return;
	if (!figure_has_noun(f))
		figure_take_noun(f, g);
	if (figure_has_noun(f))
		figure_take_outcome(f, g, HOW_HEADING);
}

/* "60 people came home (41 refugees and 19 others)": the parts did what the whole did. */
static void
words_before_bracket(const struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t open = figure_bracket(r, f), before = index;
	const struct figure *g;

	if (open == NONE || (figure_has_outcome(f) && !figure_act_is_light(r, f)) || (f->meaning.classes & NOUN_EVENT) ||
	    ((f->meaning.classes & NOUN_OUTCOME) && !(f->meaning.classes & NOUN_PERSON)))
		return;
	do
		before = figure_previous(r, before, true);
	while (before != NONE && r->figures[before].words.first > open);
	if (before == NONE)
		return;
	g = &r->figures[before];
	if (whole_noun_befell(r, f, g))
		return;
	/* "31 hurt (nine children)": of whom it does not say, people are meant */
	if (figure_has_outcome(g) && ((f->meaning.classes & g->meaning.classes & (NOUN_PERSON | NOUN_THING)) ||
	    (!figure_has_noun(g) && (f->meaning.classes & NOUN_PERSON))))
		figure_take_outcome(f, g, HOW_ANTECEDENT);
}

/* "killed 12 people: seven men, three women and two children": the colon before an enumeration that no verb stands in; NONE. */
static size_t
enumerating_colon(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, last = r->sentences[f->sentence].words.last, i = f->words.first;

	if (!mark_may_be_in(r, f->sentence, ':'))
		return NONE;
	while (i > first && !text_is(r, i - 1, ":"))
		if (reading_is_stop(r, i - 1) || text_is(r, --i, ";"))
			return NONE;
	for (size_t k = i; i > first && k < last; k++)
		if (r->marks[k].act && r->acts[r->marks[k].act - 1].look != LOOK_NOUN)
			return NONE;
	return i > first ? i - 1 : NONE;
}

/* What befell those before the colon befell each of them. */
static void
words_before_colon(const struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t colon = figure_has_outcome(f) || !(f->meaning.classes & NOUN_PERSON) ? NONE : enumerating_colon(r, f), before = index;
	const struct figure *g;

	if (colon == NONE)
		return;
	do
		before = figure_previous(r, before, true);
	while (before != NONE && r->figures[before].words.first > colon);
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
			if (whole_noun_befell(r, f, &r->figures[g]))
				return;
			else if (figure_has_outcome(&r->figures[g]) &&
			    (r->figures[g].meaning.classes & f->meaning.classes & NOUN_PERSON))
				topic = g;
	if (topic == NONE || figure_act_is_light(r, &r->figures[topic]))
		return;
	figure_take_outcome(f, &r->figures[topic], HOW_ANTECEDENT);
	if (f->antecedent == NONE && f->quantity.has_low && r->figures[topic].quantity.has_low &&
	    decimal_compare(&f->quantity.low, &r->figures[topic].quantity.low) < 0) {
		f->antecedent = topic;
		f->part_cue = true;
	}
}

/* "Villages flooded: 31", "Affected districts: 12": places are counted where the label says what befell them. */
static bool
places_befallen(struct reading *r, struct words label, struct figure *f)
{
	if (f->act == NONE || f->outcome.first < label.first || f->outcome.last > label.last)
		return false;
	if (f->outcome.first == label.first)
		label.first = f->outcome.last;
	else
		label.last = f->outcome.first;
	for (size_t i = label.first; i < label.last; i++)
		if (class_at(r, i) & WORD_PREPOSITION)
			return false;
	return label_noun(r, label, NOUN_PLACE, f);
}

static bool
decides_itself(const struct figure *f)
{
	return (f->meaning.classes & (NOUN_EVENT | NOUN_OUTCOME)) != 0;
}

/* "Toll: five dead and 14 wounded": the label's outcome is not what befell those of whom it is told behind the number. */
static bool
tells_own_lot(const struct reading *r, const struct figure *f, struct words label)
{
	struct noun noun;

	if (!figure_has_outcome(f) || f->outcome.first != f->words.last || label.first == label.last)
		return false;
	classify_noun(r->vocabulary, token_at(r, label.first), label.last - label.first, &noun);
	return (noun.classes & NOUN_OUTCOME) && !(noun.classes & (NOUN_PERSON | NOUN_CASE));
}

/* A noun for a number without one, from the nearest that names it. */
static void
find_noun(struct reading *r, size_t index, const struct words *label)
{
	struct figure *f = &r->figures[index];
	const struct figure *whole = f->antecedent == NONE ? NULL : &r->figures[f->antecedent];
	bool in_bracket = figure_bracket(r, f) != NONE && !f->bracketed && !figure_has_outcome(f);
	bool first = figure_previous(r, index, true) == NONE;
	bool valued = f->quantity.is_money && value_of_goods(r, f, r->sentences[f->sentence].words).last > 0;	/* "cash totalling $300" */

	if (noun_of_opening(r, f) || ((in_bracket || valued || noun_labels(r, f)) && noun_before(r, f, false)))
		;	/* "(case fatality rate 3%)": the bracket says itself what of */
	else if (whole && figure_is_kept(whole) && figure_has_noun(whole) &&
	    figure_noun_suits(r, f, &whole->meaning))
		figure_take_noun(f, whole);
	else if (noun_of_outcome(r, f) || segment_before(r, f) || noun_from_next(r, index) || noun_before(r, f, false))
		;
	else if (label && first && !tells_own_lot(r, f, *label) &&
	    (label_noun(r, *label, ~(unsigned)NOUN_PLACE, f) || places_befallen(r, *label, f)))
		;
	else if (in_list(r, f) && first)
		label_parents(r, f);
	if (!figure_has_noun(f) && !figure_has_outcome(f) && in_list(r, f))
		words_of_sibling(r, index);
	if (!figure_has_noun(f))
		noun_from_recent(r, index);
	if (!figure_has_noun(f))
		noun_before(r, f, true);
}

/* "33 were killed in the north, 21 in the south": the verb is understood. */
static void
outcome_from_previous(struct reading *r, size_t index, bool bare)
{
	struct figure *f = &r->figures[index];
	size_t previous = figure_previous(r, index, true);

	if (!bare && (f->chain == NONE || !r->figures[f->chain].predicate))
		return;
	if (previous == NONE || figure_is_agent(r, f) || !figure_has_outcome(&r->figures[previous]) ||
	    !figure_noun_suits(r, &r->figures[previous], &f->meaning))
		return;
	figure_take_outcome(f, &r->figures[previous], HOW_CHAIN);
	f->predicate = f->predicate || !bare;	/* "12 were men, five women and three children" */
}

#define OPENING	4	/* tokens of "Other items recovered are" */

/* "Others are 12 magazines", "Other items include two vans": a paragraph that goes on with the list of the one before. */
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
	for (size_t g = index; g > 0 && r->figures[g - 1].block + 1 >= block; g--)
		if (r->figures[g - 1].block + 1 == block && figure_has_outcome(&r->figures[g - 1]) && figure_is_kept(&r->figures[g - 1]))
			return g - 1;
	return NONE;
}

/* "They found a workshop. Inside: 40 kg of powder, two presses." */
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
	if (before && (f->meaning.classes & NOUN_THING) && before->sentence + 1 >= f->sentence && !f->prepositional &&
	    figure_has_outcome(before) && (before->sentence == f->sentence || !outcome_is_of_people(r, before)) &&
	    span_is(outcome_counts(r, before, f), "things"))
		figure_take_outcome(f, before, HOW_ANTECEDENT);
}

static bool
is_household(const struct figure *f)
{
	return span_is(f->meaning.group, "households") || span_is(f->meaning.group, "families");
}

/* "90 people in 12 households were moved", "12 families of 90 people": the same people, counted by their households. */
static void
outcome_of_members(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	const struct figure *before = f - 1;
	size_t between = f->words.first - 1;
	bool inside;

	if (index == 0 || !figure_is_kept(before) || before->sentence != f->sentence ||
	    before->noun.last != between || !(before->meaning.classes & f->meaning.classes & NOUN_PERSON))
		return;
	inside = is_household(f) && (text_is(r, between, "in") || text_is(r, between, "from"));
	if (!inside && !(is_household(before) && (text_is(r, between, "of") || span_ends(token_at(r, between)->text, "ing"))))
		return;
	if (figure_has_outcome(before))
		figure_take_outcome(f, before, HOW_CHAIN);
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
		    whole_same_head(r, before, f)) {
			figure_take_outcome(f, before, HOW_ANTECEDENT);
			return;
		}
	}
}

/* An outcome for a figure without one, unless its noun decides. */
static void
find_outcome(struct reading *r, size_t index, bool bare)
{
	struct figure *f = &r->figures[index];
	bool article = f->quantity.kind == NUMBER_ARTICLE;

	words_before_bracket(r, index);
	words_before_colon(r, index);
	noun_of_weighed(r, index);
	/* "1,597 refugees returned from Pakistan, 673 from Iran": refugees are what they are, not what they did. */
	if (charge_of_arrests(r, f))
		return;
	if (decides_itself(f) && bare && !article && (f->meaning.classes & NOUN_PERSON) && !figure_has_outcome(f))
		outcome_from_previous(r, index, bare);
	if (decides_itself(f))
		return;
	if (f->predicate && !figure_has_outcome(f))
		words_of_topic(r, index);
	if (!figure_has_outcome(f) && !article)
		outcome_from_previous(r, index, bare);
	if (!figure_has_outcome(f) && in_list(r, f))
		label_parents(r, f);
	if (!figure_has_outcome(f) && in_list(r, f))
		words_of_sibling(r, index);
	if (!figure_has_outcome(f) && !article)
		outcome_of_like(r, index);
	if (!figure_has_outcome(f) && !article)
		outcome_of_things(r, index);
	if (!figure_has_outcome(f) && !article)
		outcome_of_members(r, index);
}

#define TOLD	4	/* tokens behind a number that tell something */

/* "Fire & Rescue NSW: 40 firefighters fought a blaze", "Bomb disposal unit: ...": before running text an outcome inside the label
 * is of a name. */
static void
label_outcome_in_text(struct reading *r, struct words label, struct figure *f)
{
	struct figure before = *f;
	struct noun noun;

	if (!label_outcome(r, label, f, HOW_LABEL))
		return;
	classify_noun(r->vocabulary, token_at(r, label.first), label.last - label.first, &noun);
	if (!in_list(r, f) && r->blocks.p[f->block].kind != BLOCK_CELL && f->outcome.first > label.first &&
	    f->outcome.last < label.last && f->words.last + TOLD < r->sentences[f->sentence].words.last &&
	    ((noun.classes & (NOUN_STAFF | NOUN_ORGANISATION)) || (token_at(r, f->outcome.first)->flags & TOKEN_CAPITAL)))
		*f = before;
}

/* "Cigarettes: 12.4 million sticks": a word for a piece, behind the label that says of what. */
static bool
is_part_of_label(const struct reading *r, const struct figure *f)
{
	struct match match;

	return f->meaning.classes == 0 && f->noun.last == f->noun.first + 1 && f->noun.last == r->sentences[f->sentence].words.last &&
	    lexicon_at(r->vocabulary->lexicons.nouns, token_at(r, f->noun.first), 1, &match) &&
	    span_is(match.row->cell[NOUN_CELL_CLASS], "part");
}

static void
resolve(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	struct words label;
	bool labelled, bare;

	qualifier_in_bracket(r, index);
	if (!figure_has_noun(f) && (!figure_has_outcome(f) || f->how == HOW_CHAIN) &&
	    breakdown_in_turn(r, index))
		return;
	if (rate_before(r, f) || breakdown_by_cause(r, index))
		return;
	said_again(r, index);
	said_again_fuller(r, index);
	whole_of_part(r, index);
	if (r->blocks.p[f->block].kind == BLOCK_CELL)
		label_cell(r, f);
	if (in_list(r, f) && !figure_has_noun(f) && !figure_has_outcome(f) &&
	    figure_previous(r, index, true) == NONE && label_introduced(r, f))
		return;
	labelled = label_of_figure(r, f, &label);
	if (labelled && !figure_has_outcome(f) && !decides_itself(f) && f->quantity.kind != NUMBER_ARTICLE &&
	    figure_bracket(r, f) == NONE)
		label_outcome_in_text(r, label, f);
	if (labelled && in_list(r, f) && is_part_of_label(r, f))
		f->noun.last = f->counted.last = f->noun.first = f->counted.first;
	label_line_above(r, f);
	noun_of_adjective(r, index);
	noun_of_next(r, index);
	tally_before(r, f);
	bare = !figure_has_noun(f);
	if (bare && !figure_has_outcome(f) && breakdown_of_whole(r, index))
		return;
	if (bare && f->quantity.kind == NUMBER_ARTICLE && f->more)
		noun_from_recent(r, index);
	else if (bare && f->quantity.kind != NUMBER_ARTICLE && !is_pronoun(r, f))
		find_noun(r, index, labelled ? &label : NULL);
	/* "five men were killed in Gao and three others in Mopti" */
	find_outcome(r, index, bare || (f->more && f->meaning.classes == 0));
}

/* "25 others": the class of those before, under its own words. */
static void
class_of_others(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];

	if (!f->more || f->meaning.classes || !figure_has_noun(f))
		return;
	for (size_t g = index; g > 0 && index - g < RECENT; g--)
		if (figure_is_kept(&r->figures[g - 1]) && r->figures[g - 1].meaning.classes &&
		    figure_noun_suits(r, f, &r->figures[g - 1].meaning)) {
			f->meaning = r->figures[g - 1].meaning;
			return;
		}
}

void
read_antecedents(struct reading *r)
{
	struct illness illness = { .asked = false };

	for (size_t i = 0; i < r->n_figures; i++) {
		if (r->figures[i].rejected)
			continue;
		resolve(r, i);
		class_of_others(r, i);
		case_of_event(r, &illness, &r->figures[i]);
		verdict_figure(r, i);
	}
	addends_take_outcomes(r);
}
