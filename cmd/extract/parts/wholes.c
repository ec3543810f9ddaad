#include "parts/wholes.h"

#include "parts/earlier_value.h"
#include "parts/mark_part.h"
#include "parts/noun_befell.h"
#include "parts/whole_of_subject.h"
#include "parts/whole_over.h"
#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/neighbours.h"
#include "reading/outcome.h"
#include "words/measures.h"

/* "eight of whom", "of whom eight" */
static bool
speaks_of_whom(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, last = r->sentences[f->sentence].words.last;

	/* "compared with 12 who died" */
	if (f->earlier_value && f->words.last < last && text_is(r, f->words.last, "who"))
		return true;
	return (f->words.first > first && text_is(r, f->words.first - 1, "whom")) ||
	    (f->words.last + 1 < last && text_is(r, f->words.last + 1, "whom"));
}

/* "Ten of the suspects" */
static bool
speaks_of_people(const struct reading *r, const struct figure *f)
{
	size_t noun = f->words.last + 2;
	struct noun people;

	if (!f->of_them || noun >= r->sentences[f->sentence].words.last || !(class_at(r, noun - 1) & WORD_DETERMINER))
		return false;
	classify_noun(r->vocabulary, token_at(r, noun), 1, &people);
	return (people.classes & NOUN_PERSON) && !(people.classes & NOUN_THING);
}

/* "fired at two boats, one of which sank": what stands right before. */
static bool
speaks_of_which(const struct reading *r, const struct figure *f)
{
	return f->words.last + 1 < r->sentences[f->sentence].words.last && text_is(r, f->words.last + 1, "which");
}

/* "12 men, including two boys, died; of those five": the verb of the 12 stands between. */
static bool
verb_between(const struct reading *r, const struct figure *aside, const struct figure *f)
{
	const struct figure *whole = &r->figures[aside->antecedent];

	return figure_has_outcome(whole) && whole->outcome.first > aside->words.first &&
	    whole->outcome.first < f->words.first;
}

/* "Crews saved 12 people. Four of the 12 were children": those who were told of before with the same number; NULL. */
static const struct figure *
told_before(const struct reading *r, size_t index, const struct figure *whole)
{
	if (figure_has_noun(whole))
		return NULL;
	for (size_t g = figure_previous(r, index, false); g != NONE && index - g < RECENT;
	    g = figure_previous(r, g, false)) {
		const struct figure *before = &r->figures[g];

		if (figure_has_noun(before) && figure_has_outcome(before) && before->quantity.has_low &&
		    whole->quantity.has_low && decimal_compare(&before->quantity.low, &whole->quantity.low) == 0)
			return before;
	}
	return NULL;
}

/* "three of ten boats": the whole follows. */
static bool
take_whole_behind(const struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	const struct figure *told;
	size_t g;

	if (!f->of_them || f->end >= r->tokens.n || !r->marks[f->end].figure || f->counted.first < f->counted.last)
		return false;
	g = r->marks[f->end].figure - 1;
	if (g <= index || r->figures[g].words.first != f->end || r->figures[g].rejected ||
	    r->figures[g].quantity.kind == NUMBER_ARTICLE)
		return false;
	f->antecedent = g;
	told = told_before(r, index, &r->figures[g]);
	if (told) {
		figure_take_noun(f, told);
		if (!figure_has_outcome(f))
			figure_take_outcome(f, told, HOW_ANTECEDENT);
	} else {
		figure_take_noun(f, &r->figures[g]);
	}
	return true;
}

/* People, or what befell people: "90 deaths, of whom 12 children". */
static bool
is_of_people(const struct reading *r, const struct noun *noun)
{
	return (noun->classes & (NOUN_PERSON | NOUN_CASE | NOUN_STAFF)) ||
	    ((noun->classes & NOUN_OUTCOME) && span_is(measure_counts(r->vocabulary, noun->measure), "people"));
}

