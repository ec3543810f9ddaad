#include "figure/composition.h"

#include "number/unit.h"
#include "reading/cues.h"

const char composition_reason[] = "composition";

#define AMOUNTS	16	/* figures looked back over to what holds them */

/* As much as a person carries; nothing in tonnes. */
static bool
is_amount(const struct figure *f)
{
	const struct row *unit = f->quantity.unit_row;

	return f->quantity.has_low && (unit_is(unit, "mass") || unit_is(unit, "volume")) &&
	    !span_is(unit->cell[UNIT_CODE], "t");
}

/* So many things of aid, and right behind them what is in them: "that included", "with", "including", "each of". */
static bool
opens_contents(const struct reading *r, const struct figure *g, size_t last)
{
	size_t i = g->end;

	return i < last &&
	    ((class_at(r, i) & WORD_RELATIVE) || text_is(r, i, "with") || cue_is(r, i, last, CUE_PART_AFTER));
}

/* An amount of less than one unit for each of them is what one holds. */
static bool
holds(const struct reading *r, const struct figure *g, const struct figure *f)
{
	return figure_is_kept(g) && g->unit.first == g->unit.last && (g->meaning.classes & NOUN_AID) &&
	    g->quantity.has_low &&
	    decimal_compare(&f->quantity.low, &g->quantity.low) < 0 && opens_contents(r, g, f->words.first);
}

#define EACH	4	/* tokens of "Each dignity kit" */

/* "67 magazines (30 rounds each)": things that fill a bracket behind what each of holds them. */
static bool
is_in_each_before(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, last = r->sentences[f->sentence].words.last;

	return f->words.first > first + 1 && text_is(r, f->words.first - 1, "(") && f->end + 1 < last &&
	    text_is(r, f->end, "each") &&
	    text_is(r, f->end + 1, ")") && (f->meaning.classes & NOUN_THING) && !(f->meaning.classes & NOUN_PERSON) &&
	    (noun_classes_at(r, f->words.first - 2) & NOUN_THING);
}

/* "Each kit holds 2 bars of soap and 1 kg of salt"; but "each kit served 40 people". */
static bool
is_in_each(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;

	if (is_in_each_before(r, f))
		return true;
	if (!(text_is(r, first, "each") || text_is(r, first, "every")) || (f->meaning.classes & NOUN_PERSON))
		return false;
	for (size_t i = first + 1; i < first + EACH && i < f->words.first; i++)
		if (noun_classes_at(r, i) & (NOUN_AID | NOUN_GOODS))
			return true;
	return false;
}

bool
figure_is_composition(const struct reading *r, const struct figure *f)
{
	if (is_in_each(r, f))
		return true;
	if (!is_amount(f) && !f->quantity.is_share)
		return false;
	for (const struct figure *g = f; g > r->figures && g[-1].sentence == f->sentence && g + AMOUNTS > f; g--) {
		if (g[-1].rejected == composition_reason || (is_amount(f) && holds(r, &g[-1], f)))
			return true;
		if (figure_is_kept(&g[-1]) && g[-1].unit.first == g[-1].unit.last)
			return false;	/* other things are counted */
	}
	return false;
}
