#include "period/period_distance.h"

#include "period/period_simple.h"
#include "period/period_words.h"

/* Two weeks and two days ago: in days. */
static bool
adds_days(struct time_reader *r, size_t i, int unit)
{
	return unit == UNIT_WEEK && time_is(r, i, ROLE_AND) && time_count(r, i + 1) &&
	    time_unit(r, i + 2) == UNIT_DAY && time_is(r, i + 3, ROLE_AGO);
}

/* "the week before last": behind it, or 0 */
static size_t
before_last_at(struct time_reader *r, size_t i, struct period_term *to)
{
	if (to->count != 1 || (to->unit != UNIT_WEEK && to->unit != UNIT_MONTH && to->unit != UNIT_YEAR &&
	    to->unit != UNIT_WEEKEND) || !time_is(r, i, ROLE_BEFORE) || time_value(r, i + 1, ROLE_RELATION) != RELATION_LAST ||
	    time_unit(r, i + 2) || time_is(r, i + 2, ROLE_WEEKDAY) || time_is(r, i + 2, ROLE_MONTH))
		return 0;
	*to = (struct period_term){ .kind = TERM_UNIT, .unit = to->unit, .count = 2, .relation = RELATION_LAST };
	return i + 2;
}

/* Before yesterday, after Christmas: i is that of the preposition; 0 for what is no time of its own. */
static size_t
beside_at(struct time_reader *r, size_t i, bool definite, struct period_term *to)
{
	int sign = time_is(r, i, ROLE_BEFORE) ? -1 : 1;
	const struct period_term distance = *to;
	size_t end = time_simple_at(r, i + 1, r->cell ? ALLOW_YEAR | ALLOW_SHORT : 0, to);

	if (end && to->op == OP_NONE && to->kind != TERM_BASE && to->kind != TERM_SHIFT) {
		to->definite = definite;
		term_set_op(to, OP_SHIFT, sign * distance.count, distance.unit);
		return end;
	}
	*to = (struct period_term){ .unit = distance.unit, .count = distance.count };
	return 0;
}

size_t
time_distance_at(struct time_reader *r, size_t i, bool definite, struct period_term *to)
{
	int count = time_count(r, i), unit;
	size_t at = i + (count > 0), end;

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
	if (adds_days(r, at, unit)) {
		to->unit = UNIT_DAY;
		to->count = to->count * 7 + time_count(r, at + 1);
		at += 3;
	}
	if (time_is(r, at, ROLE_AGO)) {
		/* "nine in March, up from seven a year ago": told from what it is compared with */
		to->kind = unit == UNIT_YEAR && to->count == 1 ? TERM_SHIFT : TERM_AGO;
		to->relation = RELATION_LAST;
		if (unit == UNIT_WEEK && time_is(r, at + 1, ROLE_DAY) && time_value(r, at + 1, ROLE_DAY) == 0)
			at++;	/* "a week ago today" */
		return at + 1;
	}
	if (definite && (end = before_last_at(r, at, to)) != 0)
		return end;
	if (time_is(r, at, ROLE_BEFORE) || time_is(r, at, ROLE_AFTER) || time_is(r, at, ROLE_FROM) ||
	    time_value(r, at, ROLE_RELATION) == RELATION_NEXT) {	/* "the week following 4 June" */
		end = beside_at(r, at, definite, to);
		if (end)
			return end;
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
