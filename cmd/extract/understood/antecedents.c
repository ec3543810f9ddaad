#include "understood/antecedents.h"

#include "figure/circumstances.h"
#include "figure/verdicts.h"
#include "labels/costs.h"
#include "labels/label_cell.h"
#include "labels/label_words.h"
#include "labels/labels.h"
#include "labels/qualifiers.h"
#include "labels/ranked.h"
#include "labels/segments.h"
#include "labels/tallies.h"
#include "numbers/goods_value.h"
#include "parts/addends.h"
#include "parts/breakdown_in_list.h"
#include "parts/charges.h"
#include "parts/label_comma.h"
#include "parts/said_again.h"
#include "parts/siblings.h"
#include "parts/wholes.h"
#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/neighbours.h"
#include "reading/outcome.h"
#include "understood/apposed.h"
#include "understood/breakdown_in_turn.h"
#include "understood/breakdowns.h"
#include "understood/cases.h"
#include "understood/extents.h"
#include "understood/kinds_of_case.h"
#include "understood/labels_over.h"
#include "understood/noun_before.h"
#include "understood/noun_end_before.h"
#include "understood/noun_recent.h"
#include "understood/noun_shared.h"
#include "understood/noun_turns.h"
#include "understood/nouns.h"
#include "understood/outcomes.h"
#include "understood/rates.h"
#include "understood/seized_goods.h"

/*
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

/* "Toll: five dead and 14 wounded": the label's outcome is not what befell those of whom it is told behind the
 * number. */
static bool
tells_own_lot(const struct reading *r, const struct figure *f, struct words label)
{
	struct noun noun;

	if (!figure_has_outcome(f) || f->outcome.first != f->words.last || label.first == label.last)
		return false;
	classify_noun(r->vocabulary, token_at(r, label.first), label.last - label.first, &noun);
	return (noun.classes & NOUN_OUTCOME) && !(noun.classes & (NOUN_PERSON | NOUN_CASE));
}

/* "14 dead, nine missing": with its state right behind it, and nothing counted before it in its sentence; so "In May
 * storms left 14 dead", at a time of its own. */
static bool
tells_own_state(const struct reading *r, const struct figure *f)
{
	const struct act *act = f->act == NONE ? NULL : &r->acts[f->act];
	size_t before = figure_previous(r, (size_t)(f - r->figures), true);

	if (!act || (before != NONE && figure_has_noun(&r->figures[before])))
		return false;
	if (f->outcome_then.first < f->outcome_then.last && f->outcome_then.first == f->words.last)
		return r->sentences[f->sentence].has_time;
	return (act->frames & ACT_STATE) && act->words.first == f->words.last && !act->with_be;
}

/* "Permits revoked: 14", "Permits revoked: 14; fines: 9": nothing is told behind the number, so that the label says of
 * what it is. */
static bool
ends_label_line(const struct reading *r, const struct figure *f)
{
	return figure_in_list(r, f) && (f->words.last == r->sentences[f->sentence].words.last ||
	    text_is(r, f->words.last, "(") || text_is(r, f->words.last, ";"));
}

/* "Cause of death: drowning 39, lightning 11": the number before it is of the label's noun too; but "Deaths: 39,
 * injured: 11". */
static bool
goes_on_label(const struct reading *r, size_t index, struct words label)
{
	size_t before = figure_previous(r, index, true);

	return r->figures[index].how == HOW_LABEL && before != NONE && r->figures[before].sentence ==
	    r->figures[index].sentence && r->figures[before].counted.first >= label.first &&
	    r->figures[before].counted.last <= label.last && figure_has_noun(&r->figures[before]) &&
	    figure_noun_suits(r, &r->figures[index], &r->figures[before].meaning);
}

/* "90 people fell victim to gangs (65 killed, 25 hurt)": who are told of in the bracket are those counted before it;
 * NULL. */
static const struct figure *
people_before_bracket(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];
	size_t open = figure_bracket(r, f), before;

	if (open == NONE || !figure_has_outcome(f) || !outcome_is_of_people(r, f))
		return NULL;
	before = figure_before_token(r, index, open);
	return before != NONE && (r->figures[before].meaning.classes & NOUN_PERSON) &&
	    r->figures[before].quantity.has_low && f->quantity.has_low &&
	    decimal_compare(&r->figures[before].quantity.low, &f->quantity.low) >= 0 ? &r->figures[before] : NULL;
}

