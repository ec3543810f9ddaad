#include "numbers/age_labels.h"

/* "Children (0-14): 31", "adults (65+): 12": a bracket behind persons, in what labels the number that closes the
 * line. */
static bool
labels_persons(const struct reading *r, const struct figure *f, struct words s)
{
	size_t first = f->words.first, close = f->words.last;
	bool plus = close < s.last && text_is(r, close, "+");

	close += plus;
	if (!plus && !f->quantity.is_range && f->modifier.first == f->modifier.last)
		return false;	/* "Boys (12): 40" */
	return r->blocks.p[f->block].kind != BLOCK_PARAGRAPH && first > s.first + 1 && text_is(r, first - 1, "(") &&
	    f->unit.first == f->unit.last && (noun_classes_at(r, first - 2) & NOUN_PERSON) && close + 3 == s.last &&
	    text_is(r, close, ")") && text_is(r, close + 1, ":") && token_at(r, close + 2)->kind == TOKEN_NUMBER;
}

/* "Under 18: 2", "18-25: 12", "60+: 9": a number that opens a line and labels the one that closes it. */
static bool
labels_ages(const struct reading *r, const struct figure *f, struct words s)
{
	size_t colon = f->words.last;

	return r->blocks.p[f->block].kind != BLOCK_PARAGRAPH &&
	    f->words.first == s.first && f->unit.first == f->unit.last &&
	    colon + 2 == s.last && text_is(r, colon, ":") && token_at(r, colon + 1)->kind == TOKEN_NUMBER;
}

bool
age_labels(const struct reading *r, const struct figure *f, struct words s)
{
	return labels_ages(r, f, s) || labels_persons(r, f, s);
}
