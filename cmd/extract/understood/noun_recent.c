#include "understood/noun_recent.h"

#include "numbers/one_or_several.h"
#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/neighbours.h"
#include "reading/outcome.h"
#include "understood/extents.h"

/* "90 arms (80 rifles), bringing the total to 400": the total is of the arms, not of what the bracket divides them
 * into. */
static bool
is_part_of_brought(const struct reading *r, const struct figure *of, const struct figure *f)
{
	if (f->sentence != of->sentence || figure_bracket(r, f) == NONE || figure_bracket(r, of) != NONE)
		return false;
	for (size_t k = f->end; k < of->words.first; k++)
		if (cue_brings(r, k))
			return true;
	return false;
}

/* "12 died (nine men, three women) and 40 were hurt": the bracket divides the number before it, and the other stands
 * behind it. */
static bool
divides_before(const struct reading *r, const struct figure *of, const struct figure *f)
{
	return figure_bracket(r, of) == NONE && figure_has_outcome(of) &&
	    figure_before_token(r, (size_t)(f - r->figures), figure_bracket(r, f)) != NONE;
}

/* The figure that the parts before the number divide, one or several: "12 people, including four boys and three
 * girls,"; NONE. */
static size_t
whole_of_parts(const struct reading *r, size_t part)
{
	size_t whole = part;

	do
		whole = figure_previous(r, whole, true);
	while (whole != NONE && r->figures[whole].part_cue && r->figures[whole].sentence == r->figures[part].sentence);
	return whole;
}

size_t
noun_of_others(const struct reading *r, size_t part, const struct figure *f)
{
	const struct figure *before = &r->figures[part];
	size_t whole = whole_of_parts(r, part);

	if (!(before->part_cue || before->of_them) || whole == NONE || r->figures[whole].sentence != before->sentence ||
	    before->sentence != f->sentence || !figure_has_noun(&r->figures[whole]))
		return NONE;
	/* "500 people were killed, including 40 women, and 900 were hurt": more than the whole, they are none of its
	 * parts */
	return f->more || (f->act != NONE && (figure_is_more(f, &r->figures[whole]) ||
	    (r->acts[f->act].with_be && r->acts[f->act].words.first > f->words.first))) ? whole : NONE;
}

/* "including two guards", "one of them a cook", "14 (nine men)" and what is not in the bracket: what follows speaks of
 * the whole again. */
static bool
is_aside(const struct reading *r, const struct figure *of, const struct figure *f, size_t index)
{
	if ((figure_bracket(r, f) != NONE && (f->sentence != of->sentence || divides_before(r, of, f))) ||
	    is_part_of_brought(r, of, f) || noun_of_others(r, index, of) != NONE)
		return true;
	if (f->antecedent == NONE || f->antecedent >= index)
		return false;
	return f->part_cue || (f->of_them && (f->predicate ||
	    (class_at(r, f->words.last + 1) & WORD_PRONOUN)));
}

/* "90 hurt or dead, including 12 boys killed and 40 wounded": boys too, by the "and" behind what befell them. */
static bool
joins_part(const struct reading *r, const struct figure *before, const struct figure *f)
{
	size_t and = f->words.first - 1;

	return before + 1 == f && before->sentence == f->sentence && before->part_cue && before->act != NONE &&
	    !f->more && !(f->act != NONE && r->acts[f->act].with_be) && (class_at(r, and) & WORD_AND) &&
	    r->acts[before->act].words.last == and && before->end == r->acts[before->act].words.first;
}

/* "90 others": who these are is said before. */
static bool
names_others(const struct reading *r, const struct figure *f)
{
	return f->more && f->counted.last == f->counted.first + 1 && (class_at(r, f->counted.first) & WORD_MORE);
}

/* "12 barns burned, of them nine on Monday, two on Friday": a nearer one of the sentence has an outcome to give. */
static bool
follows_other(const struct reading *r, size_t index, size_t from)
{
	size_t previous = figure_previous(r, index, true);

	return previous != NONE && previous != from && figure_has_outcome(&r->figures[previous]);
}

