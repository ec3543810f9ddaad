#include "period/period_parts.h"

/* What an operation is done to: "of March 2021", "in the year", "last year". */
static size_t
container_at(struct time_reader *r, size_t i, struct period_term *to)
{
	size_t at = i, end;

	if (time_is(r, at, ROLE_OF) || time_is(r, at, ROLE_IN) || time_is(r, at, ROLE_ON) ||
	    time_is(r, at, ROLE_DASH))
		at++;
	end = time_simple_at(r, at, ALLOW_YEAR, to);
	/* "the beginning of month" leaves its article out. */
	if (!end && r->cell && time_unit(r, at) >= UNIT_WEEK && !time_word_at(r, at)->plural) {
		*to = (struct period_term){ .kind = TERM_UNIT, .relation = RELATION_THE,
		    .unit = time_unit(r, at), .count = 1, .definite = true };
		end = at + 1;
	}
	return end;
}

static void
set_op(struct period_term *to, int op, int count, int unit)
{
	to->op = op;
	to->op_count = count;
	to->op_unit = unit;
}

/* early May, mid-June, late last year, the end of September 2018; early on Monday is Monday. */
static size_t
part_at(struct time_reader *r, size_t i, struct period_term *to)
{
	int part = time_value(r, i, ROLE_PART);
	size_t end = container_at(r, i + 1, to);

	if (!end || to->op != OP_NONE)
		return 0;
	if (time_is(r, i + 1, ROLE_DASH) && part != PART_MID && time_word_at(r, i + 1)->spaced)
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
	set_op(to, OP_PART, part, 0);
	return end;
}

/* first half of March, first five months of 2021, first week of October, last day of May */
static size_t
nth_at(struct time_reader *r, size_t i, struct period_term *to)
{
	bool last = time_is(r, i, ROLE_RELATION) && time_value(r, i, ROLE_RELATION) == RELATION_LAST;
	int ordinal = time_value(r, i, ROLE_ORDINAL), count, unit;
	size_t at = i + 1, end;

	if (!last && ordinal == 0)
		return 0;
	if (!last && time_value(r, at, ROLE_RELATION) == RELATION_LAST) {
		unit = time_unit(r, at + 1);
		end = unit ? container_at(r, at + 2, to) : 0;
		if (!end || !time_is(r, at + 2, ROLE_OF))
			return 0;
		set_op(to, OP_NTH_LAST, ordinal, unit);
		return end;
	}
	count = time_count(r, at);
	unit = time_unit(r, at + (count > 0));
	if (count > 0 && unit && (last || ordinal == 1)) {
		if (!time_is(r, at + 2, ROLE_OF) && !time_is(r, at + 2, ROLE_IN))
			return 0;
		end = container_at(r, at + 2, to);
		set_op(to, last ? OP_LAST : OP_FIRST, count * time_word_at(r, at + 1)->many, unit);
		return end;
	}
	at = time_skip(r, at, ROLE_DASH);
	unit = time_is(r, at, ROLE_WEEKDAY) ? UNIT_WEEKDAY : time_unit(r, at);
	if (unit == UNIT_WEEKDAY && !last &&
	    (time_is(r, at + 1, ROLE_AFTER) || time_is(r, at + 1, ROLE_BEFORE))) {
		int weekday = time_value(r, at, ROLE_WEEKDAY);

		end = time_simple_at(r, at + 2, 0, to);
		set_op(to, OP_SHIFT, time_is(r, at + 1, ROLE_AFTER) ? ordinal : -ordinal, unit);
		to->weekday = weekday;
		return end;
	}
	if (unit == 0 || unit == UNIT_HOUR || (unit == UNIT_QUARTER && !last) ||
	    (!time_is(r, at + 1, ROLE_OF) && !time_is(r, at + 1, ROLE_IN) &&
	    !(unit == UNIT_HALF && (time_is_year(r, at + 1) || time_is(r, at + 1, ROLE_RELATION)))))
		return 0;
	end = container_at(r, at + 1, to);
	if (!end || to->op != OP_NONE)
		return 0;
	if (unit == UNIT_WEEKDAY) {
		set_op(to, last ? OP_NTH_LAST : OP_NTH_WEEKDAY, last ? 1 : ordinal,
		    last ? UNIT_WEEKDAY : 0);
		to->weekday = time_value(r, at, ROLE_WEEKDAY);
	} else if (unit == UNIT_HALF)
		set_op(to, OP_HALF, last ? 2 : ordinal, 0);
	else
		set_op(to, last ? OP_NTH_LAST : OP_NTH, last ? 1 : ordinal, unit);
	return end;
}

