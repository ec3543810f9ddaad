#include "numbers/ratios.h"

static bool
is_number_word(const struct reading *r, size_t i)
{
	return (class_at(r, i) & WORD_NUMBER) && !(class_at(r, i) & WORD_ARTICLE);
}

bool
ratio_in_words(const struct reading *r, const struct figure *f, struct words s)
{
	size_t i = f->words.first, in = f->words.last;
	bool opens = i == s.first;	/* no act stands before it */

	if (f->number.last != f->number.first + 1 || f->number.last != f->words.last)
		return false;
	if (i > s.first + 1 && text_is(r, i - 1, "in"))
		return f > r->figures && f[-1].words.last + 1 == i && figure_rejected_as(f - 1, "fraction");
	if (in + 1 >= s.last || !text_is(r, in, "in") || !is_number_word(r, in + 1) || r->marks[in + 1].time ||
	    !f->quantity.has_low)
		return false;
	if (opens)
		return (class_at(r, f->number.first) & WORD_NUMBER) != 0;
	return is_number_word(r, i) && (class_at(r, f->number.first) & WORD_NUMBER) && !r->marks[i - 1].act &&
	    (text_is(r, i, "one") || in + 2 >= s.last || !reading_is_plural(r, in + 2) ||
	    (noun_classes_at(r, in + 2) & NOUN_PERSON));
}

/* A number, a colon and a number, with no blank between: the colon stands at `i`. */
static bool
is_ratio_colon(const struct reading *r, size_t i, struct words s)
{
	return i > s.first && i + 1 < s.last && text_is(r, i, ":") && !(token_at(r, i)->flags & TOKEN_SPACE) &&
	    !(token_at(r, i + 1)->flags & TOKEN_SPACE) && token_at(r, i - 1)->kind == TOKEN_NUMBER &&
	    token_at(r, i + 1)->kind == TOKEN_NUMBER && token_at(r, i - 1)->text.n < 4;
}

bool
ratio_in_digits(const struct reading *r, const struct figure *f, struct words s)
{
	return is_ratio_colon(r, f->words.last, s) ||
	    (f->words.first > s.first && is_ratio_colon(r, f->words.first - 1, s));
}
