#include "period_parts.h"

#define YEAR_FIRST	1900	/* of years in running text; a cell may go further */
#define YEAR_LAST	2100
#define CENTURY_PIVOT	40	/* 39 is 2039, 40 is 1940 */

static bool
starts_sentence_on(struct time_reader *r, size_t i)
{
	return time_is(r, i, ROLE_END) || time_is(r, i, ROLE_COMMA) || time_is(r, i, ROLE_DOT) ||
	    time_is(r, i, ROLE_CLOSE) || time_is(r, i, ROLE_DASH);
}

bool
time_is_year(struct time_reader *r, size_t i)
{
	const struct time_word *w = time_word_at(r, i);
	int value = time_value(r, i, ROLE_NUMBER);

	if (!time_is(r, i, ROLE_NUMBER) || w->digits != 4)
		return false;
	return r->cell ? value >= 1000 && value < 3000 : value >= YEAR_FIRST && value <= YEAR_LAST;
}

static int
whole_year(int two_digits)
{
	return two_digits + (two_digits < CENTURY_PIVOT ? 2000 : 1900);
}

/* AD, CE, BE behind a year; in capitals, so that no verb is taken for one. */
static size_t
era_after(struct time_reader *r, size_t i, struct period_term *to)
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
	if (!apostrophe && !(r->cell && starts_sentence_on(r, at + 1)))
		return 0;
	to->year = whole_year(value);
	return at + 1;
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
		return era_after(r, at + 1, to);
	}
	if (time_is(r, i, ROLE_DOT))
		return i;
	if (at == i || of || time_is(r, i, ROLE_COMMA)) {
		end = short_year(r, at, to);
		if (end)
			return era_after(r, end, to);
	}
	if (at == i || of) {
		end = relative_year(r, at, to);
		if (end)
			return end;
	}
	return i;
}

static bool
is_day_number(struct time_reader *r, size_t i)
{
	int value = time_value(r, i, ROLE_NUMBER);

	return time_is(r, i, ROLE_NUMBER) && value >= 1 && value <= 31 &&
	    time_word_at(r, i)->digits <= 2;
}

static bool
is_day(struct time_reader *r, size_t i)
{
	int ordinal = time_value(r, i, ROLE_ORDINAL);

	return is_day_number(r, i) || (ordinal >= 1 && ordinal <= 31);
}

static int
day_value(struct time_reader *r, size_t i)
{
	return time_is(r, i, ROLE_NUMBER) ? time_value(r, i, ROLE_NUMBER) :
	    time_value(r, i, ROLE_ORDINAL);
}

static size_t
skip_tight_mark(struct time_reader *r, size_t i)
{
	const struct time_word *w = time_word_at(r, i);

	return (time_is(r, i, ROLE_DASH) || time_is(r, i, ROLE_SLASH)) && !w->spaced &&
	    !time_word_at(r, i + 1)->spaced ? i + 1 : i;
}

/* "of the previous month", "of this month" behind a day. */
static size_t
month_relation(struct time_reader *r, size_t i, struct period_term *to)
{
	if (!time_is(r, i, ROLE_OF))
		return 0;
	i++;
	if (time_is(r, i, ROLE_THE))
		i++;
	to->relation = time_value(r, i, ROLE_RELATION);
	if (to->relation == RELATION_PREVIOUS)
		to->relation = RELATION_LAST;
	if (time_value(r, i + 1, ROLE_UNIT) != UNIT_MONTH ||
	    (to->relation != RELATION_LAST && to->relation != RELATION_THIS))
		return 0;
	to->unit = UNIT_MONTH;
	return i + 2;
}

/* Whether a content word stands at i, in running text. */
bool
time_is_noun(struct time_reader *r, size_t i)
{
	const struct time_word *w = time_word_at(r, i);

	return !r->cell && time_is(r, i, ROLE_OTHER) && (w->token->kind == TOKEN_WORD ||
	    w->token->kind == TOKEN_CODE) &&
	    (vocabulary_class(r->vocabulary, w->token->word) & (WORD_PREPOSITION | WORD_BE |
	    WORD_HAVE | WORD_DO | WORD_MODAL | WORD_AND | WORD_BUT | WORD_SUBORDINATOR |
	    WORD_RELATIVE | WORD_DETERMINER | WORD_PRONOUN | WORD_SPEECH | WORD_ADVERB |
	    WORD_ARTICLE)) == 0;
}

/* "the night of the" before i */
static bool
follows_night(struct time_reader *r, size_t i)
{
	return i >= 3 && time_is(r, i - 1, ROLE_THE) && time_is(r, i - 3, ROLE_DAYPART) &&
	    (time_is(r, i - 2, ROLE_OF) || time_is(r, i - 2, ROLE_ON));
}