/* 12 noon, 12 midnight */
static bool
is_twelve(struct time_reader *r, size_t i)
{
	return time_value(r, i, ROLE_NUMBER) == 12 && time_is(r, i + 1, ROLE_DAYPART);
}

/* 1930 */
static bool
is_four_digits(struct time_reader *r, size_t i)
{
	return time_is(r, i, ROLE_NUMBER) && time_word_at(r, i)->digits == 4 && time_value(r, i, ROLE_NUMBER) <= 2400;
}

/* 1930 hrs */
static bool
is_hours(struct time_reader *r, size_t i)
{
	return is_four_digits(r, i) && time_unit(r, i + 1) == UNIT_HOUR;
}

static bool
is_two_digits(struct time_reader *r, size_t i, int most)
{
	return time_is(r, i, ROLE_NUMBER) && time_word_at(r, i)->digits == 2 && time_value(r, i, ROLE_NUMBER) <= most;
}

/* 19 30 hrs */
static bool
is_parted_hours(struct time_reader *r, size_t i)
{
	return is_two_digits(r, i, 24) && is_two_digits(r, i + 1, 59) && time_unit(r, i + 2) == UNIT_HOUR;
}

/* 18.30 */
static bool
is_dotted_hours(struct time_reader *r, size_t i)
{
	const struct time_word *w = time_word_at(r, i);

	return time_is(r, i, ROLE_DECIMAL) && w->digits == 2 && w->numeric[0] < 24 && w->numeric[1] < 60;
}

/* UTC, UTC+8: the index behind it, or i. */
static size_t
skip_zone(struct time_reader *r, size_t i)
{
	size_t at = time_skip(r, i, ROLE_ZONE);

	return at > i && time_is(r, at, ROLE_OTHER) && time_is(r, at + 1, ROLE_NUMBER) && !time_word_at(r, at)->spaced &&
	    !time_word_at(r, at + 1)->spaced ? at + 2 : at;
}

size_t
time_clock_at(struct time_reader *r, size_t i)
{
	size_t at = i;

	if (!time_is(r, at, ROLE_CLOCK) && !time_is(r, at, ROLE_NUMBER) && !time_is(r, at, ROLE_DECIMAL))
		return 0;
	if (time_is(r, at, ROLE_CLOCK) || is_dotted_hours(r, at))
		at++;
	else if (time_is(r, at, ROLE_NUMBER) && time_value(r, at, ROLE_NUMBER) <= 12 &&
	    (time_is(r, at + 1, ROLE_MERIDIEM) || is_twelve(r, at)))
		at += 1 + is_twelve(r, at);
	else if (is_hours(r, at))
		at += 2;
	else if (is_parted_hours(r, at))
		at += 3;
	else if (is_four_digits(r, at) && (time_is(r, at + 1, ROLE_DASH) || time_is(r, at + 1, ROLE_TO) ||
	    time_is(r, at + 1, ROLE_AND)) && is_hours(r, at + 2))
		at++;		/* 1600 - 1930 hrs */
	else
		return 0;
	at = time_skip(r, at, ROLE_MERIDIEM);
	at = skip_zone(r, at);
	if (time_is(r, at + 1, ROLE_ZONE_END) && time_word_at(r, at)->ends_token &&
	    time_is(r, at, ROLE_OTHER))
		return at + 2;
	if (!time_is(r, at, ROLE_OPEN))
		return at;
	if (time_is(r, skip_zone(r, at + 1), ROLE_CLOSE))
		return skip_zone(r, at + 1) + 1;
	for (size_t k = at + 1; k < at + 6; k++)
		if (time_is(r, k, ROLE_CLOSE))
			return time_is(r, k - 1, ROLE_ZONE_END) || time_is(r, k - 1, ROLE_ZONE) ?
			    k + 1 : at;
	return at;
}

/* A clock time or part of the day before a date, with "on" or a comma: 07:00, 16/11/2020. */
static size_t
skip_hour(struct time_reader *r, size_t i)
{
	size_t at = time_clock_at(r, i), part;

	if (!at) {
		part = time_skip(r, i, ROLE_THE);
		if (!time_is(r, part, ROLE_DAYPART))
			return i;
		at = part + 1;
	}
	if (time_is(r, at, ROLE_ON) || time_is(r, at, ROLE_COMMA) || time_is(r, at, ROLE_OF))
		at++;
	return at;
}

