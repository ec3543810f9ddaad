#include "numbers/magnitudes.h"

#include "reading/discard_words.h"

/* "the 5.9 M earthquake", "aftershocks of more than 4 M": nobody counts millions of those. */
const char *
magnitude_reason(const struct reading *r, const struct figure *f, struct words s)
{
	size_t first = f->words.first, m = f->number.last - (f->number.last - f->number.first > 1);

	if (f->unit.first < f->unit.last || f->quantity.is_money || m >= s.last || !text_is(r, m, "m") ||
	    !(token_at(r, m)->flags & TOKEN_CAPITAL))
		return NULL;
	return (m + 1 < s.last && discard_word(r, m + 1, "natural")) || (first >= s.first + 2 &&
	    text_is(r, first - 1, "of") && (noun_classes_at(r, first - 2) & NOUN_EVENT)) ? "size" : NULL;
}