/* "of which fires: 90": the label says what the part is of. */
static void
noun_of_part_label(struct reading *r, struct figure *f, struct words label)
{
	size_t cue = cue_is(r, label.first, label.last, CUE_PART_AFTER);

	if (cue > 0 && f->noun.first == f->noun.last)
		label_noun(r, (struct words){ label.first + cue, label.last }, ~(unsigned)NOUN_PLACE, f);
}

/* A noun for a number without one, from the nearest that names it. */
static void
find_noun(struct reading *r, size_t index, const struct words *label)
{
	struct figure *f = &r->figures[index];
	size_t others = f->antecedent == NONE || f->of_them || f->part_cue ? NONE : noun_of_others(r, f->antecedent, f);
	const struct figure *whole = f->antecedent == NONE ? NULL :
	    &r->figures[others == NONE ? f->antecedent : others];
	const struct figure *people = people_before_bracket(r, index);
	bool in_bracket = figure_bracket(r, f) != NONE && !f->bracketed && !figure_has_outcome(f);
	bool first = figure_previous(r, index, true) == NONE;
	/* "cash totalling $300" */
	bool valued = f->quantity.is_money && value_of_goods(r, f, r->sentences[f->sentence].words).last > 0;

	if (noun_of_headed(r, index) || noun_of_extent(r, index) || noun_of_opening(r, f) || noun_of_target(r, f) ||
	    ((in_bracket || valued || noun_labels(r, f) || label_comma(r, f)) && noun_before(r, f, false)))
		;	/* "(case fatality rate 3%)": the bracket says itself what of */
	else if (whole && figure_is_kept(whole) && figure_has_noun(whole) &&
	    figure_noun_suits(r, f, &whole->meaning))
		figure_take_noun(f, whole);
	else if (people)
		figure_take_noun(f, people);
	else if (noun_of_outcome(r, f) || segment_before(r, f) || noun_from_next(r, index) || noun_before(r, f, false))
		;
	else if (label && (first || goes_on_label(r, index, *label)) && !tells_own_lot(r, f, *label) &&
	    (label_noun(r, *label, ~(unsigned)NOUN_PLACE, f) || places_befallen(r, *label, f) ||
	    (ends_label_line(r, f) && label_plural(r, *label, f))))
		;
	else if (figure_in_list(r, f) && first)
		label_parents(r, f);
	if (!figure_has_noun(f) && !figure_has_outcome(f) && figure_in_list(r, f))
		words_of_sibling(r, index);
	if (!figure_has_noun(f) && !tells_own_state(r, f))
		noun_from_recent(r, index);
	if (!figure_has_noun(f))
		noun_before(r, f, true);
}

#define TOLD	4	/* tokens behind a number that tell something */

/* "Fire & Rescue NSW: 40 firefighters fought a blaze", "Bomb disposal unit: ...": before running text an outcome inside
 * the label is of a name. */
static void
label_outcome_in_text(struct reading *r, struct words label, struct figure *f)
{
	struct figure before = *f;
	struct noun noun;

	if (!label_outcome(r, label, f, HOW_LABEL))
		return;
	classify_noun(r->vocabulary, token_at(r, label.first), label.last - label.first, &noun);
	if (!figure_in_list(r, f) && r->blocks.p[f->block].kind != BLOCK_CELL && f->outcome.first > label.first &&
	    f->outcome.last < label.last && f->words.last + TOLD < r->sentences[f->sentence].words.last &&
	    ((noun.classes & (NOUN_STAFF | NOUN_ORGANISATION)) ||
	    (token_at(r, f->outcome.first)->flags & TOKEN_CAPITAL)))
		*f = before;
}

/* "Cigarettes: 12.4 million sticks", "tanks - 12 units,": a word for a piece, behind the label that says of what. */
static bool
is_part_of_label(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, behind = f->noun.last;

	if (behind < last && token_at(r, behind)->kind == TOKEN_MARK)
		behind++;
	return behind == last && tally_counts_pieces(r, f);
}

/* "made 12 seizures, totalling 90 kg of heroin": they made the seizures, and not the heroin. */
static void
drop_conduct(struct reading *r, size_t index)
{
	const unsigned befalls = NOUN_OUTCOME | NOUN_CASE | NOUN_EVENT | NOUN_REPORT;
	struct figure *f = &r->figures[index];
	size_t previous;

	if (f->how != HOW_CHAIN || !figure_act_is_light(r, f) || !(f->meaning.classes & NOUN_THING) ||
	    (f->meaning.classes & befalls))
		return;
	previous = figure_previous(r, index, true);
	if (previous != NONE && (r->figures[previous].meaning.classes & NOUN_OUTCOME))
		figure_drop_outcome(f);
}

