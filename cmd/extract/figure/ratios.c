#include "figure/ratios.h"

#include "figure/digits.h"

/* A number in one word that no act stands before. */
static bool
opens_ratio(const struct reading *r, size_t i, struct words s)
{
	return i < s.last && (class_at(r, i) & WORD_NUMBER) && !(class_at(r, i) & WORD_ARTICLE) && (i == s.first || !r->marks[i - 1].act);
}

bool
ratio_in_words(const struct reading *r, const struct figure *f, struct words s)
{
	size_t i = f->words.first, in = f->words.last;
	bool opens = i == s.first;

	if (f->number.last != f->number.first + 1 || f->number.last != f->words.last)
		return false;
	if (i > s.first + 1 && text_is(r, i - 1, "in"))
		return f > r->figures && f[-1].words.last + 1 == i && f[-1].rejected && span_is(span_of(f[-1].rejected), "fraction");
	return (opens || opens_ratio(r, i, s)) && (class_at(r, f->number.first) & WORD_NUMBER) && in < s.last && text_is(r, in, "in") && in + 1 < s.last && (class_at(r, in + 1) & WORD_NUMBER) &&
	    !(class_at(r, in + 1) & WORD_ARTICLE) && !r->marks[in + 1].time && f->quantity.has_low &&
	    (opens || text_is(r, i, "one") || in + 2 >= s.last || !reading_is_plural(r, in + 2) || (noun_classes_at(r, in + 2) & NOUN_PERSON));
}