/* The figure before it that it is a part of, or whose earlier value it is; NONE. */
static size_t
whole_before(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];
	size_t whole = (f->earlier_value || f->part_cue) && f->antecedent != NONE ? f->antecedent :
	    figure_previous(r, index, false);

	/* "40 fires, up from 30. Of these, 25": of those told now, not of those before. */
	while (whole != NONE && !f->earlier_value && figure_is_of_before(r, whole) &&
	    r->figures[whole].sentence != f->sentence && figure_previous(r, whole, true) != NONE)
		whole = figure_previous(r, whole, true);
	/* "80 fires, including 12 at sea, compared with 90", "80 people, 12 of them men, were": of the whole. */
	if (f->earlier_value && whole != NONE && (r->figures[whole].part_cue || r->figures[whole].of_them) &&
	    r->figures[whole].antecedent != NONE && r->figures[whole].sentence == f->sentence)
		whole = r->figures[whole].antecedent;
	/* "38 cases with two deaths were seen, up from 11": of the cases */
	if (f->earlier_value && whole != NONE &&
	    r->figures[whole].sentence == f->sentence && r->figures[whole].words.first > 0 &&
	    text_is(r, r->figures[whole].words.first - 1, "with") && figure_previous(r, whole, true) != NONE)
		whole = figure_previous(r, whole, true);
	/* "40 hurt (31 men, 9 women), including six children", ". Of these, six": of the whole, not of what stands in
	 * the bracket. */
	while (whole != NONE && figure_bracket(r, f) == NONE && figure_bracket(r, &r->figures[whole]) != NONE &&
	    (r->figures[whole].sentence == f->sentence || figure_previous(r, whole, true) != NONE))
		whole = figure_previous(r, whole, true);
	/* "14 bombs were thrown at officers, eight of whom were hurt": whom is people, and so are the suspects in "ten
	 * of the suspects". */
	while (whole != NONE && (speaks_of_whom(r, f) || speaks_of_people(r, f)) && r->figures[whole].meaning.classes &&
	    !is_of_people(r, &r->figures[whole].meaning))
		whole = figure_previous(r, whole, true);
	/* "held 40 men in 12 raids, including two leaders": of the men. */
	while (whole != NONE && f->part_cue && figure_has_noun(f) && (f->meaning.classes & NOUN_PERSON) &&
	    r->figures[whole].meaning.classes == NOUN_EVENT && r->figures[whole].sentence == f->sentence &&
	    figure_previous(r, whole, true) != NONE)
		whole = figure_previous(r, whole, true);
	/* "40 men in six boats were saved, nine of them hurt": of the men. */
	while (whole != NONE && f->of_them && !speaks_of_which(r, f) && r->figures[whole].prepositional &&
	    figure_previous(r, whole, true) != NONE && r->figures[whole].sentence == f->sentence)
		whole = figure_previous(r, whole, true);
	/* "35 people, among them five boys. From that number, 17 were hurt", "90 cases, including two boys, of which
	 * 12": of no fewer. */
	while (whole != NONE && (f->part_cue || f->of_them) &&
	    (r->figures[whole].sentence != f->sentence || r->figures[whole].part_cue) &&
	    figure_is_more(f, &r->figures[whole]) && figure_previous(r, whole, true) != NONE)
		whole = figure_previous(r, whole, true);
	/* The parts of one enumeration have one whole, and so has what follows its verb. */
	if (whole != NONE && !f->earlier_value && r->figures[whole].part_cue && r->figures[whole].antecedent != NONE &&
	    r->figures[whole].sentence == f->sentence && (f->of_them || verb_between(r, &r->figures[whole], f)))
		whole = r->figures[whole].antecedent;
	return whole;
}

/* "112 deaths, among them 70 men in Gao, 30 in Mopti": 30 men, as the part before it; NULL where that has no noun. */
static const struct figure *
part_like(const struct reading *r, const struct figure *f)
{
	const struct figure *before = f->chain == NONE ? NULL : &r->figures[f->chain];

	return before && before->part_cue && figure_has_noun(before) ? before : NULL;
}

/* "90 suspects arrested, six of whom are said to be cooks", "killed 20, including five who were known": who the part
 * are tells nothing that befell them but what befell the whole; what courts did to them it does. */
static bool
is_told_of_part(const struct reading *r, const struct figure *f, const struct figure *whole)
{
	return f->sentence == whole->sentence && (f->of_them || (f->part_cue && f->how == HOW_RELATIVE)) &&
	    f->act != NONE && figure_has_noun(f) && outcome_counts(r, f, f).n == 0 &&
	    !cue_is(r, r->acts[f->act].words.first, r->acts[f->act].words.last, CUE_TRIED) &&
	    span_is(outcome_counts(r, whole, f), "people");
}

#define COUNTED	4	/* tokens of "56 old school buses" */

/* "killed nine rebels and took their weapons, including two rifles": things that nobody counted stand right before the
 * cue, and people before them. */
