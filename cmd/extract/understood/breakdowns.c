#include "understood/breakdowns.h"

#include "labels/label_words.h"
#include "labels/labels.h"
#include "parts/siblings.h"
#include "parts/summed.h"
#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/neighbours.h"
#include "reading/outcome.h"
#include "understood/labels_over.h"
#include "understood/noun_timed.h"

/* What the introduction of a list, or the label before the names, counts ("New cases by province:"), as a figure of its
 * own; where it begins, 0: none. */
static size_t
introduced(struct reading *r, const struct figure *f, struct figure *over)
{
	size_t parent = r->blocks.p[f->block].parent;
	struct words words;

	*over = *f;
	if (figure_in_list(r, f) && parent != BLOCK_NONE)
		words = introduction_of_list(r, parent);
	else if (!label_of_figure(r, f, &words))
		return 0;
	label_noun(r, words, NOUN_CASE | NOUN_OUTCOME, over);
	if (figure_has_noun(over))
		return words.first;
	label_noun(r, words, NOUN_PERSON | NOUN_THING, over);
	return label_outcome(r, words, over, HOW_HEADING) ? words.first : 0;
}

/* What befell those whom a figure counts. */
static struct span
told_measure(const struct reading *r, const struct figure *f)
{
	return figure_has_outcome(f) ? outcome_measure(r, f, f->meaning.classes) : f->meaning.measure;
}

/* "Injured:" over the list counts others than "Deaths: 40" before it, and "Families displaced:" none of "Persons
 * displaced: 40". */
static bool
is_told_over(const struct reading *r, const struct figure *over, const struct figure *before)
{
	if (!figure_has_outcome(over))
		return before->meaning.row == over->meaning.row &&
		    (!figure_has_outcome(before) || figure_act_is_light(r, before));
	return span_equal(told_measure(r, over), told_measure(r, before)) &&
	    (!figure_has_noun(over) || span_equal(over->meaning.group, before->meaning.group));
}

/* "Bari (12)", and the name is a place's or has a capital. */
static bool
in_bracket_of_name(const struct reading *r, const struct figure *f)
{
	size_t i = f->words.first, first = r->sentences[f->sentence].words.first;

	return f->bracketed && i >= first + 2 && text_is(r, i - 1, "(") &&
	    (r->marks[i - 2].place || (token_at(r, i - 2)->flags & TOKEN_CAPITAL));
}

static void
take_part(const struct reading *r, struct figure *f, size_t whole)
{
	figure_take_noun(f, &r->figures[whole]);
	figure_take_outcome(f, &r->figures[whole], HOW_ANTECEDENT);
	f->antecedent = whole;
	f->breakdown = true;
	f->part_cue = r->figures[whole].total_of == NONE;
}

/* "17 cases, seven of them fatal, were seen in Bari (12)": a part that stands between its whole and the verb of
 * that. */
static bool
is_inserted_part(const struct reading *r, const struct figure *part)
{
	const struct figure *whole = part->antecedent == NONE ? NULL : &r->figures[part->antecedent];

	return part->of_them && whole && whole->sentence == part->sentence && whole->act != NONE &&
	    r->acts[whole->act].words.first > part->end;
}

#define NAME_TOKENS	8	/* from a bracket to the next, behind another name */

/* "Bari (12), Oslo (3) and the Isle of Man (9)": the figure whose bracket stands before the name that this one's stands
 * behind; NULL. */
static const struct figure *
bracket_before(const struct reading *r, const struct figure *f)
{
	const struct figure *before = f - 1;
	size_t open = f->words.first - 1;

	if (f == r->figures || !in_bracket_of_name(r, f) || !figure_is_kept(before) ||
	    before->sentence != f->sentence || !in_bracket_of_name(r, before) || !figure_has_noun(before) ||
	    !text_is(r, before->words.last, ")") || open > before->words.last + NAME_TOKENS)
		return NULL;
	for (size_t i = before->words.last + 1; i < open; i++)
		if (!r->marks[i].place && !(token_at(r, i)->flags & TOKEN_CAPITAL) && !text_is(r, i, ",") &&
		    !text_is(r, i, ";") && !(class_at(r, i) & (WORD_AND | WORD_DETERMINER)) && !text_is(r, i, "of"))
			return NULL;
	return before;
}

/* The place that labels a number, "Bari: 12", "Bari 12"; NULL. */
static const struct place_mention *
place_labelling(const struct reading *r, const struct figure *f)
{
	size_t i = f->words.first, first = r->sentences[f->sentence].words.first;

	while (i > first && token_at(r, i - 1)->kind == TOKEN_MARK)
		i--;
	return i > first ? reading_place_at(r, i - 1) : NULL;
}

/* "St. Olaf's: 90": the label is a name that no table knows, and tells of no total. */
static bool
is_unknown_name(const struct reading *r, const struct figure *f)
{
	struct words words = r->block_words[f->block];
	size_t i = words.first;

	while (i < f->words.first && !noun_classes_at(r, i) &&
	    !r->marks[i].act && !cue_is(r, i, f->words.first, CUE_TOTAL_LABEL) &&
	    ((token_at(r, i)->flags & TOKEN_CAPITAL) || token_at(r, i)->kind == TOKEN_MARK || text_is(r, i, "'s")))
		i++;
	return i == f->words.first && i > words.first && f->words.last == words.last;
}

/* "Bari: 90" above "Lima: 12" in one list: the number of another place, and no whole of it, unless that is its
 * country. */
