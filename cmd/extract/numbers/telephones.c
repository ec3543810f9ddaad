#include "numbers/telephones.h"

#include "numbers/dialled.h"
#include "numbers/digits.h"

/* "(555) 201-3344", "(02) 9876 5432": behind the code of an area. */
static bool
is_behind_area_code(const struct reading *r, const struct figure *f, struct words s)
{
	size_t first = f->words.first;
	const struct figure *code;

	if (first < s.first + 3 || !text_is(r, first - 1, ")") || !text_is(r, first - 3, "("))
		return false;
	code = reading_figure_at(r, first - 2);
	return code && code->rejected &&
	    (figure_rejected_as(code, "telephone") || span_starts(token_at(r, first - 2)->text, "0"));
}

#define TELEPHONE_GROUPS	4	/* of digits before the last */

/* "0300 123 4567": the last of some groups of digits, of which the first begins with a zero. */
static bool
is_last_of_groups(const struct reading *r, const struct figure *f, struct words s)
{
	size_t first = f->words.first;

	while (first > s.first && f->words.first - first < TELEPHONE_GROUPS &&
	    token_at(r, first - 1)->kind == TOKEN_NUMBER && token_at(r, first - 1)->text.n > 1)
		first--;
	return first + 1 < f->words.first && span_starts(token_at(r, first)->text, "0") &&
	    token_at(r, first)->text.n > 2;
}

/* "+1 (703) 555-0142", "555-0103" */
const char *
telephone_reason(const struct reading *r, const struct figure *f, struct words s)
{
	size_t first = f->words.first, last = f->words.last;

	if (dialled_over(r->document->text, token_at(r, f->number.first)->start, token_at(r, f->number.last - 1)->end))
		return "telephone";
	/* "01-461 6081" */
	if (f->quantity.is_range && span_starts(token_at(r, first)->text, "0") && token_at(r, first)->text.n > 1 &&
	    last < s.last && token_at(r, last)->kind == TOKEN_NUMBER)
		return "telephone";
	if (is_behind_area_code(r, f, s) || is_last_of_groups(r, f, s))
		return "telephone";
	if (!f->plain_digits || !figure_is_bare(f) || last + 1 >= s.last)
		return NULL;
	/* "(61) 3411-6000" */
	if (figure_fills_bracket(r, f) && token_at(r, last + 1)->kind == TOKEN_NUMBER && last + 3 < s.last &&
	    text_is(r, last + 2, "-") && token_at(r, last + 3)->kind == TOKEN_NUMBER)
		return "telephone";
	if (text_is(r, last, "-") && !(token_at(r, last)->flags & TOKEN_SPACE) &&
	    token_at(r, last + 1)->kind == TOKEN_NUMBER &&
	    span_starts(token_at(r, last + 1)->text, "0") && token_at(r, last + 1)->text.n > 2)
		return "telephone";
	return NULL;
}