static bool
is_of_uncounted(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];
	size_t first = r->sentences[f->sentence].words.first, whole = figure_previous(r, index, true);
	size_t i = f->words.first - cue_ends(r, first, f->words.first, CUE_PART_AFTER);

	if (i == f->words.first || i < first + 2 || whole == NONE || !(f->meaning.classes & NOUN_THING) ||
	    (r->figures[whole].meaning.classes & (NOUN_THING | NOUN_OUTCOME | NOUN_CASE)) ||
	    !(r->figures[whole].meaning.classes & NOUN_PERSON))
		return false;
	i -= text_is(r, i - 1, ",");
	for (size_t k = i; k > first && k + COUNTED > i; k--)
		if (r->marks[k - 1].figure)
			return false;	/* "in 56 shelters, including 15 schools" */
	return i > r->figures[whole].end && (noun_classes_at(r, i - 1) & NOUN_THING);
}

#define STATE_TOKENS	2	/* of "hurt" behind "leaving 40" */

/* "leaving 40 hurt, four critically": how it befell some of those whom no noun names. */
static bool
tells_manner(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index], *whole = f - 1;
	size_t last = r->sentences[f->sentence].words.last, behind = f->words.last;

	if (index == 0 || whole->rejected || whole->sentence != f->sentence || figure_has_noun(whole) ||
	    !figure_has_outcome(whole) ||
	    f->noun.first < f->noun.last || f->unit.first < f->unit.last || behind >= last ||
	    !span_ends(token_at(r, behind)->text, "ly") ||
	    (behind + 1 < last && token_at(r, behind + 1)->kind != TOKEN_MARK))
		return false;
	for (size_t i = whole->end; i < f->words.first && i <= whole->end + STATE_TOKENS; i++)
		if (token_at(r, i)->kind == TOKEN_MARK)
			return text_is(r, i, ",") && i + 1 == f->words.first;
	return false;
}

void
whole_of_part(struct reading *r, size_t index)
{
	const unsigned happened = NOUN_EVENT | NOUN_REPORT | NOUN_OUTCOME | NOUN_CASE;
	struct figure *f = &r->figures[index];
	const struct figure *whole, *like;
	size_t before;
	bool bare;

	mark_part(r, f);
	if (f->part_cue && is_of_uncounted(r, index)) {
		f->part_cue = false;
		f->antecedent = NONE;
		return;
	}
	f->part_cue = f->part_cue || whole_takes_label(r, f);
	if (tells_manner(r, index)) {
		f->part_cue = true;
		f->antecedent = index - 1;
	}
	earlier_value_mark(r, index);
	if (take_whole_behind(r, index) || (!f->part_cue && !f->of_them && !f->earlier_value))
		return;
	before = whole_of_subject(r, index);
	if (before == NONE)
		before = whole_before(r, index);
	if (before == NONE && !f->earlier_value)
		before = whole_over(r, index);
	if (before == NONE)
		return;
	f->antecedent = before;
	whole = &r->figures[before];
	like = figure_has_noun(f) ? NULL : part_like(r, f);
	if (like) {
		figure_take_noun(f, like);
		if (!figure_has_outcome(f))
			figure_take_outcome(f, like, HOW_CHAIN);
		return;
	}
	bare = !figure_has_noun(f);
	if (bare)
		figure_take_noun(f, whole);
	/* "90 people were killed. 19 of these events": what befell people befell no events */
	if ((f->meaning.classes & happened) && whole->meaning.classes && !(whole->meaning.classes & happened))
		return;
	/* "14 cases are pending. Bari accounts for nine deaths": they say themselves what befell; but "saved 90 lives,
	 * up from 70" */
	if (!(bare && f->earlier_value) && (f->meaning.classes & NOUN_OUTCOME) &&
	    !(f->meaning.classes & (NOUN_PERSON | NOUN_CASE)) && !figure_act_is_light(r, whole))
		return;
	/* "90 cases, including 14 of fire and five calls": what the cases are of befell no calls */
	if ((whole->meaning.classes & NOUN_CASE) && whole->act == NONE && whole->how == HOW_NOMINAL &&
	    figure_has_noun(f) && !(f->meaning.classes & NOUN_CASE))
		return;
	if (!noun_befell(r, f, whole) && (!figure_has_outcome(f) || (f->part_cue && (figure_act_is_light(r, f) ||
	    (whole->how == HOW_NOMINAL && f->how == HOW_COORDINATION))) || is_told_of_part(r, f, whole)))
		figure_take_outcome(f, whole, HOW_ANTECEDENT);
}
