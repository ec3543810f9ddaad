#include "period/period_parts.h"

static bool
is_recent(int relation)
{
	return relation == RELATION_LAST || relation == RELATION_PAST || relation == RELATION_PREVIOUS;
}

/* "of 2022", "last year", "a year earlier" behind "the same period". */
static size_t
same_of(struct time_reader *r, size_t i, struct period_term *to)
{
	size_t end = time_year_after(r, i, to);

	if (end == i && time_count(r, i) == 1 && time_unit(r, i + 1) == UNIT_YEAR &&
	    (time_is(r, i + 2, ROLE_EARLIER) || time_is(r, i + 2, ROLE_AGO))) {
		to->op = OP_SHIFT;
		to->op_unit = UNIT_YEAR;
		to->op_count = -1;
		return i + 3;
	}
	return end;
}

/* The same week, that month, the same period of 2022, the other five days, the period. */
static size_t
base_at(struct time_reader *r, size_t i, struct period_term *to)
{
	int relation = time_value(r, i, ROLE_RELATION);
	size_t at = i + 1;

	to->kind = TERM_BASE;
	to->relation = relation;
	if (relation == RELATION_OTHER) {
		if (!to->definite || time_count(r, at) == 0 || time_unit(r, at + 1) != UNIT_DAY)
			return 0;
		return at + 2;
	}
	/* "at this time last year": the same time of it */
	if (relation == RELATION_THIS && time_is(r, at, ROLE_TIME)) {
		size_t end = same_of(r, time_is(r, at + 1, ROLE_IN) || time_is(r, at + 1, ROLE_OF) ? at + 2 : at + 1, to);

		to->relation = RELATION_SAME;
		return to->year || to->year_relation || to->op != OP_NONE ? end : 0;
	}
	if (relation == RELATION_THIS)
		return time_is(r, at, ROLE_STRETCH) ? at + 1 : 0;
	if (time_count(r, at) && time_unit(r, at + 1))
		at++;
	if (time_is(r, at, ROLE_STRETCH) || time_is(r, at, ROLE_TIME) || time_is(r, at, ROLE_DAYPART))
		return same_of(r, at + 1, to);
	if (time_unit(r, at) < UNIT_DAY)
		return 0;
	to->unit = time_unit(r, at);
	if (time_word_at(r, at)->plural)
		to->unit = 0;
	return same_of(r, at + 1, to);
}

/* Behind "last week": Monday; behind "last night" nothing. */
static size_t
weekday_of_week(struct time_reader *r, size_t i, struct period_term *to)
{
	size_t at = i;

	if (to->unit != UNIT_WEEK || to->count != 1)
		return i;
	if (time_is(r, at, ROLE_POSSESSIVE) || time_is(r, at, ROLE_DASH))
		at++;
	if (!time_is(r, at, ROLE_WEEKDAY) || (at == i && !r->cell))
		return i;
	to->kind = TERM_WEEKDAY;
	to->weekday = time_value(r, at, ROLE_WEEKDAY);
	return at + 1;
}

static void
set_unit(struct time_reader *r, size_t i, int count, struct period_term *to)
{
	to->unit = time_unit(r, i);
	to->count = count * time_word_at(r, i)->many;
}

/* A holiday by itself, or one in two words: "Easter weekend" and "Christmas Island" name no day, the "Easter Sunday blasts" do. */
static bool
is_holiday(struct time_reader *r, size_t i)
{
	size_t before = i > 0 ? time_word_at(r, i - 1)->end : 0;

	return time_is(r, i, ROLE_HOLIDAY) && (r->cell || ((!time_is_noun(r, i + 1) ||
	    (time_word_at(r, i)->end > before + 1 && !(time_word_at(r, i + 1)->token->flags & TOKEN_CAPITAL))) &&
	    !time_is(r, i + 1, ROLE_UNIT) && !time_is(r, i + 1, ROLE_STRETCH)));
}

/* "24 hours", "24-hour period" behind past or last: where it ends, 0 for a count of none. */
static bool
counted_at(struct time_reader *r, size_t at, struct period_term *to, size_t *end)
{
	int count = time_count(r, at);

	if (time_is(r, at + 1, ROLE_DASH) && !time_word_at(r, at + 1)->spaced && time_unit(r, at + 2) &&
	    time_is(r, at + 3, ROLE_STRETCH)) {
		to->kind = TERM_RECENT;
		set_unit(r, at + 2, count, to);
		*end = count ? at + 4 : 0;
		return true;
	}
	if (count == 0 || !time_unit(r, at + 1))
		return false;
	to->kind = TERM_RECENT;
	set_unit(r, at + 1, count, to);
	/* and 2 weeks: a sum that no unit holds. */
	if (r->cell && time_is(r, at + 2, ROLE_AND) && time_count(r, at + 3) && time_unit(r, at + 4))
		to->kind = TERM_NONE;
	*end = at + 2;
	return true;
}

