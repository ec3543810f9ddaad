#include "period/period_simple.h"

#include "period/period_date.h"
#include "period/period_date_days.h"
#include "period/period_fiscal.h"
#include "period/period_relative.h"
#include "period/period_season.h"
#include "period/period_words.h"
#include "period/period_year.h"

/* "the first quarter of fiscal 2021", "Q1 FY21": behind the fiscal year at i of the quarter before it, or 0. */
static size_t
fiscal_quarter_at(struct time_reader *r, size_t i, int quarter, struct period_term *to)
{
	size_t end = time_whole_fiscal_at(r, time_is(r, i, ROLE_OF) || time_is(r, i, ROLE_IN) ? i + 1 : i, to);

	if (end)
		term_set_op(to, OP_NTH, quarter, UNIT_QUARTER);
	return end;
}

/* the first quarter of 2021, fourth quarter, first half of the year, 15th century */
static size_t
ordinal_at(struct time_reader *r, size_t i, struct period_term *to)
{
	int ordinal = time_value(r, i, ROLE_ORDINAL);
	size_t at = time_skip(r, i + 1, ROLE_DASH), end;

	*to = (struct period_term){ .kind = TERM_NONE };
	if (time_unit(r, at) == UNIT_QUARTER && ordinal <= 4 && !time_word_at(r, at)->plural) {
		if ((end = fiscal_quarter_at(r, at + 1, ordinal, to)) != 0)
			return end;
		*to = (struct period_term){ .kind = TERM_QUARTER, .count = ordinal };
		return time_year_after(r, at + 1, to);
	}
	if (time_unit(r, at) == UNIT_CENTURY && ordinal <= 21) {
		*to = (struct period_term){ .kind = TERM_CENTURY, .count = ordinal };
		return at + 1;
	}
	return 0;
}

/* "week 18/2021" */
static bool
week_of_year(const struct time_word *w, struct period_term *to)
{
	const int *n = w->numeric;

	if (w->separator != '/' || n[2] != 0 || n[0] < 1 || n[0] > 53 || n[1] < YEAR_FIRST || n[1] > YEAR_LAST)
		return false;
	to->kind = TERM_WEEK;
	to->count = n[0];
	to->year = n[1];
	return true;
}

/* week 23, week 3 of 2027, the year 2008, the year, the week, the period */
static size_t
unit_first(struct time_reader *r, size_t i, struct period_term *to)
{
	int unit = time_unit(r, i);
	size_t at = i + 1;

	if (unit == UNIT_WEEK) {
		if (time_is(r, at, ROLE_OTHER) && span_is(time_word_at(r, at)->token->text, "#"))
			at++;
		/* "week 8", but "in the week 8 new cases came" */
		if (time_is(r, at, ROLE_NUMBER) && time_value(r, at, ROLE_NUMBER) >= 1 &&
		    time_value(r, at, ROLE_NUMBER) <= 53 && !(to->definite && time_is_noun(r, at + 1))) {
			to->kind = TERM_WEEK;
			to->count = time_value(r, at, ROLE_NUMBER);
			return time_year_after(r, at + 1, to);
		}
		if (time_is(r, at, ROLE_NUMERIC) && week_of_year(time_word_at(r, at), to))
			return at + 1;
	}
	if (unit == UNIT_MONTH && time_is(r, at, ROLE_OF) && time_is(r, at + 1, ROLE_MONTH))
		return time_date_at(r, at + 1, 0, to);
	if (unit == UNIT_YEAR) {
		at = time_skip(r, at, ROLE_OF);
		if (time_is_year(r, at)) {
			to->kind = TERM_DATE;
			to->year = time_value(r, at, ROLE_NUMBER);
			return at + 1;
		}
	}
	if (!to->definite || time_word_at(r, i)->plural || unit < UNIT_DAY ||
	    (unit == UNIT_DAY && !r->cell) || unit == UNIT_HALF || unit >= UNIT_DECADE)
		return unit == UNIT_WEEKEND && to->definite ?
		    (to->kind = TERM_UNIT, to->unit = unit, to->count = 1,
		    to->relation = RELATION_THIS, i + 1) : 0;
	to->kind = TERM_UNIT;
	to->relation = RELATION_THE;
	term_set_unit(r, i, 1, to);
	return time_weekday_of_week(r, i + 1, to);
}

