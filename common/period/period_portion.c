#include "period/period_portion.h"

#include "period/period_fiscal.h"
#include "period/period_simple.h"
#include "period/period_words.h"
#include "period/period_year.h"

/* What an operation is done to: "of March 2021", "in the year", "last year". */
static size_t
container_at(struct time_reader *r, size_t i, struct period_term *to)
{
	size_t at = i, end;

	if (time_is(r, at, ROLE_OF) || time_is(r, at, ROLE_IN) || time_is(r, at, ROLE_ON) ||
	    time_is(r, at, ROLE_DASH))
		at++;
	end = time_whole_fiscal_at(r, at, to);
	if (!end)
		end = time_simple_at(r, at, ALLOW_YEAR, to);
	/* "the beginning of month" leaves its article out. */
	if (!end && r->cell && time_unit(r, at) >= UNIT_WEEK && !time_word_at(r, at)->plural) {
		*to = (struct period_term){ .kind = TERM_UNIT, .relation = RELATION_THE,
		    .unit = time_unit(r, at), .count = 1, .definite = true };
		end = at + 1;
	}
	return end;
}

size_t
time_part_at(struct time_reader *r, size_t i, struct period_term *to)
{
	int part = time_value(r, i, ROLE_PART);
	size_t end = container_at(r, i + 1, to);

	if (!end || to->op != OP_NONE)
		return 0;
	/* The past week has a beginning and an end as the calendar's last one. */
	if (to->kind == TERM_RECENT && to->relation && to->count == 1) {
		to->kind = TERM_UNIT;
		to->relation = RELATION_LAST;
		to->definite = false;
	}
	if (to->kind == TERM_BASE || to->kind == TERM_SHIFT || to->kind == TERM_RECENT)
		return 0;
	if (to->kind == TERM_WEEKDAY || to->kind == TERM_DAY ||
	    ((to->kind == TERM_DATE || to->kind == TERM_NUMERIC) &&
	    (to->day || to->kind == TERM_NUMERIC)))
		return end;
	term_set_op(to, OP_PART, part, 0);
	return end;
}

/* second last week of March: i is that of "last" */
static size_t
nth_last_at(struct time_reader *r, size_t i, int ordinal, struct period_term *to)
{
	int unit = time_unit(r, i + 1);
	size_t end = unit && time_is(r, i + 2, ROLE_OF) ? container_at(r, i + 2, to) : 0;

	if (end)
		term_set_op(to, OP_NTH_LAST, ordinal, unit);
	return end;
}

/* "In the first nine months, 40 came": of this year, where nothing says of what else; i is that of the count. */
static bool
opens_year(struct time_reader *r, size_t i)
{
	return i > 1 && time_is(r, i - 2, ROLE_THE) && time_unit(r, i + 1) == UNIT_MONTH && time_count(r, i) > 2 &&
	    time_count(r, i) < 12 && time_ends(r, i + 2);
}

/* "first five months this year", "first five months 2021": the year right behind the unit at i. */
static bool
is_of_year(struct time_reader *r, size_t i)
{
	return time_unit(r, i) == UNIT_MONTH && (time_is_year(r, i + 1) ||
	    (time_is(r, i + 1, ROLE_RELATION) && time_unit(r, i + 2) == UNIT_YEAR && time_word_at(r, i + 2)->many == 1));
}

/* first five months of 2021, last two days of May: i is that of the count */
static size_t
some_at(struct time_reader *r, size_t i, enum op op, struct period_term *to)
{
	size_t end = 0;

	if (time_is(r, i + 2, ROLE_OF) || time_is(r, i + 2, ROLE_IN)) {
		end = container_at(r, i + 2, to);
	} else if (op == OP_FIRST && is_of_year(r, i + 1)) {
		end = time_simple_at(r, i + 2, 0, to);
	} else if (op == OP_FIRST && opens_year(r, i)) {
		*to = (struct period_term){ .kind = TERM_UNIT, .unit = UNIT_YEAR, .count = 1, .relation = RELATION_THIS };
		end = i + 2;
	}
	if (end)
		term_set_op(to, op, time_count(r, i) * time_word_at(r, i + 1)->many, time_unit(r, i + 1));
	return end;
}

size_t
time_months_of_year_at(struct time_reader *r, size_t i, struct period_term *to)
{
	size_t end = time_unit(r, i + 1) == UNIT_MONTH && time_count(r, i) > 1 && time_count(r, i) < 12 &&
	    time_is(r, i + 2, ROLE_OF) ? some_at(r, i, OP_FIRST, to) : 0;

	return end && (to->kind == TERM_FISCAL || (to->kind == TERM_UNIT && to->unit == UNIT_YEAR) || (to->kind == TERM_DATE &&
	    to->year && !to->month)) ? end : 0;
}

/* second Sunday after Easter: i is that of the weekday */
static size_t
weekday_beside_at(struct time_reader *r, size_t i, int ordinal, struct period_term *to)
{
	size_t end = time_simple_at(r, i + 2, 0, to);

	term_set_op(to, OP_SHIFT, time_is(r, i + 1, ROLE_AFTER) ? ordinal : -ordinal, UNIT_WEEKDAY);
	to->weekday = time_value(r, i, ROLE_WEEKDAY);
	return end;
}

/* "week of", "Sunday in", "half 2021": the unit at i, and what has one stands behind it. */
static bool
is_of_container(struct time_reader *r, size_t i, int unit, bool last)
{
	if (unit == 0 || unit == UNIT_HOUR || (unit == UNIT_QUARTER && !last))
		return false;
	return time_is(r, i + 1, ROLE_OF) || time_is(r, i + 1, ROLE_IN) ||
	    (unit == UNIT_HALF && (time_is_year(r, i + 1) || time_is(r, i + 1, ROLE_RELATION)));
}

size_t
time_nth_at(struct time_reader *r, size_t i, struct period_term *to)
{
	bool last = time_is(r, i, ROLE_RELATION) && time_value(r, i, ROLE_RELATION) == RELATION_LAST;
	int ordinal = time_value(r, i, ROLE_ORDINAL), unit;
	size_t at = i + 1, end;

	if (!last && ordinal == 0)
		return 0;
	if (!last && time_value(r, at, ROLE_RELATION) == RELATION_LAST)
		return nth_last_at(r, at, ordinal, to);
	if ((last || ordinal == 1) && time_count(r, at) > 0 && time_unit(r, at + 1))
		return some_at(r, at, last ? OP_LAST : OP_FIRST, to);
	at = time_skip(r, at, ROLE_DASH);
	unit = time_is(r, at, ROLE_WEEKDAY) ? UNIT_WEEKDAY : time_unit(r, at);
	if (unit == UNIT_WEEKDAY && !last && (time_is(r, at + 1, ROLE_AFTER) || time_is(r, at + 1, ROLE_BEFORE)))
		return weekday_beside_at(r, at, ordinal, to);
	end = is_of_container(r, at, unit, last) ? container_at(r, at + 1, to) : 0;
	if (!end || to->op != OP_NONE)
		return 0;
	if (unit == UNIT_WEEKDAY)
		to->weekday = time_value(r, at, ROLE_WEEKDAY);
	if (unit == UNIT_HALF)
		term_set_op(to, OP_HALF, last ? 2 : ordinal, 0);
	else if (last)
		term_set_op(to, OP_NTH_LAST, 1, unit);
	else if (unit == UNIT_WEEKDAY)
		term_set_op(to, OP_NTH_WEEKDAY, ordinal, 0);
	else
		term_set_op(to, OP_NTH, ordinal, unit);
	return end;
}