/* last week, past 24 hours, this month, last March, this morning, last Friday, last winter */
static size_t
relative_at(struct time_reader *r, size_t i, struct period_term *to)
{
	int relation = time_value(r, i, ROLE_RELATION);
	size_t at = time_skip(r, i + 1, ROLE_WHOLE), end;

	if (relation == RELATION_SAME || relation == RELATION_THAT || relation == RELATION_OTHER)
		return base_at(r, i, to);
	to->relation = relation;
	if (time_unit(r, at)) {
		to->kind = (relation == RELATION_PAST && time_unit(r, at) < UNIT_QUARTER) || ((relation == RELATION_PAST ||
		    (relation == RELATION_LAST && to->definite)) && time_unit(r, at) == UNIT_HALF) ? TERM_RECENT : TERM_UNIT;
		set_unit(r, at, 1, to);
		/* The previous week and the next day are told from another. */
		if ((relation == RELATION_PREVIOUS || relation == RELATION_NEXT) && to->definite)
			to->kind = TERM_SHIFT;
		return to->unit == UNIT_HOUR ? 0 : weekday_of_week(r, at + 1, to);
	}
	if (is_recent(relation) && counted_at(r, at, to, &end))
		return end;
	if (time_is(r, at, ROLE_MONTH) && !(time_word_at(r, at)->weak && !r->cell)) {
		to->kind = TERM_DATE;
		to->month = time_value(r, at, ROLE_MONTH);
		end = time_year_after(r, at + 1, to);
		return end;
	}
	if (time_is(r, at, ROLE_WEEKDAY) && !time_word_at(r, at)->plural) {
		end = time_weekday_at(r, at, to);
		if (end && to->kind == TERM_WEEKDAY && to->unit == 0)
			to->relation = relation;
		return end;
	}
	if (time_is(r, at, ROLE_SEASON) || is_holiday(r, at)) {
		to->kind = time_is(r, at, ROLE_SEASON) ? TERM_SEASON : TERM_HOLIDAY;
		to->month = time_value(r, at, ROLE_SEASON);
		to->count = time_value(r, at, ROLE_HOLIDAY);
		return at + 1;
	}
	if (time_is(r, at, ROLE_DAYPART) && relation == RELATION_THIS) {
		to->kind = TERM_DAY;
		return at + 1;
	}
	if (relation == RELATION_NEXT && to->definite && time_is(r, at, ROLE_DAYPART)) {
		*to = (struct period_term){ .kind = TERM_SHIFT, .unit = UNIT_DAY, .count = 1,
		    .definite = true, .relation = RELATION_NEXT };
		return at + 1;
	}
	return relation == RELATION_THIS ? base_at(r, i, to) : 0;
}

/* the first quarter of 2021, fourth quarter, first half of the year, 15th century */
static size_t
ordinal_at(struct time_reader *r, size_t i, struct period_term *to)
{
	int ordinal = time_value(r, i, ROLE_ORDINAL);
	size_t at = i + 1;

	if (time_is(r, at, ROLE_DASH))
		at++;
	if (time_unit(r, at) == UNIT_QUARTER && ordinal <= 4 && !time_word_at(r, at)->plural) {
		to->kind = TERM_QUARTER;
		to->count = ordinal;
		return time_year_after(r, at + 1, to);
	}
	if (time_unit(r, at) == UNIT_CENTURY && ordinal <= 21) {
		to->kind = TERM_CENTURY;
		to->count = ordinal;
		return at + 1;
	}
	return 0;
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
	set_unit(r, i, 1, to);
	return weekday_of_week(r, i + 1, to);
}

