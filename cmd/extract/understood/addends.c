#include "understood/addends.h"

#include "number/decimal.h"
#include "reading/understood.h"
#include "understood/label_groups.h"
#include "understood/wholes.h"

#define MOST	16	/* lines under a total */

/* A number that ends its line. */
static bool
is_line(const struct reading *r, const struct figure *f)
{
	return r->blocks.p[f->block].kind != BLOCK_CELL && figure_is_kept(f) && f->quantity.has_low &&
	    f->unit.first == f->unit.last && f->modifier.first == f->modifier.last &&
	    f->words.last == r->block_words[f->block].last;
}

/* A line that says who they are, and not what befell them. */
static bool
is_addend(const struct reading *r, const struct figure *f)
{
	struct figure group = *f;

	if (!is_line(r, f) || r->blocks.p[f->block].kind == BLOCK_HEADING || !(f->meaning.classes & NOUN_PERSON))
		return false;
	if (figure_has_outcome(f))
		return label_takes_group(r, &group);
	return !(f->meaning.classes & (NOUN_OUTCOME | NOUN_CASE));
}

/* What the whole counts befell those of the line at `index` too. */
static void
take_outcome(struct reading *r, size_t index, size_t whole)
{
	struct figure *f = &r->figures[index];

	(void)label_takes_group(r, f);
	(void)whole_noun_befell(r, f, &r->figures[whole]);
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

		if (f->rejected)
			continue;
		if (f->block != block + 1 || !is_addend(r, f))
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

	if (!figure_is_kept(w) || !(w->meaning.classes & NOUN_OUTCOME) || (w->meaning.classes & NOUN_PERSON) || !text_is(r, w->end, ":"))
		return;
	for (size_t i = whole + 1; i < r->n_figures && r->figures[i].sentence == w->sentence; i++) {
		struct figure *f = &r->figures[i];

		if (!f->rejected && (f->meaning.classes & NOUN_PERSON) && !(f->meaning.classes & (NOUN_OUTCOME | NOUN_CASE)) && !figure_has_outcome(f))
			(void)whole_noun_befell(r, f, w);
	}
}

void
addends_take_outcomes(struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++)
		told_behind_colon(r, i);
	for (size_t i = 0; i < r->n_figures; i++) {
		size_t n;

		if (!is_line(r, &r->figures[i]) || !(r->figures[i].meaning.classes & NOUN_OUTCOME))
			continue;
		n = addends_of(r, i);
		for (size_t k = i + 1; k <= i + n; k++)
			if (!r->figures[k].rejected)
				take_outcome(r, k, i);
		i += n;
	}
}