/* "Nine inmates fled, hurting two guards. Six were caught": no part of the two, but of who stands before them. */
static bool
are_fewer(const struct reading *r, size_t before, const struct figure *f)
{
	const struct figure *few = &r->figures[before];
	size_t first = r->sentences[f->sentence].words.first;

	if (few->sentence == f->sentence ||
	    f->words.first - cue_ends(r, first, f->words.first, CUE_TOTAL_BEFORE) != first ||
	    f->more || !figure_is_more(f, few))
		return false;
	for (size_t g = figure_previous(r, before, true); g != NONE; g = figure_previous(r, g, true)) {
		const struct figure *whole = &r->figures[g];

		if (figure_has_noun(whole) && whole->quantity.has_low &&
		    (whole->meaning.classes & few->meaning.classes) &&
		    decimal_compare(&whole->quantity.low, &f->quantity.low) >= 0)
			return true;
	}
	return false;
}

#define LIST_LEVELS	6

/* The heading over a list, however deep the item; BLOCK_NONE. */
static size_t
heading_over(const struct reading *r, size_t block)
{
	for (size_t level = 0; level < LIST_LEVELS && block != BLOCK_NONE; level++) {
		block = r->blocks.p[block].parent;
		if (block != BLOCK_NONE && r->blocks.p[block].kind == BLOCK_HEADING)
			return block;
	}
	return BLOCK_NONE;
}

/* "Cattle stolen 400" over "Hurt 31", "Affected: 90 people" under another heading: a label line is of what it names
 * itself, or of people that a line of the same list has behind its number; an item is of none under another heading,
 * nor of a part below the one before it, and nor is whom a verb before the number befell in a paragraph, "killed
 * 21". */
static bool
is_of_other_label(const struct reading *r, const struct figure *before, const struct figure *f)
{
	const struct block *own = &r->blocks.p[f->block], *other = &r->blocks.p[before->block];

	if (own == other || !figure_has_outcome(f))
		return false;
	if (own->kind == BLOCK_ITEM && other->kind == BLOCK_ITEM && other->depth > own->depth)
		return true;
	if ((own->kind == BLOCK_ITEM && (other->kind == BLOCK_ITEM || other->kind == BLOCK_LABEL)) ||
	    (own->kind == BLOCK_PARAGRAPH && other->kind == BLOCK_PARAGRAPH && f->outcome.first < f->words.first &&
	    !figure_act_is_light(r, f)))
		return heading_over(r, f->block) != heading_over(r, before->block);
	if (own->kind != BLOCK_LABEL)
		return false;
	return other->kind != BLOCK_LABEL || other->parent != own->parent || !(before->meaning.classes & NOUN_PERSON) ||
	    before->counted.first < before->words.first || figure_is_household(before);
}

/* "87 cases and two deaths. Tokyo alone had 40": more than the deaths, and one of the numbers told with them is not
 * less. */
static bool
is_of_larger(const struct reading *r, size_t before, const struct figure *f)
{
	const struct figure *less = &r->figures[before];

	if ((less->sentence == f->sentence && !words_hold(r, less->words.last, f->words.first, ":")) ||
	    f->more || !(figure_act_is_light(r, f) || f->act == NONE) || !figure_is_more(f, less))
		return false;
	for (size_t g = before; g > 0 && r->figures[g - 1].sentence == less->sentence; g--) {
		const struct figure *whole = &r->figures[g - 1];

		if (figure_is_kept(whole) && figure_has_noun(whole) && whole->quantity.has_low &&
		    decimal_compare(&whole->quantity.low, &f->quantity.low) >= 0)
			return true;
	}
	return false;
}

/* "2,911 shootings, 90 killed": beside an event that the sentence counts, those whom it befell are nobody told of
 * before. */