/* 1990s, the 90s, the nineties */
static size_t
decade_at(struct time_reader *r, size_t i, struct period_term *to)
{
	int year = time_value(r, i, ROLE_DECADE);

	if (year < 100 && !to->definite && !r->cell)
		return 0;
	to->kind = TERM_DECADE;
	to->year = year_in_full(year);
	return i + 1;
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
	/* "the spring", but "the spring break" */
	if (time_is(r, i, ROLE_SEASON) && ((to->definite && !time_is_noun(r, i + 1)) || r->cell || time_is_year(r, i + 1) ||
	    time_is(r, i + 1, ROLE_OF))) {
		to->kind = TERM_SEASON;
		to->month = time_value(r, i, ROLE_SEASON);
		end = time_year_after(r, i + 1, to);
		if (to->year == 0 && !r->cell && time_is(r, i + 1, ROLE_OF))
			return 0;	/* "the fall of shells" */
		/* winter 2021-22 */
		return to->year && time_skip_tight(r, end) > end && time_value(r, end + 1,
		    ROLE_NUMBER) == (to->year + 1) % 100 ? end + 2 : end;
	}
	if (is_holiday(r, i)) {
		to->kind = TERM_HOLIDAY;
		to->count = time_value(r, i, ROLE_HOLIDAY);
		return time_year_after(r, i + 1, to);
	}
	if (time_is(r, i, ROLE_QUARTER) || (time_is(r, i, ROLE_HALF) && (r->cell || time_word_at(r, i)->token->kind == TOKEN_WORD ||
	    time_is_year(r, i + 1)))) {
		to->kind = time_is(r, i, ROLE_QUARTER) ? TERM_QUARTER : TERM_HALF;
		to->count = time_value(r, i, time_is(r, i, ROLE_QUARTER) ? ROLE_QUARTER : ROLE_HALF);
		return time_year_after(r, i + 1, to);
	}
	return 0;
}

/* fiscal year 2012, FY 2012, fiscal 2012, last fiscal year; who writes "fiscal year 2011-12", or financial
 * year, leaves open in which month it starts. */
static size_t
fiscal_at(struct time_reader *r, size_t i, struct period_term *to)
{
	int relation = time_is(r, i, ROLE_RELATION) ? time_value(r, i, ROLE_RELATION) : 0;
	size_t at = i + (relation != 0);
	int start = time_value(r, at, ROLE_FISCAL);
	bool year = time_unit(r, at) == UNIT_YEAR || time_unit(r, at + 1) == UNIT_YEAR;

	if (!time_is(r, at, ROLE_FISCAL))
		return 0;
	at += time_unit(r, at + 1) == UNIT_YEAR ? 2 : 1;
	*to = (struct period_term){ .op = OP_FISCAL, .op_count = start ? 13 - start : 0,
	    .unit = UNIT_YEAR, .count = 1 };
	if (relation == 0 && time_is_year(r, at)) {
		to->kind = TERM_DATE;
		to->year = time_value(r, at, ROLE_NUMBER);
		if ((!time_is(r, at + 1, ROLE_DASH) && !time_is(r, at + 1, ROLE_SLASH)) ||
		    !time_is(r, at + 2, ROLE_NUMBER))
			return at + 1;
		to->op_count = 0;
		return at + 3;
	}
	if (!year || (relation != RELATION_THIS && !is_recent(relation)))
		return 0;
	to->kind = TERM_UNIT;
	to->relation = relation == RELATION_THIS ? relation : RELATION_LAST;
	return at;
}

size_t
time_simple_at(struct time_reader *r, size_t i, unsigned allow, struct period_term *to)
{
	const struct period_term none = { .kind = TERM_NONE };
	bool definite;
	size_t end = 0;

	*to = none;
	if (time_is(r, i, ROLE_WHOLE))
		i++;
	definite = time_is(r, i, ROLE_THE);
	i = time_skip(r, i, ROLE_THE);
	if (definite)
		i = time_skip(r, i, ROLE_WHOLE);
	to->definite = definite;
	end = fiscal_at(r, i, to);
	if (time_is(r, i, ROLE_RELATION) && !end) {
		*to = none;
		to->definite = definite;
		end = relative_at(r, i, to);
		/* this 3 May: the word adds nothing to a date. */
		if (!end && r->cell && time_value(r, i, ROLE_RELATION) == RELATION_THIS)
			end = time_date_at(r, i + 1, allow, to);
	}
	if (!end && time_is(r, i, ROLE_ORDINAL)) {
		*to = none;
		end = ordinal_at(r, i, to);
	}
	if (!end && time_is(r, i, ROLE_WEEKDAY))
		end = time_weekday_at(r, i, to);
	if (!end && definite && time_is(r, i, ROLE_STRETCH)) {
		*to = (struct period_term){ .kind = TERM_BASE, .relation = RELATION_THE };
		end = i + 1;
	}
	if (!end && time_is(r, i, ROLE_UNIT)) {
		*to = none;
		to->definite = definite;
		end = unit_first(r, i, to);
	}
	if (!end && time_is(r, i, ROLE_DECADE)) {
		to->definite = definite;
		end = decade_at(r, i, to);
	}
	if (!end) {
		*to = none;
		to->definite = definite;
		end = plain_at(r, i, allow, to);
	}
	if (!end) {
		to->definite = definite;
		end = time_date_at(r, i, allow, to);
	}
	return end;
}
