#include "numbers/row_of_names.h"

#define NAME_TOKENS	5	/* of "and the city of Bari" between a comma and a number */
#define NOUN_TOKENS	2	/* of "confirmed deaths" between a number and the comma */
#define ROW		12	/* numbers looked over to one behind a place that is known */

static bool
is_number(const struct reading *r, size_t i)
{
	return token_at(r, i)->kind == TOKEN_NUMBER;
}

/* What parts the numbers of a row. */
static bool
is_comma(const struct reading *r, size_t i)
{
	return text_is(r, i, ",") || text_is(r, i, ";");
}

/* A capitalised name stands before the number at token `i`; the token behind the comma that parts it from the number
 * before it, or where the row opens; NONE if it is no such number. */
static size_t
name_before(const struct reading *r, size_t i, struct words s)
{
	size_t k = i;

	if (i == s.first || !(token_at(r, i - 1)->flags & TOKEN_CAPITAL) || r->marks[i - 1].time)
		return NONE;
	while (k > s.first && i - k < NAME_TOKENS && token_at(r, k - 1)->kind == TOKEN_WORD && !r->marks[k - 1].act)
		k--;
	return k == i ? NONE : k;
}

/* "12, Lecce 09": the number before the one at token `i`; NONE. */
static size_t
number_before(const struct reading *r, size_t i, struct words s)
{
	size_t name = name_before(r, i, s), k;

	if (name == NONE || name < s.first + 2 || !is_comma(r, name - 1))
		return NONE;
	/* "273 deaths, Lecce 9" */
	for (k = name - 2; k > s.first && name - 2 - k < NOUN_TOKENS && !is_number(r, k); k--)
		if (token_at(r, k)->kind != TOKEN_WORD || (token_at(r, k)->flags & TOKEN_CAPITAL))
			return NONE;
	return is_number(r, k) ? k : NONE;
}

/* The number behind the one at token `i`; NONE. */
static size_t
number_behind(const struct reading *r, size_t i, struct words s)
{
	size_t k = i + 1;

	while (k < s.last && k - i <= NOUN_TOKENS && token_at(r, k)->kind == TOKEN_WORD &&
	    !(token_at(r, k)->flags & TOKEN_CAPITAL))
		k++;
	if (k >= s.last || !is_comma(r, k))
		return NONE;
	for (i = k++; k < s.last && k - i <= NAME_TOKENS; k++)
		if (is_number(r, k))
			return name_before(r, k, s) == i + 1 ? k : NONE;
	return NONE;
}

static bool
is_behind_place(const struct reading *r, size_t i, struct words s)
{
	return i > s.first && r->marks[i - 1].place && reading_place_at(r, i - 1)->known;
}

bool
figure_in_row_of_names(const struct reading *r, const struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;
	size_t i = f->number.first, n = 1;
	bool known = is_behind_place(r, i, s);

	/* but "Unknown 17" */
	if (f->words.first != i || name_before(r, i, s) == NONE || !(known || token_at(r, i - 1)->word == WORD_NONE))
		return false;
	for (size_t k = number_before(r, i, s); k != NONE && n < ROW; k = number_before(r, k, s), n++)
		known = known || is_behind_place(r, k, s);
	for (size_t k = number_behind(r, i, s); k != NONE && n < ROW; k = number_behind(r, k, s), n++)
		known = known || is_behind_place(r, k, s);
	return known && n > 2;
}
