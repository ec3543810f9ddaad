#include "figure/locating.h"

#include "number/unit.h"
#include "reading/cues.h"
#include "reading/outcome.h"

static bool
is_place(const struct noun *noun)
{
	return (noun->classes & (NOUN_PLACE | NOUN_BUILDING | NOUN_ORGANISATION)) &&
	    !(noun->classes & (NOUN_PERSON | NOUN_EVENT | NOUN_VEHICLE));
}

/* Behind "in" or "from", but not behind a verb's own: "cut off nine villages". */
static bool
behind_locating(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, before = f->words.first;
	bool own;

	/* "across all five", "inside the latter two" */
	while (before > first && ((class_at(r, before - 1) & WORD_DETERMINER) || text_is(r, before - 1, "latter") ||
	    text_is(r, before - 1, "former")))
		before--;
	if (before == first || cue_ends(r, first, before, CUE_JOINS))
		return false;	/* "12 houses in addition to 40 shops" */
	before--;
	own = f->act != NONE && f->how == HOW_BEFORE && r->marks[before].act == f->act + 1 &&
	    (r->acts[f->act].frames & ACT_OBJECT);
	/* "bringing to 12 the number of": the "to" tells no place */
	return !own && (class_at(r, before) & WORD_LOCATES) && !text_is(r, before, "of") &&
	    !cue_ends(r, first, before + 1, CUE_CUMULATIVE_BEFORE);
}

/* "shot down 29 drones over eight regions": behind another's phrase "over" is no bound. */
static bool
is_over_places(const struct reading *r, const struct figure *f)
{
	return f > r->figures && f[-1].sentence == f->sentence && !f[-1].rejected && f[-1].end == f->words.first &&
	    f->modifier.first == f->words.first && f->modifier.last == f->modifier.first + 1 &&
	    (class_at(r, f->modifier.first) & WORD_LOCATES);
}

/* "from 12 out of 19 wards", "in 76 of the 77 districts", "in 9 of the country's 13 provinces" */
static bool
is_part_of_places(const struct reading *r, const struct figure *f)
{
	const struct figure *next = f + 1;
	size_t before;

	if (f->noun.first < f->noun.last || next >= r->figures + r->n_figures || next->sentence != f->sentence ||
	    next->words.first <= f->words.last || next->words.first > f->words.last + (f->of_them ? 6 : 3))
		return false;
	before = next->words.first - 1;
	if (before > f->words.last && (class_at(r, before) & WORD_DETERMINER))
		before--;
	return (text_is(r, before, "of") || (f->of_them && text_is(r, before, "'s"))) && is_place(&next->meaning);
}

/* "at three churches and three hotels": right behind another of its kind that only locates; but "burned a mill in nine
 * districts, 12 huts and a barn". */
static bool
goes_on_locating(const struct reading *r, const struct figure *f)
{
	const struct figure *g = f - 1;

	return f > r->figures && figure_rejected_as(g, "places that only locate") && g->end + 1 == f->words.first &&
	    ((class_at(r, g->end) & WORD_AND) ||
	    (text_is(r, g->end, ",") && ((f->meaning.classes ^ g->meaning.classes) & NOUN_BUILDING) == 0));
}

#define CLAUSE	24	/* tokens from a verb to the place of its clause */

/* "A mill was looted in Bari and 16 huts were burned": another clause begins, as the verb before the place has its own
 * subject. */
static bool
opens_clause(const struct reading *r, const struct figure *f, size_t place, size_t first)
{
	if (f->end >= r->sentences[f->sentence].words.last || !(class_at(r, f->end) & (WORD_BE | WORD_HAVE)))
		return false;
	for (size_t i = place; i > first && place - i < CLAUSE; i--)
		if (r->marks[i - 1].act)	/* but "floods that hit Bari and five wards have" */
			return reading_act_at(r, i - 1)->finite && i >= first + 2 &&
			    !(class_at(r, i - 2) & WORD_RELATIVE);
	return false;
}

/* "in Manila and five provinces": beside a place that a preposition stands before. */
static bool
goes_on_behind_place(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;
	const struct place_mention *place;

	if (i < first + 3 || !(class_at(r, i - 1) & WORD_AND) || !r->marks[i - 2].place)
		return false;
	place = reading_place_at(r, i - 2);
	return place->words.first > first && (class_at(r, place->words.first - 1) & WORD_LOCATES) &&
	    !text_is(r, place->words.first - 1, "of") && !opens_clause(r, f, place->words.first, first);
}

/* "in six camps hit by floods" tells what befell them, "in six camps located on a hill" does not. */
static bool
is_befallen_behind(const struct reading *r, const struct figure *f)
{
	if (f->how != HOW_AFTER || f->act == NONE || (r->acts[f->act].frames & ACT_OTHER) ||
	    r->acts[f->act].words.first != f->end)
		return false;
	return !(span_is(outcome_measure(r, f, f->meaning.classes), "other") && !r->acts[f->act].with_be);
}

bool
figure_locates(const struct reading *r, const struct figure *f)
{
	bool chained = (f->chain != NONE && behind_locating(r, &r->figures[f->chain]) &&
	    (f->meaning.classes & NOUN_PLACE)) || is_over_places(r, f) || goes_on_locating(r, f) ||
	    goes_on_behind_place(r, f);

	if (f->part_cue || f->earlier_value || (!behind_locating(r, f) && !chained))
		return false;
	if (is_part_of_places(r, f) || unit_is(f->quantity.unit_row, "length"))
		return true;	/* "sank in 40 metres of water" */
	return f->noun.first < f->noun.last && !f->quantity.is_share && is_place(&f->meaning) &&
	    f->how != HOW_NOMINAL && !is_befallen_behind(r, f);
}