/* 3 May, 3rd of May 2023, the 15th day of June, 3; the 14th. */
static size_t
day_first(struct time_reader *r, size_t i, unsigned allow, struct period_term *to)
{
	size_t at = i + 1, end;
	bool number = is_day_number(r, i);

	to->kind = TERM_DATE;
	to->day = day_value(r, i);
	if (!number && time_value(r, at, ROLE_UNIT) == UNIT_DAY)
		at++;
	if (time_is(r, at, ROLE_OF))
		at++;
	else
		at = skip_tight_mark(r, at);
	if (time_is(r, at, ROLE_MONTH) && !(time_word_at(r, at)->weak && !r->cell)) {
		to->month = time_value(r, at, ROLE_MONTH);
		/* 31-Oct-74 */
		end = skip_tight_mark(r, at + 1);
		if (end > at + 1 && at > i + 1 && time_is(r, end, ROLE_NUMBER) &&
		    time_word_at(r, end)->digits == 2) {
			to->year = whole_year(time_value(r, end, ROLE_NUMBER));
			return end + 1;
		}
		return time_year_after(r, at + 1, to);
	}
	end = month_relation(r, i + 1, to);
	if (end)
		return end;
	if (allow & ALLOW_DAY) {
		/* the 22, 2012 of August 10 - 22, 2012 */
		at = time_is(r, i + 1, ROLE_COMMA) ? i + 2 : i + 1;
		if (time_is_year(r, at) && !time_is(r, at + 1, ROLE_DASH)) {
			to->year = time_value(r, at, ROLE_NUMBER);
			return at + 1;
		}
	}
	if (number)
		return allow & ALLOW_DAY ? i + 1 : 0;
	if (time_is(r, i + 1, ROLE_UNIT) || time_is(r, i + 1, ROLE_WEEKDAY) ||
	    time_is(r, i + 1, ROLE_RELATION) || time_is(r, i + 1, ROLE_MONTH) ||
	    (!follows_night(r, i) && (time_is(r, i + 1, ROLE_COUNT) ||
	    time_is(r, i + 1, ROLE_NUMBER))))
		return 0;
	/* In running text only digits with "the" before them name a day, and no noun behind: the 14th. */
	if ((allow & ALLOW_DAY) || (time_word_at(r, i)->token->kind == TOKEN_CODE && (r->cell ||
	    (to->definite && (follows_night(r, i) || !time_is_noun(r, i + 1))))))
		return i + 1;
	return 0;
}

/* March 3, 2023; Oct/2; June the 28th; March 2023; March. */
static size_t
month_first(struct time_reader *r, size_t i, struct period_term *to)
{
	const struct time_word *month = time_word_at(r, i);
	size_t at = i + 1, end;

	to->kind = TERM_DATE;
	to->month = time_value(r, i, ROLE_MONTH);
	if (time_is(r, at, ROLE_COMMA) || time_is(r, at, ROLE_THE))
		at++;
	else
		at = skip_tight_mark(r, at);
	if (is_day(r, at) && !time_is(r, at + 1, ROLE_UNIT) &&
	    !(time_is(r, i + 1, ROLE_COMMA) && is_day_number(r, at))) {
		struct period_term dated = *to;

		dated.day = day_value(r, at);
		end = time_year_after(r, at + 1, &dated);
		if (end == at + 1 && is_day_number(r, at) && i > 0 && time_is(r, i - 1, ROLE_IN) &&
		    time_is_noun(r, end))
			goto month_alone;
		*to = dated;
		return end;
	}
	if (r->cell && time_is(r, i + 1, ROLE_COUNT) && time_value(r, i + 1, ROLE_COUNT) > 20 &&
	    time_value(r, i + 1, ROLE_COUNT) <= 31) {
		to->day = time_value(r, i + 1, ROLE_COUNT);
		return time_year_after(r, i + 2, to);
	}
month_alone:
	end = time_year_after(r, i + 1, to);
	/* September-2020-23 */
	if (r->cell && end > i + 1 && skip_tight_mark(r, end) > end &&
	    is_day_number(r, skip_tight_mark(r, end))) {
		to->day = day_value(r, skip_tight_mark(r, end));
		return skip_tight_mark(r, end) + 1;
	}
	if (month->weak && !r->cell && (end == i + 1 || to->year == 0))
		return 0;
	return end;
}