/* the early nineties: the article stands before the part of it */
static bool
is_part_of_the(struct time_reader *r, size_t i)
{
	return i > 1 && time_is(r, i - 1, ROLE_PART) && time_is(r, i - 2, ROLE_THE);
}

/* 1990s, the 90s, the nineties; who is in his forties tells how old he is */
static size_t
decade_at(struct time_reader *r, size_t i, struct period_term *to)
{
	int year = time_value(r, i, ROLE_DECADE);

	if ((year < 100 || time_word_at(r, i)->token->kind == TOKEN_WORD) && !to->definite && !is_part_of_the(r, i) && !r->cell)
		return 0;
	to->kind = TERM_DECADE;
	to->year = year_in_full(year);
	return i + 1;
}

/* Q1 2021, H2 of 2021 */
static size_t
quarter_at(struct time_reader *r, size_t i, struct period_term *to)
{
	bool quarter = time_is(r, i, ROLE_QUARTER);
	size_t end;

	if (!quarter && !(time_is(r, i, ROLE_HALF) && (r->cell || time_word_at(r, i)->token->kind == TOKEN_WORD ||
	    time_is_year(r, i + 1))))
		return 0;
	if (quarter && (end = fiscal_quarter_at(r, i + 1, time_value(r, i, ROLE_QUARTER), to)) != 0)
		return end;
	*to = (struct period_term){ .definite = to->definite };
	to->kind = quarter ? TERM_QUARTER : TERM_HALF;
	to->count = time_value(r, i, quarter ? ROLE_QUARTER : ROLE_HALF);
	return time_year_after(r, i + 1, to);
}

/* Sorts that one word decides. */
static size_t
plain_at(struct time_reader *r, size_t i, unsigned allow, struct period_term *to)
{
	size_t end;

	if (time_is(r, i, ROLE_DAY)) {
		to->kind = TERM_DAY;
		to->count = time_value(r, i, ROLE_DAY);
		return i + 1;
	}
	if (time_is(r, i, ROLE_NOW) && (allow & ALLOW_NOW)) {
		to->kind = TERM_DAY;
		return i + 1;
	}
	if (time_is(r, i, ROLE_RECENT)) {
		to->kind = TERM_RECENT;
		to->unit = UNIT_DAY;
		to->count = time_value(r, i, ROLE_RECENT);
		return i + 1;
	}
	end = time_season_at(r, i, to);
	if (!end)
		end = time_holiday_at(r, i, to);
	return end ? end : quarter_at(r, i, to);
}

size_t
time_simple_at(struct time_reader *r, size_t i, unsigned allow, struct period_term *to)
{
	struct period_term fresh = { .kind = TERM_NONE };
	size_t end;

	i = time_skip(r, i, ROLE_WHOLE);
	fresh.definite = time_is(r, i, ROLE_THE);
	if (fresh.definite)
		i = time_skip(r, i + 1, ROLE_WHOLE);
	*to = fresh;
	end = time_fiscal_at(r, i, to);
	if (!end && time_is(r, i, ROLE_RELATION)) {
		*to = fresh;
		end = time_relative_at(r, i, to);
		/* this 3 May: the word adds nothing to a date. */
		if (!end && r->cell && time_value(r, i, ROLE_RELATION) == RELATION_THIS)
			end = time_date_at(r, i + 1, allow, to);
	}
	if (!end && time_is(r, i, ROLE_ORDINAL))
		end = ordinal_at(r, i, to);
	if (!end && time_is(r, i, ROLE_WEEKDAY))
		end = time_weekday_at(r, i, to);
	if (!end && fresh.definite && time_is(r, i, ROLE_STRETCH)) {
		*to = (struct period_term){ .kind = TERM_BASE, .relation = RELATION_THE };
		end = i + 1;
	}
	if (!end && time_is(r, i, ROLE_UNIT)) {
		*to = fresh;
		end = unit_first(r, i, to);
	}
	if (!end && time_is(r, i, ROLE_DECADE)) {
		to->definite = fresh.definite;
		end = decade_at(r, i, to);
	}
	if (!end) {
		*to = fresh;
		end = plain_at(r, i, allow, to);
	}
	if (!end) {
		to->definite = fresh.definite;
		end = time_date_at(r, i, allow, to);
	}
	return end;
}
