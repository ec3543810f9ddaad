#include "dating/days_after.h"

/* "days", "weeks"; but "hours after" is of the same day. */
static bool
is_long_unit(const struct reading *r, size_t i)
{
	struct match match;

	if (!lexicon_at(r->vocabulary->lexicons.periods, token_at(r, i), 1, &match))
		return false;
	do {
		if (span_is(match.row->cell[1], "unit") && !span_starts(match.row->cell[2], "hour"))
			return true;
	} while (lexicon_next(&match));
	return false;
}

/* "Less than two days after the quake": nothing but how many days stands before it; but "The raid came two days
 * after" */
static bool
opens_sentence(const struct reading *r, size_t unit, size_t first)
{
	for (size_t i = first; i < unit; i++)
		if (token_at(r, i)->kind == TOKEN_WORD && class_at(r, i) == 0)
			return false;
	return true;
}

size_t
days_after(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;
	bool comma = false;

	for (size_t i = f->words.first; i > first + 1; i--) {
		if (reading_is_stop(r, i - 1) || text_is(r, i - 1, ";") || text_is(r, i - 1, "while"))
			return NONE;
		if (text_is(r, i - 1, ",") && (class_at(r, i) & (WORD_AND | WORD_BUT)))
			return NONE;
		comma = comma || text_is(r, i - 1, ",");
		/* "Two days after the quake, 12 were found" is the news. */
		if (text_is(r, i - 1, "after") && is_long_unit(r, i - 2))
			return comma && opens_sentence(r, i - 2, first) ? NONE : i - 1;
	}
	return NONE;
}