/* "The number of dead has reached 90, 60 of them in Gao": by that verb the toll climbed, and it befell nobody of the
 * 60. */
static void
drop_climbing_verb(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t first = r->sentences[f->sentence].words.first, g = index;

	if (!figure_has_outcome(f) || !cue_may_be_in(r, f->sentence, CUE_CLIMBS))
		return;
	while ((g = figure_previous(r, g, true)) != NONE && r->figures[g].words.first > f->outcome.first) {
		size_t number = r->figures[g].words.first;

		if (f->outcome.first < number - cue_ends(r, first, number, CUE_CLIMBS))
			continue;
		figure_drop_outcome(f);
		if (figure_has_outcome(&r->figures[g]))
			figure_take_outcome(f, &r->figures[g], HOW_CHAIN);
		return;
	}
}

/* "Rescued: Bari (12), Oslo (3)" */
static bool
is_behind_place(const struct reading *r, const struct figure *f)
{
	size_t i = f->words.first;

	return f->bracketed && i >= r->sentences[f->sentence].words.first + 2 && text_is(r, i - 1, "(") &&
	    r->marks[i - 2].place;
}

/* "Weapons seized: rifles (14), pistols (9)" */
static bool
is_behind_its_noun(const struct figure *f, struct words label)
{
	return f->bracketed && figure_has_noun(f) && f->counted.last + 1 == f->words.first &&
	    f->counted.first > label.last;
}

static void
resolve(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	struct words label;
	bool labelled, bare;

	if (charge_of_arrests(r, f) || noun_in_turn(r, index))
		return;
	if (!figure_has_noun(f) && figure_is_aboard(r, f))
		return;		/* "sank with 20 aboard": neither boats nor what befell the boat */
	qualifier_in_bracket(r, index);
	drop_climbing_verb(r, index);
	drop_conduct(r, index);
	apposed_take_outcomes(r, index);
	if (!figure_has_noun(f) && (!figure_has_outcome(f) || f->how == HOW_CHAIN) &&
	    breakdown_in_turn(r, index))
		return;
	if (noun_of_seizures(r, index) || rate_before(r, f) || breakdown_by_cause(r, index) ||
	    breakdown_in_list(r, index) || cost_of_damage(r, f))
		return;
	if (kinds_of_case(r, index) || qualifier_of_next(r, index)) {
		outcome_find(r, index, true);
		return;
	}
	said_again(r, index);
	said_again_fuller(r, index);
	whole_of_part(r, index);
	if (r->blocks.p[f->block].kind == BLOCK_CELL)
		label_cell(r, f);
	if (figure_in_list(r, f) && !figure_has_noun(f) && !figure_has_outcome(f) &&
	    figure_previous(r, index, true) == NONE && (label_introduced(r, f) || ranked_above(r, f)))
		return;
	labelled = label_of_figure(r, f, &label);
	if (labelled)
		noun_of_part_label(r, f, label);
	if (labelled && !figure_has_outcome(f) && !outcome_is_noun(f) && f->quantity.kind != NUMBER_ARTICLE &&
	    figure_bracket(r, f) == NONE)
		label_outcome_in_text(r, label, f);
	if (labelled && figure_in_list(r, f) && is_part_of_label(r, f))
		f->noun.last = f->counted.last = f->noun.first = f->counted.first;
	label_line_above(r, f);
	noun_of_adjective(r, index);
	noun_of_next(r, index);
	qualifier_beside(r, index);
	tally_before(r, f);
	bare = !figure_has_noun(f);
	if (bare && !figure_has_outcome(f) && breakdown_of_whole(r, index))
		return;
	if (bare && !figure_has_outcome(f) && labelled && is_behind_place(r, f))
		label_outcome_in_text(r, label, f);
	if (bare && f->quantity.kind == NUMBER_ARTICLE && f->more)
		noun_from_recent(r, index);
	else if (bare && f->quantity.kind != NUMBER_ARTICLE && !is_pronoun(r, f)) {
		outcome_of_opening(r, f);
		find_noun(r, index, labelled ? &label : NULL);
	}
	if (labelled && !figure_has_outcome(f) && !outcome_is_noun(f) && is_behind_its_noun(f, label))
		label_outcome_in_text(r, label, f);
	/* "five men were killed in Gao and three others in Mopti" */
	outcome_find(r, index, bare || (f->more && f->meaning.classes == 0));
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
		sum_of_money(r, &r->figures[i]);
		class_of_others(r, i);
		case_of_event(r, &illness, &r->figures[i]);
		verdict_figure(r, i);
	}
	addends_take_outcomes(r);
}