static bool
are_of_own_event(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];
	size_t g = figure_previous(r, index, true);

	if (f->act == NONE || f->outcome.first != f->words.last)
		return false;
	while (g != NONE && r->figures[g].sentence == f->sentence && !figure_has_noun(&r->figures[g]))
		g = figure_previous(r, g, true);
	return g != NONE && r->figures[g].sentence == f->sentence && r->figures[g].meaning.classes == NOUN_EVENT &&
	    outcome_is_of_people(r, f);
}

/* "90 shelters are needed; 20 have been built": what is needed is no figure of ours, and yet says what was built. */
static bool
is_of_need(const struct figure *before, const struct figure *f)
{
	return before->rejected && before->sentence == f->sentence && (span_is(span_of(before->rejected), "need") ||
	    span_is(span_of(before->rejected), "plan"));
}

/* "38 others were killed and 21 captured": behind others of its own sentence, where that names nobody else. */
static bool
takes_others(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	const struct figure *others = f - 1;

	if (index == 0 || others->sentence != f->sentence || !figure_is_kept(others) || !names_others(r, others) ||
	    others->act == NONE || f->act == NONE || f->outcome.first != f->words.last || f->more)
		return false;
	for (const struct figure *g = others; g > r->figures && g[-1].sentence == f->sentence; g--)
		if (figure_is_kept(&g[-1]) && figure_has_noun(&g[-1]) && !names_others(r, &g[-1]))
			return false;
	figure_take_noun(f, others);
	return true;
}

/* What the one before counts is not what this one leaves out. */
static bool
counts_something_else(const struct reading *r, const struct figure *f, const struct figure *before)
{
	/* "40 hectares of crops are under water; 460 were affected": nobody counts crops */
	if (before->unit.first < before->unit.last && !before->quantity.is_share && f->unit.first == f->unit.last)
		return true;
	/* "90 people (12 households) live here; 40 per cent are young": of the people */
	if (f->quantity.is_share && figure_is_household(before) && figure_bracket(r, before) != NONE)
		return true;
	/* "Ten quakes were felt. In Sake, 900 have arrived": no quakes did, though vehicles might */
	if (before->sentence != f->sentence && before->meaning.classes == NOUN_EVENT &&
	    span_is(outcome_counts_for(r, f, NOUN_PERSON), "people") &&
	    !span_is(outcome_counts_for(r, f, NOUN_EVENT), "events"))
		return true;
	/* "22 deaths were reported. A blast killed 12": no deaths were killed; nor discharged in "Discharged: 12" */
	return (before->meaning.classes & NOUN_OUTCOME) && !(before->meaning.classes & (NOUN_PERSON | NOUN_CASE)) &&
	    figure_has_outcome(f) && !figure_act_is_light(r, f) && (f->how == HOW_LABEL || ((f->how == HOW_BEFORE ||
	    (f->how == HOW_AFTER && before->sentence != f->sentence)) && outcome_is_of_people(r, f)));
}

/* "people", "persons": whoever they are. */
static bool
is_people(const struct figure *f)
{
	return span_is(f->meaning.group, "people") && f->counted.last == f->counted.first + 1;
}

/* It has a noun that a number behind it may be of; `articles`: though an article counts it. */
static bool
may_give(const struct reading *r, const struct figure *before, const struct figure *f, bool articles)
{
	if (!(figure_is_kept(before) || is_of_need(before, f)) || !figure_has_noun(before) || names_others(r, before) ||
	    noun_is_extent(r, before))
		return false;
	if (before->predicate && before->of_them && before->end == f->words.first)
		return false;	/* "six of the 12 dead were boys": not all of them */
	/* "A cook was hurt. Three buses collided, killing 12": no cooks */
	return before->quantity.kind != NUMBER_ARTICLE ||
	    (articles && (before->sentence == f->sentence || f->more || !figure_is_several(f)));
}

