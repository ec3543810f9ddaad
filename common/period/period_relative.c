#include "period/period_relative.h"

#include "period/period_date.h"
#include "period/period_season.h"
#include "period/period_words.h"
#include "period/period_year.h"

bool
relation_is_past(int relation)
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
		term_set_op(to, OP_SHIFT, -1, UNIT_YEAR);
		return i + 3;
	}
	return end;
}

/* "at this time last year": the same time of it */
static size_t
this_time_of(struct time_reader *r, size_t i, struct period_term *to)
{
	size_t end = same_of(r, i, to);

	to->relation = RELATION_SAME;
	return to->year || to->year_relation || to->op != OP_NONE ? end : 0;
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
	if (relation == RELATION_THIS && time_is(r, at, ROLE_TIME))
		return this_time_of(r, at + 1, to);
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

size_t
time_weekday_of_week(struct time_reader *r, size_t i, struct period_term *to)
{
	size_t at = i;

	if (to->unit != UNIT_WEEK || to->count != 1)
		return i;
	if (time_is(r, at, ROLE_POSSESSIVE) || time_is(r, at, ROLE_DASH))
		at++;
	/* "last week Tuesday", but "this week Monday's ..." */
	if (!time_is(r, at, ROLE_WEEKDAY) || (at == i && !r->cell && to->relation != RELATION_LAST))
		return i;
	to->kind = TERM_WEEKDAY;
	to->weekday = time_value(r, at, ROLE_WEEKDAY);
	return at + 1;
}

void
term_set_unit(struct time_reader *r, size_t i, int count, struct period_term *to)
{
	to->unit = time_unit(r, i);
	to->count = count * time_word_at(r, i)->many;
}

/* "24 hours", "24-hour period" behind past or last: where it ends, 0 for a count of none. */
static bool
counted_at(struct time_reader *r, size_t at, struct period_term *to, size_t *end)
{
	int count = time_count(r, at);

	if (time_is(r, at + 1, ROLE_DASH) && !time_word_at(r, at + 1)->spaced && time_unit(r, at + 2) &&
	    time_is(r, at + 3, ROLE_STRETCH)) {
		to->kind = TERM_RECENT;
		term_set_unit(r, at + 2, count, to);
		*end = count ? at + 4 : 0;
		return true;
	}
	if (count == 0 || !time_unit(r, at + 1))
		return false;
	to->kind = TERM_RECENT;
	term_set_unit(r, at + 1, count, to);
	/* and 2 weeks: a sum that no unit holds. */
	if (r->cell && time_is(r, at + 2, ROLE_AND) && time_count(r, at + 3) && time_unit(r, at + 4))
		to->kind = TERM_NONE;
	*end = at + 2;
	if (count > 1 && !time_word_at(r, at + 1)->plural && time_is(r, at + 2, ROLE_STRETCH))
		++*end;		/* "6 month period" */
	return true;
}

size_t
time_relative_at(struct time_reader *r, size_t i, struct period_term *to)
{
	int relation = time_value(r, i, ROLE_RELATION);
	size_t at = time_skip(r, i + 1, ROLE_WHOLE), end;

	/* "at this same time last year", "that same day" */
	if ((relation == RELATION_THIS || relation == RELATION_THAT) && time_value(r, i + 1, ROLE_RELATION) == RELATION_SAME)
		return base_at(r, i + 1, to);
	if (relation == RELATION_SAME || relation == RELATION_THAT || relation == RELATION_OTHER)
		return base_at(r, i, to);
	to->relation = relation;
	if (time_unit(r, at)) {
		to->kind = (relation == RELATION_PAST && time_unit(r, at) < UNIT_QUARTER) || ((relation == RELATION_PAST ||
		    (relation == RELATION_LAST && to->definite)) && time_unit(r, at) == UNIT_HALF) ? TERM_RECENT : TERM_UNIT;
		term_set_unit(r, at, 1, to);
		/* The previous week and the next day are told from another. */
		if ((relation == RELATION_PREVIOUS || relation == RELATION_NEXT) && to->definite)
			to->kind = TERM_SHIFT;
		return to->unit == UNIT_HOUR ? 0 : time_weekday_of_week(r, at + 1, to);
	}
	if (relation_is_past(relation) && counted_at(r, at, to, &end)) {
		/* "the previous three months": before those that were told of */
		if (relation == RELATION_PREVIOUS && to->definite && to->kind == TERM_RECENT && to->unit > UNIT_HOUR &&
		    to->count > 1)
			to->kind = TERM_SHIFT;
		return end;
	}
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
	if (time_is(r, at, ROLE_SEASON) || time_is_holiday(r, at)) {
		to->kind = time_is(r, at, ROLE_SEASON) ? TERM_SEASON : TERM_HOLIDAY;
		to->month = time_value(r, at, ROLE_SEASON);
		to->count = time_value(r, at, ROLE_HOLIDAY);
		return to->kind == TERM_HOLIDAY ? time_weekend_behind(r, at + 1, to) : at + 1;
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
