#include "parts/addends.h"

#include "figure/verdicts.h"
#include "number/decimal.h"
#include "parts/noun_befell.h"
#include "reading/figure_words.h"

#define MOST	16	/* lines under a total */

/* A number that ends its line. */
static bool
ends_line(const struct reading *r, const struct figure *f)
{
	return r->blocks.p[f->block].kind != BLOCK_CELL && f->quantity.has_low &&
	    f->unit.first == f->unit.last && f->modifier.first == f->modifier.last &&
	    f->words.last == r->block_words[f->block].last;
}

static bool
is_line(const struct reading *r, const struct figure *f)
{
	return figure_is_kept(f) && ends_line(r, f);
}

/* "Domestic: 9": a line whose label no table knows, so that by itself it counts nothing. */
static bool
is_bare_line(const struct reading *r, const struct figure *f)
{
	return figure_rejected_as(f, "bare number") && ends_line(r, f) &&
	    f->words.first > r->block_words[f->block].first;
}

/* What the noun counts took place. */
static bool
happened(const struct figure *f)
{
	return (f->meaning.classes & (NOUN_OUTCOME | NOUN_CASE | NOUN_EVENT | NOUN_REPORT)) != 0;
}

/* A line that says what befell or happened so often: "Deaths: 12", "Calls: 12", "Total persons held: 12". */
static bool
tells_lot(const struct reading *r, const struct figure *f)
{
	return is_line(r, f) && (happened(f) || figure_has_outcome(f));
}

/* A line that may divide the one above: it says who or of what kind they are and not what befell them, or what else
 * happened. */
static bool
is_addend(const struct reading *r, const struct figure *f, const struct figure *whole)
{
	if (is_bare_line(r, f))
		return true;
	if (!is_line(r, f) || r->blocks.p[f->block].kind == BLOCK_HEADING)
		return false;
	if (happened(f))
		return happened(whole);
	return !figure_has_outcome(f);
}

/* What the whole counts befell those of the line too, and is what a label of kinds is of: vegetation fires beneath
 * fires. */
static void
take_lot(struct reading *r, struct figure *f, const struct figure *whole)
{
	bool bare = f->rejected != NULL;

	if (!bare && happened(f))
		return;
	if (bare) {
		f->rejected = NULL;
		f->kept_by = "adds up";
	}
	if (!noun_befell(r, f, whole)) {
		if (bare || (happened(whole) && !(f->meaning.classes & NOUN_PERSON)))
			figure_take_noun(f, whole);
		if (!figure_has_outcome(f) && figure_has_outcome(whole))
			figure_take_outcome(f, whole, HOW_ANTECEDENT);
	}
	verdict_classify(r, f);
}

/* How many lines right behind the one at `index` add up to it; 0 if none do. */
static size_t
addends_of(const struct reading *r, size_t index)
{
	const struct figure *whole = &r->figures[index];
	struct decimal sum = { 0 };
	size_t n = 0, block = whole->block, found = 0;
	int order;

	for (size_t i = index + 1; i < r->n_figures && n < MOST; i++) {
		const struct figure *f = &r->figures[i];

		if (f->rejected && !is_bare_line(r, f))
			continue;
		if (f->block != block + 1 || !is_addend(r, f, whole))
			break;
		block = f->block;
		decimal_add(&sum, &sum, &f->quantity.low);
		n++;
		order = decimal_compare(&sum, &whole->quantity.low);
		if (order == 0 && n > 1)
			found = i - index;
		if (order >= 0)
			break;
	}
	decimal_free(&sum);
	return found;
}

/* "The death toll is 12: seven men, two women": who they were, behind the colon behind an outcome that is counted. */
static void
told_behind_colon(struct reading *r, size_t whole)
{
	const struct figure *w = &r->figures[whole];

	if (!figure_is_kept(w) || !(w->meaning.classes & NOUN_OUTCOME) || (w->meaning.classes & NOUN_PERSON) ||
	    !text_is(r, w->end, ":"))
		return;
	for (size_t i = whole + 1; i < r->n_figures && r->figures[i].sentence == w->sentence; i++) {
		struct figure *f = &r->figures[i];

		if (!f->rejected && (f->meaning.classes & NOUN_PERSON) &&
		    !(f->meaning.classes & (NOUN_OUTCOME | NOUN_CASE)) &&
		    !figure_has_outcome(f) && noun_befell(r, f, w))
			verdict_classify(r, f);
	}
}

void
addends_take_outcomes(struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++)
		told_behind_colon(r, i);
	for (size_t i = 0; i < r->n_figures; i++) {
		size_t n;

		if (!tells_lot(r, &r->figures[i]))
			continue;
		n = addends_of(r, i);
		for (size_t k = i + 1; k <= i + n; k++)
			if (!r->figures[k].rejected || is_bare_line(r, &r->figures[k]))
				take_lot(r, &r->figures[k], &r->figures[i]);
		i += n;
	}
}