/* 2023 March 3, 2019-aug-01, 2014-10, 2019 Q1, the 1990s, 2014. */
static size_t
year_first(struct time_reader *r, size_t i, unsigned allow, struct period_term *to)
{
	size_t at = skip_tight_mark(r, i + 1), end;
	int value = time_value(r, at, ROLE_NUMBER);

	to->year = time_value(r, i, ROLE_NUMBER);
	if (time_is(r, at, ROLE_QUARTER) || time_is(r, at, ROLE_HALF)) {
		to->kind = time_is(r, at, ROLE_QUARTER) ? TERM_QUARTER : TERM_HALF;
		to->count = time_value(r, at, time_is(r, at, ROLE_QUARTER) ? ROLE_QUARTER : ROLE_HALF);
		return at + 1;
	}
	to->kind = TERM_DATE;
	if (time_is(r, at, ROLE_MONTH) && (r->cell || at > i + 1)) {
		to->month = time_value(r, at, ROLE_MONTH);
		end = skip_tight_mark(r, at + 1);
		if (is_day(r, end)) {
			to->day = day_value(r, end);
			return end + 1;
		}
		return at + 1;
	}
	if (r->cell && at > i + 1 && is_day_number(r, at) && time_is(r, skip_tight_mark(r, at + 1),
	    ROLE_MONTH) && skip_tight_mark(r, at + 1) > at + 1 && value <= 31) {
		to->day = value;
		to->month = time_value(r, at + 2, ROLE_MONTH);
		return at + 3;
	}
	if (at > i + 1 && time_is(r, at, ROLE_NUMBER) && value >= 1 && value <= 12 &&
	    (allow & ALLOW_YEAR)) {
		to->month = value;
		return at + 1;
	}
	return allow & ALLOW_YEAR ? era_after(r, i + 1, to) : 0;
}

static bool
is_part_of_date(int a, int b)
{
	return a >= 1 && b >= 1 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);
}

/* 2023-04-03, 03/04/2023, 24.02.2022, 04/2016; 3/4 where it is allowed. */
static size_t
numeric(struct time_reader *r, size_t i, unsigned allow, struct period_term *to)
{
	const struct time_word *w = time_word_at(r, i);
	const int *n = w->numeric;

	to->kind = TERM_NUMERIC;
	for (size_t k = 0; k < 3; k++)
		to->numeric[k] = n[k];
	if (n[2] == 0 || time_is(r, i, ROLE_DECIMAL)) {
		to->kind = TERM_DATE;
		to->year = n[0] > 31 ? n[0] : n[1];
		to->month = n[0] > 31 ? n[1] : n[0];
		if (w->separator == '/' && to->year >= YEAR_FIRST && to->year <= YEAR_LAST &&
		    to->month >= 1 && to->month <= 12)
			return i + 1;
		/* 2020/23/Sep */
		if (to->year >= YEAR_FIRST && to->month > 12 && to->month <= 31 &&
		    skip_tight_mark(r, i + 1) == i + 2 && time_is(r, i + 2, ROLE_MONTH)) {
			to->day = to->month;
			to->month = time_value(r, i + 2, ROLE_MONTH);
			return i + 3;
		}
		to->kind = TERM_NUMERIC;
		to->year = to->month = 0;
		if ((allow & ALLOW_SHORT) && is_part_of_date(n[0], n[1]) &&
		    time_is(r, i + 1, ROLE_COMMA) && time_is_year(r, i + 2)) {
			to->numeric[2] = time_value(r, i + 2, ROLE_NUMBER);
			return i + 3;
		}
		return (allow & ALLOW_SHORT) && is_part_of_date(n[0], n[1]) ? i + 1 : 0;
	}
	if (n[0] >= 1000)
		return n[0] < 3000 && is_part_of_date(n[1], n[2]) ? i + 1 : 0;
	if (!is_part_of_date(n[0], n[1]) && !(is_part_of_date(n[1], n[2]) && r->cell))
		return 0;
	if (w->digits == 4 && n[2] >= 1000)
		return i + 1;
	return w->digits == 2 && (r->cell || w->separator == '/') ? i + 1 : 0;
}