/* "two more hit a depot": what acts is an event; and "Ten gunmen stormed the camp, killing 12": not of their own. */
static bool
is_other_agent(const struct reading *r, const struct figure *before, const struct figure *f)
{
	if (figure_is_agent(r, f))
		return !(before->meaning.classes & NOUN_EVENT);
	return figure_is_agent(r, before) && (f->how == HOW_BEFORE || f->how == HOW_NOMINAL);
}

/* Its noun, and in "90 in the valley, 30 on the coast" the verb of the sentence before too. */
static void
take_from(struct reading *r, size_t index, size_t from)
{
	struct figure *f = &r->figures[index];
	const struct figure *before = &r->figures[from];

	figure_take_noun(f, before);
	if (!figure_has_outcome(f) && !figure_is_agent(r, f) && f->act == NONE && before->act != NONE &&
	    before->block == f->block && !f->more && !follows_other(r, index, from))
		figure_take_outcome(f, before, HOW_ANTECEDENT);
}

/* Of those before it, with those that an article counts or without. */
static bool
noun_among_recent(struct reading *r, size_t index, bool articles)
{
	/* Samples may test positive, though it is people who are. */
	const unsigned people = NOUN_PERSON | NOUN_ANIMAL | NOUN_BODY | NOUN_CASE | NOUN_STAFF |
	    NOUN_OUTCOME | NOUN_REPORT;
	struct figure *f = &r->figures[index];
	bool asked = false, befalls_people = false;	/* of its outcome, which costs more to ask than all else */
	bool toll = false;				/* stands before it in its sentence */

	for (size_t g = index; g > 0 && index - g < RECENT; g--) {
		const struct figure *before = &r->figures[g - 1];
		bool others = before->meaning.classes != 0 && !(before->meaning.classes & people);

		if (!may_give(r, before, f, articles))
			continue;
		if (before->sentence != f->sentence &&
		    (r->blocks.p[f->block].kind == BLOCK_CELL || are_of_own_event(r, index)))
			return false;
		if (figure_measures_other(f, before)) {
			if (figure_has_outcome(f))
				return false;	/* "recovering 90 pounds": of what is not said */
			continue;		/* "bringing the total to 90 pounds": of what was weighed before */
		}
		if (others && !asked) {
			befalls_people = outcome_is_of_people(r, f);
			asked = true;
		}
		if (others && befalls_people &&
		    !(before->meaning.classes == NOUN_EVENT && span_is(outcome_counts_for(r, f, NOUN_EVENT), "events")))
			continue;	/* but crashes may be fatal too */
		if (is_other_agent(r, before, f) ||
		    (is_aside(r, f, before, g - 1) && !f->part_cue && !joins_part(r, before, f)) ||
		    are_fewer(r, g - 1, f) || is_of_larger(r, g - 1, f))
			continue;
		if (!figure_noun_suits(r, f, &before->meaning) || is_of_other_label(r, before, f) ||
		    counts_something_else(r, f, before)) {
			toll = toll || (before->sentence == f->sentence && (before->meaning.classes & NOUN_OUTCOME));
			continue;
		}
		/* "The toll rose to 400, with 900 injured": no doctors that another paragraph told of */
		if (toll && before->block != f->block && !is_people(before))
			return false;
		/* but "Of the number, 20 were in Gao", as a paragraph */
		if (before->block != f->block && !f->part_cue && (!figure_has_outcome(f) || f->quantity.is_share))
			return false;
		take_from(r, index, g - 1);
		return true;
	}
	return false;
}

/* "Nine men and a woman were held; six had come by sea": several are rather of several. */
bool
noun_from_recent(struct reading *r, size_t index)
{
	bool one = figure_is_one(r, &r->figures[index]) || r->figures[index].quantity.kind == NUMBER_ARTICLE;

	return takes_others(r, index) || noun_among_recent(r, index, one) ||
	    (!one && noun_among_recent(r, index, true));
}