static bool
is_of_next_place(const struct reading *r, const struct figure *before, const struct figure *f)
{
	const struct place_mention *place = place_labelling(r, before), *other = place_labelling(r, f);

	if (before->block == f->block || !blocks_are_of_list(r, before->block, f->block) || !other)
		return false;
	if (!place)
		return is_unknown_name(r, before);
	return !(place->known && place->place.kind == PLACE_COUNTRY && other->place.kind != PLACE_COUNTRY);
}

/*
 * "Bari province (12)", "Ohio 20, Utah 11": a bare number beside a place is
 * that place's share of the last figure that is not smaller.
 */
bool
breakdown_of_whole(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first, list;
	const struct figure *beside = bracket_before(r, f), *most = f;	/* of the list's lines by place */
	struct figure over;
	size_t whole;

	if (beside && beside->antecedent == NONE && !beside->breakdown) {
		figure_take_noun(f, beside);
		figure_take_outcome(f, beside, HOW_ANTECEDENT);
		return true;
	}
	if (i > first &&
	    (text_is(r, i - 1, "(") || (text_is(r, i - 1, ":") && r->blocks.p[f->block].kind != BLOCK_PARAGRAPH)))
		i--;
	if (i > first && f->how == HOW_NONE && (whole = summed_whole(r, index)) != NONE) {
		take_part(r, f, whole);
		return true;
	}
	if (i == first || f->quantity.kind == NUMBER_ARTICLE || f->unit.first < f->unit.last ||
	    !(r->marks[i - 1].place || (f->bracketed && (token_at(r, i - 1)->flags & TOKEN_CAPITAL))) ||
	    noun_end_before_timed(r, f, first) != NONE)
		return false;
	list = introduced(r, f, &over);
	for (size_t g = index; g > 0 && index - g < RECENT * 4; g--) {
		const struct figure *before = &r->figures[g - 1];

		if (is_of_next_place(r, before, f)) {
			most = figure_is_more(before, most) ? before : most;
			continue;
		}
		if (before->breakdown && before->sentence == f->sentence && before->antecedent != NONE &&
		    decimal_compare(&r->figures[before->antecedent].quantity.low, &f->quantity.low) >= 0) {
			g = before->antecedent + 1;	/* the whole of its neighbour */
			before = &r->figures[before->antecedent];
		}
		if ((before->words.first < list && !is_told_over(r, &over, before)) || before->predicate ||
		    is_inserted_part(r, before) || (before->part_cue && !before->breakdown))
			continue;	/* "Bari (8 including two deaths), Oslo (1)" */
		/* "120 were tested (34 positive)": what stood in a bracket is no whole of what comes later. */
		if (before->sentence != f->sentence && figure_bracket(r, before) != NONE)
			continue;
		/* "2,097 injured: Borno 874" */
		if (!figure_is_kept(before) || !(figure_has_noun(before) ||
		    (before->sentence == f->sentence && figure_has_outcome(before))) ||
		    before->quantity.kind == NUMBER_ARTICLE ||
		    before->breakdown || before->unit.first < before->unit.last)
			continue;
		/* "deaths in Bari (12), Oslo (3), Lima (40)": its neighbour, where no whole is told */
		if (before->sentence == f->sentence && in_bracket_of_name(r, before) &&
		    in_bracket_of_name(r, f)) {
			figure_take_noun(f, before);
			figure_take_outcome(f, before, HOW_ANTECEDENT);
			return true;
		}
		if (decimal_compare(&before->quantity.low, &most->quantity.low) < 0)
			continue;
		take_part(r, f, g - 1);
		return true;
	}
	return false;
}

/* "flood 7," in a bracket: a number alone behind what caused it or where it was. */
static bool
is_labelled_in(const struct reading *r, const struct figure *f, size_t open)
{
	size_t before = f->words.first - 1, last = r->sentences[f->sentence].words.last;

	if (!figure_is_kept(f) || figure_bracket(r, f) != open || f->unit.first < f->unit.last || f->earlier_value ||
	    f->noun.first < f->noun.last || f->words.last >= last || before <= open)
		return false;
	return token_at(r, before)->kind == TOKEN_WORD && class_at(r, before) == 0 && !r->marks[before].time &&
	    !r->marks[before].place && !reading_is_plural(r, before) &&
	    (text_is(r, f->words.last, ",") || text_is(r, f->words.last, ")"));
}

/* "9 deaths (flood 7, landslide 2)": each number behind a cause is a part of the one that the bracket stands behind. */
bool
breakdown_by_cause(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t open = figure_bracket(r, f), whole;
	bool next = index + 1 < r->n_figures && open != NONE && is_labelled_in(r, &r->figures[index + 1], open);
	bool before = index > 0 && open != NONE && is_labelled_in(r, &r->figures[index - 1], open);

	if (open == NONE || !is_labelled_in(r, f, open) || !(next || before))
		return false;
	whole = figure_before_token(r, index, open);
	if (whole == NONE || r->figures[whole].end != open || !figure_has_noun(&r->figures[whole]) ||
	    decimal_compare(&r->figures[whole].quantity.low, &f->quantity.low) < 0)
		return false;
	figure_take_noun(f, &r->figures[whole]);
	figure_take_outcome(f, &r->figures[whole], HOW_ANTECEDENT);
	f->antecedent = whole;
	f->part_cue = true;
	return true;
}
