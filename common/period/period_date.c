#include "period/period_date.h"

#include "period/period_date_days.h"
#include "period/period_numeric.h"
#include "period/period_season.h"
#include "period/period_words.h"
#include "period/period_year.h"

static bool
time_is_day(struct time_reader *r, size_t i)
{
	int ordinal = time_value(r, i, ROLE_ORDINAL);

	return time_is_day_number(r, i) || (ordinal >= 1 && ordinal <= 31);
}

static int
time_day(struct time_reader *r, size_t i)
{
	return time_is(r, i, ROLE_NUMBER) ? time_value(r, i, ROLE_NUMBER) :
	    time_value(r, i, ROLE_ORDINAL);
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

/* "the 18th of the month", "of that month", "of the same month": the day of a month that is told elsewhere. */
static size_t
of_same_month(struct time_reader *r, size_t i, struct period_term *to)
{
	bool definite = time_is(r, i + 1, ROLE_THE);
	size_t at = definite ? i + 2 : i + 1;
	int day_of_month = to->day, relation = time_value(r, at, ROLE_RELATION);

	if (relation == RELATION_SAME || relation == RELATION_THAT)
		at++;
	else if (definite)
		relation = RELATION_THE;
	else
		return 0;
	if (!time_is(r, i, ROLE_OF) || time_unit(r, at) != UNIT_MONTH || time_word_at(r, at)->plural)
		return 0;
	*to = (struct period_term){ .kind = TERM_BASE, .unit = UNIT_MONTH, .relation = relation };
	term_set_op(to, OP_NTH, day_of_month, UNIT_DAY);
	return at + 1;
}

/* "the night of the" before i */
static bool
follows_night(struct time_reader *r, size_t i)
{
	return i >= 3 && time_is(r, i - 1, ROLE_THE) && time_is(r, i - 3, ROLE_DAYPART) &&
	    (time_is(r, i - 2, ROLE_OF) || time_is(r, i - 2, ROLE_ON));
}

/* 3 May, 3 rd May, 3rd of May 2023, the 15th day of June, 3; the 14th. */
static size_t
day_first(struct time_reader *r, size_t i, unsigned allow, struct period_term *to)
{
	size_t at = i + 1, end;
	bool number = time_is_day_number(r, i);

	to->kind = TERM_DATE;
	to->day = time_day(r, i);
	if (!number && time_value(r, at, ROLE_UNIT) == UNIT_DAY)
		at++;
	if (number && time_is(r, at, ROLE_SUFFIX))
		at++;
	if (time_is(r, at, ROLE_OF))
		at++;
	else
		at = time_skip_tight(r, at);
	if (time_is(r, at, ROLE_MONTH) && !(time_word_at(r, at)->weak && !r->cell)) {
		to->month = time_value(r, at, ROLE_MONTH);
		/* 31-Oct-74 */
		end = time_skip_tight(r, at + 1);
		if (end > at + 1 && at > i + 1 && time_is(r, end, ROLE_NUMBER) &&
		    time_word_at(r, end)->digits == 2) {
			to->year = year_in_full(time_value(r, end, ROLE_NUMBER));
			return end + 1;
		}
		return time_year_after(r, at + 1, to);
	}
	end = month_relation(r, i + 1, to);
	if (!end)
		end = of_same_month(r, i + 1, to);
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

/* the March quarter, the June 2019 quarter: the three months that end with it */
static size_t
quarter_by_month(struct time_reader *r, size_t i, struct period_term *to)
{
	int month = time_value(r, i, ROLE_MONTH), year = time_is_year(r, i + 1) ? time_value(r, i + 1, ROLE_NUMBER) : 0;
	size_t at = i + 1 + (year != 0);

	if (month % 3 != 0 || time_unit(r, at) != UNIT_QUARTER || time_word_at(r, at)->plural)
		return 0;
	to->kind = TERM_QUARTER;
	to->count = month / 3;
	to->year = year;
	return year ? at + 1 : time_year_after(r, at + 1, to);
}

/* March 3, 2023; Oct/2; June the 28th; March 2023; March; the March quarter. */
static size_t
month_first(struct time_reader *r, size_t i, struct period_term *to)
{
	const struct time_word *month = time_word_at(r, i);
	size_t at = i + 1, end = quarter_by_month(r, i, to);

	if (end)
		return end;
	to->kind = TERM_DATE;
	to->month = time_value(r, i, ROLE_MONTH);
	if (time_is(r, at, ROLE_COMMA) || time_is(r, at, ROLE_THE))
		at++;
	else
		at = time_skip_tight(r, at);
	if (time_is_day(r, at) && (!time_is(r, at + 1, ROLE_UNIT) || time_unit(r, at + 1) == UNIT_WEEKEND) &&
	    !(time_is(r, i + 1, ROLE_COMMA) && time_is_day_number(r, at))) {
		struct period_term dated = *to;

		dated.day = time_day(r, at);
		end = time_year_after(r, at + 1, &dated);
		if (end == at + 1 && time_is_day_number(r, at) && i > 0 && time_is(r, i - 1, ROLE_IN) &&
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
	if (r->cell && end > i + 1 && time_skip_tight(r, end) > end &&
	    time_is_day_number(r, time_skip_tight(r, end))) {
		to->day = time_day(r, time_skip_tight(r, end));
		return time_skip_tight(r, end) + 1;
	}
	if (month->weak && !r->cell && (end == i + 1 || to->year == 0))
		return 0;
	return end;
}

#define SEASON_WORDS	2	/* of "the 2014 virus transmission season" */

/* "the 2014 season", "the 2021 Atlantic hurricane season": where what a year has one of ends, behind the year at i; 0. */
static size_t
season_of_year(struct time_reader *r, size_t i)
{
	size_t at = i + 1;

	if (i == 0 || !time_is(r, i - 1, ROLE_THE))
		return 0;
	while (at <= i + SEASON_WORDS && (time_is(r, at, ROLE_OTHER) || time_is(r, at, ROLE_FEAST_TIME)) &&
	    time_word_at(r, at)->token->kind == TOKEN_WORD)
		at++;
	return time_is(r, at, ROLE_OF_YEAR) ? at + 1 : 0;
}

/* 2023 March 3, 2019-aug-01, 2014-10, 2019 Q1, the 1990s, 2014. */
static size_t
year_first(struct time_reader *r, size_t i, unsigned allow, struct period_term *to)
{
	size_t at = time_skip_tight(r, i + 1), end;
	int value = time_value(r, at, ROLE_NUMBER);

	to->year = time_value(r, i, ROLE_NUMBER);
	if (time_is(r, at, ROLE_QUARTER) || time_is(r, at, ROLE_HALF)) {
		to->kind = time_is(r, at, ROLE_QUARTER) ? TERM_QUARTER : TERM_HALF;
		to->count = time_value(r, at, time_is(r, at, ROLE_QUARTER) ? ROLE_QUARTER : ROLE_HALF);
		return at + 1;
	}
	to->kind = TERM_DATE;
	if ((end = season_of_year(r, i)) != 0)
		return end;
	/* the 2021 Labor Day weekend */
	if (time_is_holiday(r, i + 1)) {
		const int year = to->year;

		end = time_holiday_at(r, i + 1, to);
		to->year = year;
		return end;
	}
	if (time_is(r, at, ROLE_MONTH) && (r->cell || at > i + 1)) {
		to->month = time_value(r, at, ROLE_MONTH);
		end = time_skip_tight(r, at + 1);
		if (time_is_day(r, end)) {
			to->day = time_day(r, end);
			return end + 1;
		}
		return at + 1;
	}
	if (at > i + 1 && time_is(r, at, ROLE_NUMBER) && value >= 1 && value <= 12 &&
	    (allow & ALLOW_YEAR)) {
		to->month = value;
		return at + 1;
	}
	return allow & ALLOW_YEAR ? time_era_after(r, i + 1, to) : 0;
}

size_t
time_date_at(struct time_reader *r, size_t i, unsigned allow, struct period_term *to)
{
	struct period_term fresh = { .definite = to->definite, .weekday = to->weekday };
	size_t end;

	*to = fresh;
	/* In running text "up to 4.8" is no 4th of August. */
	if (time_is(r, i, ROLE_NUMERIC) || (time_is(r, i, ROLE_DECIMAL) && (allow & ALLOW_SHORT) &&
	    (r->cell || to->weekday)))
		return time_numeric_at(r, i, allow, to);
	if (time_is(r, i, ROLE_MONTH))
		return month_first(r, i, to);
	if (r->cell && time_is(r, i, ROLE_COUNT)) {
		/* twenty-five January; nineteen ninety-six */
		to->kind = TERM_DATE;
		if (time_is(r, i + 1, ROLE_MONTH) && time_count(r, i) <= 31) {
			to->day = time_count(r, i);
			to->month = time_value(r, i + 1, ROLE_MONTH);
			return time_year_after(r, i + 2, to);
		}
		return allow & ALLOW_YEAR ? time_year_words(r, i, to) : 0;
	}
	if (r->cell && time_is(r, i, ROLE_NUMBER)) {
		end = time_packed_at(r, i, to);
		if (end)
			return end;
		*to = fresh;
	}
	if (time_is_year(r, i))
		return year_first(r, i, allow, to);
	if (time_is_day(r, i))
		return day_first(r, i, allow, to);
	return 0;
}

/* "Monday 7 to Sunday 13 March": a day that the other end's month completes. */
static bool
is_day_of_two(struct time_reader *r, size_t i)
{
	return time_is_day(r, i) && (time_is(r, i + 1, ROLE_TO) || time_is(r, i + 1, ROLE_AND) || time_is(r, i + 1, ROLE_DASH)) &&
	    time_is(r, i + 2, ROLE_WEEKDAY) && time_is_day(r, i + 3) && time_is(r, i + 4, ROLE_MONTH);
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
	if (time_is(r, at, ROLE_THE) && time_is_day(r, at + 1))
		at++;
	to->weekday = weekday;
	if (at == i + 1 && is_day_of_two(r, at)) {
		*to = (struct period_term){ .kind = TERM_DATE, .weekday = weekday, .day = time_day(r, at) };
		return at + 1;
	}
	end = time_date_at(r, at, 0, to);
	if (!end && at == i + 1 && r->cell && time_is_day_number(r, at) && time_is_day_number(r, at + 2) &&
	    time_skip_tight(r, at + 1) == at + 2 && !time_is(r, at + 3, ROLE_MONTH)) {
		*to = (struct period_term){ .kind = TERM_NUMERIC, .weekday = weekday,
		    .numeric = { time_day(r, at), time_day(r, at + 2), 0 } };
		return at + 3;
	}
	if (!end && at == i + 1 && r->cell)
		end = time_date_at(r, at, ALLOW_SHORT | ALLOW_DAY, to);
	if (end && (to->day || to->kind == TERM_NUMERIC))
		return end;
	if (time_word_at(r, i)->plural || (time_word_at(r, i)->weak && !r->cell))
		return 0;
	*to = (struct period_term){ .kind = TERM_WEEKDAY, .weekday = weekday };
	at = i + 1;
	/* "Friday (9)": the day of the month again */
	if (time_is(r, at, ROLE_OPEN) && time_is_day_number(r, at + 1) && time_is(r, at + 2, ROLE_CLOSE))
		return at + 3;
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