/* Behind a day: its hour, which brackets may hold, or its part. */
static size_t
skip_hour_after(struct time_reader *r, size_t i)
{
	size_t at = i, end;

	if (time_is(r, at, ROLE_DAYPART))
		return at + 1;
	if (time_is(r, at, ROLE_OPEN)) {
		end = time_clock_at(r, at + 1);
		return end && time_is(r, end, ROLE_CLOSE) ? end + 1 : i;
	}
	if (time_is(r, at, ROLE_AT) || time_is(r, at, ROLE_COMMA))
		at++;
	end = time_clock_at(r, at);
	return end ? end : i;
}

/* "the three months ending mid-May": up to the last day of that part of a month; 0 for other than that. */
static size_t
part_end_at(struct time_reader *r, size_t i, struct period_term *to)
{
	size_t at = time_skip(r, i, ROLE_THE), end = time_is(r, at, ROLE_PART) ? part_at(r, at, to) : 0;

	if (!end || to->op != OP_PART || to->kind != TERM_DATE || !to->month || to->day)
		return 0;
	to->day = to->op_count == PART_EARLY ? 10 : to->op_count == PART_MID ? 20 : 0;
	to->op = OP_NONE;
	return end;
}

/* the week of 3 May, week beginning Feb. 4, the week to 9 May, the two days to 3 June */
static size_t
stretch_at(struct time_reader *r, size_t i, bool definite, struct period_term *to)
{
	int count = time_count(r, i), unit, many;
	size_t at = i + (count > 0), end;
	bool of, from, up;

	if (time_is(r, i, ROLE_WEEK_OF)) {
		unit = UNIT_WEEK;
		many = 1;
		at = i;
		of = true;
		from = false;
	} else {
		/* the 24-hour period ending on 3 May */
		if (count > 0 && time_is(r, at, ROLE_DASH) && !time_word_at(r, at)->spaced)
			at++;
		unit = time_unit(r, at);
		many = time_word_at(r, at)->many;
		at = time_skip(r, at + 1, ROLE_STRETCH);
		of = time_is(r, at, ROLE_OF);
		from = time_is(r, at, ROLE_STARTING);
	}
	/* "the week to 9 May", "24 hours to 0600 hrs, 9 May" */
	up = time_is(r, at, ROLE_ENDING) || (time_is(r, at, ROLE_TO) &&
	    (definite || (unit == UNIT_HOUR && count > 0 && time_clock_at(r, at + 1))));
	if (unit == 0 || (unit == UNIT_HOUR && !up) || (!of && !from && !up) || (of && (count > 0 ||
	    (unit != UNIT_WEEK && unit != UNIT_WEEKEND))))
		return 0;
	at = time_skip(r, time_skip(r, at + 1, up ? ROLE_COLON : ROLE_ON), up && unit >= UNIT_MONTH && time_is(r, at + 1, ROLE_IN) ? ROLE_IN : ROLE_ON);
	at = skip_hour(r, time_skip(r, at, ROLE_AT));
	end = up ? part_end_at(r, at, to) : 0;
	if (!end)
		end = time_simple_at(r, at, ALLOW_SHORT | ALLOW_DAY, to);
	if (!end || to->op != OP_NONE || (to->kind != TERM_DATE && to->kind != TERM_NUMERIC &&
	    to->kind != TERM_WEEKDAY && to->kind != TERM_HOLIDAY && to->kind != TERM_DAY) ||
	    (to->kind == TERM_DATE && !to->day && !(up && to->month && unit >= UNIT_MONTH)))
		return 0;
	set_op(to, of ? OP_AROUND : from ? OP_FROM : OP_TO, (count > 0 ? count : 1) * many, unit);
	return end;
}

