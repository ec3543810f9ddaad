#include "understood/apposed.h"

#include "number/decimal.h"
#include "reading/figure_words.h"
#include "reading/neighbours.h"

#define MOST	6	/* numbers behind the comma */

/* One of those told of: with a noun of its own, of people or animals, and nothing that befell it. */
static bool
is_apposed(const struct figure *f)
{
	return f->noun.first < f->noun.last && !f->predicate && (f->meaning.classes & (NOUN_PERSON | NOUN_ANIMAL)) &&
	    !(f->meaning.classes & (NOUN_OUTCOME | NOUN_CASE)) && !figure_has_outcome(f) && f->quantity.has_low &&
	    f->unit.first == f->unit.last;
}

/* It stands right behind the one before it in an enumeration. */
static bool
goes_on_from(const struct reading *r, const struct figure *f, const struct figure *before)
{
	size_t between = before->end;

	return f->sentence == before->sentence && f->words.first == between + 1 &&
	    ((class_at(r, between) & WORD_AND) || text_is(r, between, ","));
}

/* How many from `index` on add up to the whole; 0 if none do. */
static size_t
apposed_to(const struct reading *r, size_t index, const struct figure *whole)
{
	struct decimal sum = { 0 };
	size_t n = 0;
	int order = -1;

	for (size_t i = index; i < r->n_figures && n < MOST && is_apposed(&r->figures[i]) && order < 0; i++) {
		if (i > index && !goes_on_from(r, &r->figures[i], &r->figures[i - 1]))
			break;
		decimal_add(&sum, &sum, &r->figures[i].quantity.low);
		order = decimal_compare(&sum, &whole->quantity.low);
		n++;
	}
	decimal_free(&sum);
	return order == 0 && n > 1 ? n : 0;
}

void
apposed_take_outcomes(struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index], *whole;
	size_t previous, n;

	if (f->words.first == 0 || !text_is(r, f->words.first - 1, ",") || !is_apposed(f))
		return;
	previous = figure_previous(r, index, true);
	whole = previous == NONE ? NULL : &r->figures[previous];
	if (!whole || !figure_has_outcome(whole) || figure_act_is_light(r, whole) || !whole->quantity.has_low ||
	    (whole->meaning.classes && !(whole->meaning.classes & f->meaning.classes)))
		return;
	n = apposed_to(r, index, whole);
	for (size_t i = index; i < index + n; i++)
		figure_take_outcome(&r->figures[i], whole, HOW_ANTECEDENT);
}