/* 20161016, 23-2020-September and the like, in cells. */
static size_t
packed(struct time_reader *r, size_t i, struct period_term *to)
{
	int value = time_value(r, i, ROLE_NUMBER), digits = time_word_at(r, i)->digits;
	size_t end;

	to->kind = TERM_DATE;
	if (digits == 8 && value / 10000 >= YEAR_FIRST && value / 10000 <= YEAR_LAST) {
		to->year = value / 10000;
		to->month = value / 100 % 100;
		to->day = value % 100;
		return i + 1;
	}
	if (is_day_number(r, i) && skip_tight_mark(r, i + 1) == i + 2 && time_is_year(r, i + 2) &&
	    skip_tight_mark(r, i + 3) == i + 4 && time_is(r, i + 4, ROLE_MONTH)) {
		to->day = value;
		to->year = time_value(r, i + 2, ROLE_NUMBER);
		to->month = time_value(r, i + 4, ROLE_MONTH);
		return i + 5;
	}
	/* 2016 10 16 */
	if (time_is_year(r, i) && time_value(r, i + 1, ROLE_NUMBER) >= 1 &&
	    time_value(r, i + 1, ROLE_NUMBER) <= 12 && is_day_number(r, i + 1) &&
	    is_day_number(r, i + 2)) {
		to->year = value;
		to->month = time_value(r, i + 1, ROLE_NUMBER);
		to->day = time_value(r, i + 2, ROLE_NUMBER);
		return i + 3;
	}
	/* 14 A.D. */
	if (digits < 4 && value > 0) {
		to->year = value;
		end = era_after(r, i + 1, to);
		if (end > i + 1)
			return end;
		to->year = 0;
	}
	/* 1990 s */
	if (digits == 4 && value % 10 == 0 && !time_word_at(r, i + 1)->spaced &&
	    time_is(r, i + 1, ROLE_OTHER) && span_is(time_word_at(r, i + 1)->token->text, "s")) {
		to->kind = TERM_DECADE;
		to->year = value;
		return i + 2;
	}
	/* 12-2015 */
	if (value >= 1 && value <= 12 && skip_tight_mark(r, i + 1) == i + 2 && time_is_year(r, i + 2)) {
		to->month = value;
		to->year = time_value(r, i + 2, ROLE_NUMBER);
		return i + 3;
	}
	return 0;
}

size_t
time_date_at(struct time_reader *r, size_t i, unsigned allow, struct period_term *to)
{
	struct period_term fresh = { .definite = to->definite, .weekday = to->weekday };
	size_t end;

	*to = fresh;
	if (time_is(r, i, ROLE_NUMERIC) || (time_is(r, i, ROLE_DECIMAL) && (allow & ALLOW_SHORT)))
		return numeric(r, i, allow, to);
	if (time_is(r, i, ROLE_MONTH))
		return month_first(r, i, to);
	if (r->cell && time_is(r, i, ROLE_NUMBER)) {
		end = packed(r, i, to);
		if (end)
			return end;
		*to = fresh;
	}
	if (time_is_year(r, i))
		return year_first(r, i, allow, to);
	if (is_day(r, i))
		return day_first(r, i, allow, to);
	return 0;
}

/* Sunday, Feb 10; Monday; last Friday; Monday of last week; Monday 21. */
size_t
time_weekday_at(struct time_reader *r, size_t i, struct period_term *to)
{
	int weekday = time_value(r, i, ROLE_WEEKDAY);
	size_t at = i + 1, end;

	if (time_is(r, at, ROLE_COMMA) || time_is(r, at, ROLE_DASH))
		at++;
	while (time_is(r, at, ROLE_DAYPART))
		at++;
	if (time_is(r, at, ROLE_COMMA) || time_is(r, at, ROLE_ON))
		at++;
	if (time_is(r, at, ROLE_THE) && is_day(r, at + 1))
		at++;
	to->weekday = weekday;
	end = time_date_at(r, at, 0, to);
	if (end && to->month == 0 && to->kind == TERM_DATE && (to->year || at > i + 1))
		end = 0;
	if (!end && at == i + 1 && r->cell && is_day_number(r, at) && is_day_number(r, at + 2) &&
	    skip_tight_mark(r, at + 1) == at + 2 && !time_is(r, at + 3, ROLE_MONTH)) {
		*to = (struct period_term){ .kind = TERM_NUMERIC, .weekday = weekday,
		    .numeric = { day_value(r, at), day_value(r, at + 2), 0 } };
		return at + 3;
	}
	if (!end && at == i + 1 && r->cell)
		end = time_date_at(r, at, ALLOW_SHORT | ALLOW_DAY, to);
	if (end && (to->day || to->kind == TERM_NUMERIC))
		return end;
	if (time_word_at(r, i)->plural || (time_word_at(r, i)->weak && !r->cell))
		return 0;
	/* the Sunday market */
	if (to->definite && time_is_noun(r, i + 1))
		return 0;
	*to = (struct period_term){ .kind = TERM_WEEKDAY, .weekday = weekday };
	at = i + 1;
	if (time_is(r, at, ROLE_OF))
		at++;
	if (time_is(r, at, ROLE_RELATION) && time_value(r, at + 1, ROLE_UNIT) == UNIT_WEEK &&
	    time_value(r, at, ROLE_RELATION) <= RELATION_NEXT) {
		to->unit = UNIT_WEEK;
		to->relation = time_value(r, at, ROLE_RELATION);
		return at + 2;
	}
	return i + 1;
}
