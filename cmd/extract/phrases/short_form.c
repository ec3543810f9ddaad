#include "phrases/short_form.h"

#include "phrases/noun_phrase.h"
#include "phrases/phrase_known.h"
#include "phrases/phrase_words.h"

size_t
short_form_goes_on(const struct reading *r, size_t i, size_t last)
{
	size_t end;

	if (i + 3 >= last || !text_is(r, i, "(") || !text_is(r, i + 2, ")") || r->marks[i + 1].figure ||
	    !(token_at(r, i + 1)->flags & TOKEN_CAPITAL) || token_at(r, i + 1)->text.n < 2 ||
	    r->marks[i + 3].act || !phrase_noun_follows(r, i + 3, last))
		return i;
	end = phrase_end(r, i + 3, last);
	return phrase_noun_known(r, i + 3, end) || (end == i + 4 && reading_is_plural(r, i + 3)) ? end : i;
}

size_t
short_form_end(const struct reading *r, size_t i, size_t last)
{
	struct span form, noun;
	size_t capitals = 0, at = 0;

	if (i == 0 || i + 2 >= last || !text_is(r, i, "(") || !text_is(r, i + 2, ")") || r->marks[i + 1].figure)
		return i;
	form = span_slice(r->document->text, token_at(r, i + 1)->start, token_at(r, i + 1)->end);	/* as written */
	noun = token_at(r, i - 1)->text;
	for (size_t k = 0; k < form.n; k++)
		if (ascii_is_upper(form.p[k])) {
			capitals++;
			at = k;
		}
	return capitals >= 2 && at + 2 >= form.n && ascii_lower(form.p[at]) == ascii_lower(noun.p[0]) ? i + 3 : i;
}
