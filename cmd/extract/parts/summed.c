#include "parts/summed.h"

#include "number/decimal.h"
#include "numbers/digits.h"
#include "reading/neighbours.h"

#define MOST	24	/* numbers of a run */
#define APART	7	/* tokens between two of a sentence */

/* "Bari (four)": in a bracket of its own a word is as good as digits. */
static bool
fills_bracket(const struct reading *r, const struct figure *f)
{
	return f->words.first > 0 && text_is(r, f->words.first - 1, "(") && text_is(r, f->words.last, ")") &&
	    f->quantity.kind != NUMBER_VAGUE;
}

static bool
is_bare(const struct reading *r, const struct figure *f)
{
	return !f->rejected && (figure_is_digits(r, f) || fills_bracket(r, f)) && f->noun.first == f->noun.last &&
	    f->quantity.kind != NUMBER_ARTICLE && f->quantity.has_low &&
	    f->unit.first == f->unit.last && f->modifier.first == f->modifier.last;
}

/* The next of a sentence, or of the lines of a list. */
static bool
is_next(const struct reading *r, const struct figure *f, const struct figure *next)
{
	if (!is_bare(r, next))
		return false;
	if (f->sentence == next->sentence)
		return next->words.first > f->words.last && next->words.first - f->words.last <= APART;
	return next->block == f->block + 1 && blocks_are_of_list(r, f->block, next->block);
}

/* "knives (31), rods (17)", "murder - 12": what counts for itself. */
static bool
has_own_label(const struct reading *r, const struct figure *f)
{
	size_t i = f->words.first, first = r->sentences[f->sentence].words.first;

	while (i > first && token_at(r, i - 1)->kind == TOKEN_MARK)
		i--;
	return i > first && !r->marks[i - 1].place &&
	    (noun_classes_at(r, i - 1) || (text_is(r, i, "(") && reading_is_plural(r, i - 1)));
}

size_t
summed_whole(const struct reading *r, size_t index)
{
	size_t first = index, last = index, found = NONE;
	bool own = has_own_label(r, &r->figures[index]);
	struct decimal sum = { 0 };

	while (first > 0 && index - first < MOST && is_next(r, &r->figures[first - 1], &r->figures[first]) &&
	    is_bare(r, &r->figures[first - 1]))
		first--;
	while (last + 1 < r->n_figures && last - index < MOST && is_next(r, &r->figures[last], &r->figures[last + 1]))
		last++;
	if (last == first || !is_bare(r, &r->figures[index]))
		return NONE;
	for (size_t i = first; i <= last; i++)
		decimal_add(&sum, &sum, &r->figures[i].quantity.low);
	for (size_t g = first; g > 0 && first - g < RECENT * 4 && found == NONE; g--) {
		const struct figure *whole = &r->figures[g - 1];

		if (own && figure_bracket(r, &r->figures[index]) != whole->end)
			continue;	/* but "91 arrests (drugs: 60, arms: 31)" */
		if (figure_is_kept(whole) && figure_has_noun(whole) &&
		    whole->quantity.kind != NUMBER_ARTICLE && whole->quantity.has_low &&
		    whole->unit.first == whole->unit.last && decimal_compare(&whole->quantity.low, &sum) == 0)
			found = g - 1;
	}
	decimal_free(&sum);
	return found;
}
