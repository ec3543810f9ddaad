#include "period/period_year.h"

#include "period/period_date_days.h"
#include "period/period_words.h"

bool
time_is_year(struct time_reader *r, size_t i)
{
	const struct time_word *w = time_word_at(r, i);
	int value = time_value(r, i, ROLE_NUMBER);

	if (!time_is(r, i, ROLE_NUMBER) || w->digits != 4)
		return false;
	return r->cell ? value >= 1000 && value < 3000 : value >= YEAR_FIRST && value <= YEAR_LAST;
}

/* AD, CE, BE behind a year; in capitals, so that no verb is taken for one. */
size_t
time_era_after(struct time_reader *r, size_t i, struct period_term *to)
{
	const struct time_word *w = time_word_at(r, i);

	if (!time_is(r, i, ROLE_ERA) || to->year == 0 ||
	    !((w->token->flags & TOKEN_ALL_CAPS) || w->token->text.p[1] == '.'))
		return i;
	to->year += time_value(r, i, ROLE_ERA);
	return i + 1;
}

/* '21, or 96 at the end of a cell. */
static size_t
short_year(struct time_reader *r, size_t i, struct period_term *to)
{
	bool apostrophe = time_is(r, i, ROLE_APOSTROPHE);
	size_t at = apostrophe ? i + 1 : i;
	int value = time_value(r, at, ROLE_NUMBER);

	if (!time_is(r, at, ROLE_NUMBER) || time_word_at(r, at)->digits != 2)
		return 0;
	if (r->cell && time_is(r, at + 1, ROLE_ERA) &&
	    (time_word_at(r, at + 1)->token->flags & TOKEN_ALL_CAPS)) {
		to->year = value;
		return at + 1;
	}
	if (!apostrophe && !(r->cell && (time_ends(r, at + 1) || time_is(r, at + 1, ROLE_DASH))))
		return 0;
	to->year = year_in_full(value);
	return at + 1;
}

/* Ninety-six in one word or two; 0 for no number below a hundred. */
static int
two_digits(struct time_reader *r, size_t *i)
{
	int value = time_is(r, *i, ROLE_COUNT) ? time_value(r, *i, ROLE_COUNT) : 0;
	int ones = time_is(r, *i + 1, ROLE_COUNT) ? time_value(r, *i + 1, ROLE_COUNT) : 0;

	if (value < 1 || value > 99)
		return 0;
	(*i)++;
	if (value < 20 || value % 10 || ones < 1 || ones > 9)
		return value;
	(*i)++;
	return value + ones;
}

/* nineteen ninety-six, nineteen hundred and six, two thousand and fifteen: only a cell spells its year. */
size_t
time_year_words(struct time_reader *r, size_t i, struct period_term *to)
{
	int first = time_is(r, i, ROLE_COUNT) ? time_value(r, i, ROLE_COUNT) : 0;
	int scale = time_value(r, i + 1, ROLE_SCALE), rest;
	size_t at = i + 1;

	if (!r->cell || first == 0)
		return 0;
	if (scale) {
		at = time_skip(r, i + 2, ROLE_AND);
		rest = two_digits(r, &at);
		if (rest == 0)
			at = i + 2;
	} else {
		scale = 100;
		rest = two_digits(r, &at);
		if (rest < 10)
			return 0;
	}
	to->year = first * scale + rest;
	return to->year >= 1000 && to->year < 3000 ? at : 0;
}

/* this year, last year, the same year, a year earlier */
static size_t
relative_year(struct time_reader *r, size_t i, struct period_term *to)
{
	int relation;

	if (time_is(r, i, ROLE_THE)) {
		if (time_is(r, i + 1, ROLE_UNIT) && time_value(r, i + 1, ROLE_UNIT) == UNIT_YEAR &&
		    !time_is_year(r, i + 2)) {
			to->year_relation = RELATION_THIS;
			return i + 2;
		}
		i++;
	}
	relation = time_value(r, i, ROLE_RELATION);
	if (time_value(r, i + 1, ROLE_UNIT) != UNIT_YEAR || time_word_at(r, i + 1)->many != 1)
		return 0;
	if (relation == RELATION_PAST || relation == RELATION_PREVIOUS)
		relation = RELATION_LAST;
	if (relation != RELATION_THIS && relation != RELATION_LAST && relation != RELATION_NEXT)
		return 0;
	to->year_relation = relation;
	return i + 2;
}

/* The index behind a year that starts at i or behind a comma or "of" there; i if there is none. */
size_t
time_year_after(struct time_reader *r, size_t i, struct period_term *to)
{
	size_t at = i, end;
	bool of = false;

	if (time_is(r, at, ROLE_COMMA) || time_is(r, at, ROLE_DOT))
		at++;
	else if (time_is(r, at, ROLE_OF) || time_is(r, at, ROLE_IN)) {
		at++;
		of = true;
		if (time_is(r, at, ROLE_THE) && time_is(r, at + 1, ROLE_UNIT) &&
		    time_value(r, at + 1, ROLE_UNIT) == UNIT_YEAR && time_is_year(r, at + 2))
			at += 2;
	} else if ((time_is(r, at, ROLE_DASH) || time_is(r, at, ROLE_SLASH)) &&
	    !time_word_at(r, at)->spaced && !time_word_at(r, at + 1)->spaced)
		at++;
	if (time_is_year(r, at)) {
		to->year = time_value(r, at, ROLE_NUMBER);
		return time_era_after(r, at + 1, to);
	}
	if (time_is(r, i, ROLE_DOT))
		return i;
	end = time_year_words(r, at, to);
	if (end)
		return end;
	to->year = 0;
	if (at == i || of || time_is(r, i, ROLE_COMMA)) {
		end = short_year(r, at, to);
		if (end)
			return time_era_after(r, end, to);
	}
	if (at == i || of) {
		end = relative_year(r, at, to);
		if (end)
			return end;
	}
	return i;
}
