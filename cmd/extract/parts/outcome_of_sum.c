#include "parts/outcome_of_sum.h"

#include "number/decimal.h"
#include "parts/noun_befell.h"
#include "reading/figure_words.h"
#include "reading/neighbours.h"

#define TERMS	12	/* of people side by side */
#define SMALLEST 4	/* a whole that others hardly add up to by chance */
#define APART	3	/* sentences from the whole to its terms */

/* Counted by themselves, of whom nothing is told yet. */
static bool
is_term(const struct figure *f)
{
	return !f->rejected && (f->meaning.classes & NOUN_PERSON) && !(f->meaning.classes & NOUN_OUTCOME) &&
	    f->noun.first < f->noun.last && f->quantity.has_low && !f->quantity.is_share && !f->of_them && !f->more &&
	    !figure_has_outcome(f);
}

/* "seven men, four women and a child": no more than a comma and an "and" between the two. */
static bool
is_joined(const struct reading *r, const struct figure *f, const struct figure *next)
{
	size_t i = f->end;

	if (next->sentence != f->sentence || next->words.first <= i)
		return false;
	i += text_is(r, i, ",");
	i += (class_at(r, i) & WORD_AND) != 0;
	return i > f->end && i == next->words.first;
}

/* How many people stand side by side from `index` on; 0 where it is not the first of them. */
static size_t
terms_from(const struct reading *r, size_t index)
{
	size_t n = 0;

	if (index > 0 && is_joined(r, &r->figures[index - 1], &r->figures[index]))
		return 0;
	while (index + n < r->n_figures && n < TERMS && is_term(&r->figures[index + n]) &&
	    (n == 0 || is_joined(r, &r->figures[index + n - 1], &r->figures[index + n])))
		n++;
	return n;
}

/* People, or what befell them, told of in a sentence not far before. */
static bool
may_be_whole(const struct reading *r, const struct figure *whole, const struct figure *f)
{
	return figure_is_kept(whole) && whole->sentence < f->sentence && f->sentence - whole->sentence <= APART &&
	    ((whole->meaning.classes & NOUN_OUTCOME) ||
	    ((whole->meaning.classes & NOUN_PERSON) && figure_has_outcome(whole) && !figure_act_is_light(r, whole))) &&
	    whole->quantity.has_low && !whole->quantity.is_share;
}

/* The figure that the n from `index` on add up to; NONE. */
static size_t
whole_of_terms(const struct reading *r, size_t index, size_t n)
{
	struct decimal sum = { 0 };
	const struct decimal smallest = { .small = SMALLEST };
	size_t found = NONE;

	for (size_t i = index; i < index + n; i++)
		decimal_add(&sum, &sum, &r->figures[i].quantity.low);
	for (size_t g = index; g > 0 && index - g < RECENT && found == NONE && !decimal_less(&sum, &smallest); g--)
		if (may_be_whole(r, &r->figures[g - 1], &r->figures[index]) &&
		    decimal_compare(&r->figures[g - 1].quantity.low, &sum) == 0)
			found = g - 1;
	decimal_free(&sum);
	return found;
}

void
outcome_of_sum(struct reading *r, size_t index)
{
	size_t n = terms_from(r, index), whole = n > 1 ? whole_of_terms(r, index, n) : NONE;

	if (whole == NONE)
		return;
	for (struct figure *f = &r->figures[index]; f < &r->figures[index + n]; f++) {
		if (!noun_befell(r, f, &r->figures[whole]))
			figure_take_outcome(f, &r->figures[whole], HOW_ANTECEDENT);
		f->antecedent = whole;
		f->part_cue = true;
	}
}