/* Behind "two days", "the week": ago, earlier, before yesterday, later, after Christmas. */
static size_t
distance_at(struct time_reader *r, size_t i, bool definite, struct period_term *to)
{
	int count = time_count(r, i), unit;
	size_t at = i + (count > 0), end;
	int sign;

	if (count == 0 && !definite)
		return 0;
	unit = time_is(r, at, ROLE_WEEKDAY) ? UNIT_WEEKDAY : time_unit(r, at);
	to->unit = unit;
	to->count = (count > 0 ? count : 1) * (unit == UNIT_WEEKDAY ? 1 : time_word_at(r, at)->many);
	if (unit == UNIT_WEEKDAY)
		to->weekday = time_value(r, at, ROLE_WEEKDAY);
	at++;
	if (unit == 0)
		return 0;
	/* Two weeks and two days ago: in days. */
	if (unit == UNIT_WEEK && time_is(r, at, ROLE_AND) && time_count(r, at + 1) &&
	    time_unit(r, at + 2) == UNIT_DAY && time_is(r, at + 3, ROLE_AGO)) {
		to->unit = UNIT_DAY;
		to->count = to->count * 7 + time_count(r, at + 1);
		at += 3;
	}
	if (time_is(r, at, ROLE_AGO)) {
		to->kind = TERM_AGO;
		return at + 1;
	}
	if (time_is(r, at, ROLE_BEFORE) || time_is(r, at, ROLE_AFTER) || time_is(r, at, ROLE_FROM)) {
		sign = time_is(r, at, ROLE_BEFORE) ? -1 : 1;
		count = sign * to->count;
		end = time_simple_at(r, at + 1, r->cell ? ALLOW_YEAR | ALLOW_SHORT : 0, to);
		if (end && to->op == OP_NONE && to->kind != TERM_BASE && to->kind != TERM_SHIFT) {
			to->definite = definite;
			set_op(to, OP_SHIFT, count, unit);
			return end;
		}
		*to = (struct period_term){ .unit = unit, .count = count * sign };
	}
	if (unit == UNIT_WEEKDAY || unit == UNIT_HOUR)
		return 0;
	to->kind = TERM_SHIFT;
	to->definite = definite;
	if (time_is(r, at, ROLE_EARLIER)) {
		to->relation = RELATION_LAST;
		return at + 1;
	}
	to->relation = RELATION_NEXT;
	return time_is(r, at, ROLE_LATER) ? at + 1 : 0;
}

/* 5 past years, two previous weeks; but "against ten last week" counts no weeks */
static size_t
turned_recent_at(struct time_reader *r, size_t i, struct period_term *to)
{
	int relation = time_value(r, i + 1, ROLE_RELATION);

	if (time_count(r, i) == 0 || time_unit(r, i + 2) == 0 ||
	    (time_count(r, i) > 1 && !time_word_at(r, i + 2)->plural) || (relation != RELATION_LAST &&
	    relation != RELATION_PAST && relation != RELATION_PREVIOUS))
		return 0;
	to->kind = TERM_RECENT;
	to->relation = RELATION_PAST;
	to->unit = time_unit(r, i + 2);
	to->count = time_count(r, i) * time_word_at(r, i + 2)->many;
	return i + 3;
}

static size_t
over_container(struct time_reader *r, size_t i, struct period_term *to)
{
	bool definite = time_is(r, i, ROLE_THE);
	size_t at = time_skip(r, i, ROLE_THE), end = 0;

	if (time_is(r, at, ROLE_PART))
		end = part_at(r, at, to);
	if (!end && (time_is(r, at, ROLE_ORDINAL) || time_is(r, at, ROLE_RELATION)))
		end = nth_at(r, at, to);
	if (!end && (time_is(r, at, ROLE_UNIT) || time_is(r, at, ROLE_WEEK_OF) ||
	    time_count(r, at))) {
		end = stretch_at(r, at, definite, to);
		if (!end) {
			*to = (struct period_term){ .kind = TERM_NONE };
			end = distance_at(r, at, definite, to);
		}
		if (!end) {
			*to = (struct period_term){ .definite = definite };
			end = turned_recent_at(r, at, to);
		}
	}
	return end;
}

size_t
time_term_at(struct time_reader *r, size_t i, unsigned allow, struct period_term *to)
{
	size_t at = skip_hour(r, i), end;

	if (at > i && time_is(r, at, ROLE_OTHER))
		return 0;
	*to = (struct period_term){ .kind = TERM_NONE };
	end = over_container(r, at, to);
	if (!end)
		end = time_simple_at(r, at, allow, to);
	if (end && to->op == OP_NONE && (to->day || to->kind == TERM_WEEKDAY || to->kind == TERM_DAY))
		end = skip_hour_after(r, end);
	return end;
}
