#include "period/period_bracket.h"

#include "period/period_frame.h"
#include "period/period_of_year.h"
#include "period/period_open.h"
#include "period/period_range.h"
#include "period/period_since.h"
#include "period/period_words.h"
#include "period/period_year.h"

/*
 * What stands in brackets behind a time: its year, its days, or what it leans on.
 */

size_t
period_duration_at(struct time_reader *r, size_t i, struct period_term *term)
{
	int count = time_is(r, i, ROLE_COUNT) ? time_value(r, i, ROLE_COUNT) :
	    time_value(r, i, ROLE_NUMBER);
	int unit = time_value(r, i + 1, ROLE_UNIT);

	if (count < 1 || count > 366 || unit == 0)
		return 0;
	*term = (struct period_term){ .kind = TERM_RECENT, .unit = unit,
	    .count = count * time_word_at(r, i + 1)->many, .relation = RELATION_PAST };
	return i + 2;
}

static bool
is_date(const struct period_term *t)
{
	return t->kind == TERM_DATE || t->kind == TERM_NUMERIC;
}

/* Inside brackets a bare number stands for no time. */
static size_t
bracket_at(struct time_reader *r, size_t i, struct period_range *to, bool *until)
{
	bool joined;
	size_t at = i + 1, end, days;

	if (!time_is(r, i, ROLE_OPEN))
		return 0;
	*until = false;
	/* this period (the 21 days from 3 to 23 May), this week (week of 5 to 11 May) */
	days = period_week_of(r, at);
	if (days > at) {
		end = time_range_at(r, days, ALLOW_YEAR, to, &joined);
		if (end && joined && time_is(r, end, ROLE_CLOSE))
			return end + 1;
	}
	*until = time_is(r, at, ROLE_TO) || time_is(r, at, ROLE_UNTIL) || time_is(r, at, ROLE_AS_OF);
	at = *until ? at + 1 : period_skip_frame(r, at);
	end = time_range_at(r, at, ALLOW_YEAR, to, &joined);
	/* this week (week 23 (4-10 June)) */
	if (end && !joined && !*until && time_is(r, end, ROLE_OPEN)) {
		at = end + 1;
		end = time_range_at(r, at, ALLOW_YEAR, to, &joined);
		end = end && time_is(r, end, ROLE_CLOSE) ? end + 1 : 0;
		/* this period (week 23 (4-10 June) of 2018) */
		if (end && to->first.year == 0 && time_is(r, end, ROLE_OF) && time_is_year(r, end + 1)) {
			to->first.year = to->last.year = time_value(r, end + 1, ROLE_NUMBER);
			end += 2;
		}
	}
	return end && time_is(r, end, ROLE_CLOSE) ? end + 1 : 0;
}

static bool
term_wants_year(const struct period_term *t)
{
	return t->year == 0 && (t->year_relation == 0 || t->year_relation == RELATION_THIS) &&
	    ((t->kind == TERM_DATE && t->month) || t->kind == TERM_QUARTER || t->kind == TERM_HALF ||
	    (t->kind == TERM_UNIT && t->unit == UNIT_YEAR && t->relation == RELATION_THE));
}

bool
period_is_of_this_year(const struct period *period)
{
	return period_wants_year(period) && (period->range.first.year_relation == RELATION_THIS ||
	    (period->range.two && period->range.last.year_relation == RELATION_THIS));
}

bool
period_wants_year(const struct period *period)
{
	const struct period_range *range = &period->range;

	/* "3 to 9 May": the first day has the month of the last */
	return period->year == 0 && (term_wants_year(&range->first) || (range->two && term_is_bare_day(&range->first))) &&
	    (!range->two || term_wants_year(&range->last));
}

/* "3 March (January - March 2023)", "between 3 and 9 May (March - April 2023)": the year of the months in the brackets, where they
 * are of one; or 0. */
static int
year_around(const struct period *period, const struct period_range *inner)
{
	const struct period_term *first = &inner->first, *last = &inner->last;

	if (!inner->two || first->kind != TERM_DATE || last->kind != TERM_DATE || first->day || last->day ||
	    first->month < 1 || !last->year || !period_wants_year(period))
		return 0;
	return first->month <= last->month && (!first->year || first->year == last->year) ? last->year : 0;
}

/* "14 June (13 and 14 June 2023)": a day takes the year of the days in the brackets, or 0. */
static int
year_beside(const struct period *period, const struct period_range *inner)
{
	const struct period_term *first = &inner->first, *last = &inner->last;
	int month = last->month ? last->month : first->month;	/* "May 3 to 9, 2023" */

	if (period->range.first.kind != TERM_DATE || !period->range.first.day || first->kind != TERM_DATE || !first->day ||
	    !period_wants_year(period))
		return 0;
	if (!inner->two)
		return first->year;
	/* "2 January (30 December 2023 to 3 January 2024)": of the end that it is nearer to */
	if (last->kind == TERM_DATE && last->year && (first->month <= month || period->range.first.month <= month))
		return last->year;
	return first->year ? first->year : last->kind == TERM_DATE && last->year ? last->year - 1 : 0;
}

/* "November (2023)", "5 April (2018 through 8 April)": behind what states no year; the word behind it, or i. */
size_t
period_take_year(struct time_reader *r, size_t i, struct period *period)
{
	struct period_range inner;
	bool until;
	size_t end = bracket_at(r, i, &inner, &until);

	if (end && !until && year_around(period, &inner)) {
		period->year = year_around(period, &inner);
		return end;
	}
	if (end && !until && year_beside(period, &inner)) {
		period->year = year_beside(period, &inner);
		return end;
	}
	/* "the year (the year ended 30 June 2019)" has its own days */
	if (!end || until || (inner.two && !term_is_bare_year(&inner.first)) || inner.first.kind != TERM_DATE ||
	    inner.first.year == 0 || inner.first.op != OP_NONE || !period_wants_year(period))
		return i;
	period->year = inner.first.year;
	return end;
}

/* "this period (the period starting 3 May and ending 9 May)", "the same period last year (year to
 * date)": a base that opens with its own preposition; the word behind it, or 0. */
static size_t
based_at(struct time_reader *r, size_t i, struct period *period)
{
	struct period base = { .n = 0 };
	size_t at = time_skip(r, i + 1, ROLE_THE), end = 0;

	if (!time_is(r, i, ROLE_OPEN) || !(period->leans || period->yields))
		return 0;
	if (time_is(r, at, ROLE_STRETCH) && time_is(r, at + 1, ROLE_STARTING))
		end = period_beyond_at(r, at + 1, &base);
	else if (time_is(r, at, ROLE_STRETCH) && (time_is(r, at + 1, ROLE_TO) || time_is(r, at + 1, ROLE_UNTIL)))
		end = period_until_at(r, at + 1, &base);
	else if (time_is(r, at, ROLE_SINCE))
		end = period_since_at(r, at, &base);
	else if (time_is(r, at, ROLE_SO_FAR) || time_is(r, at, ROLE_YEAR_TO_DATE) || time_is(r, at, ROLE_TO_DATE))
		end = period_so_far_at(r, at, &base);
	else if (time_is(r, at, ROLE_UNTIL))	/* until now */
		end = period_until_at(r, at, &base);
	else	/* the period under review (one week) */
		end = period_duration_at(r, i + 1, &base.range.first);
	if (!end || !time_is(r, end, ROLE_CLOSE))
		return 0;
	/* "this period (since the truce)" */
	if (base.untold) {
		period->untold = period->range.first.kind == TERM_BASE && !period->range.two;
		return period->untold ? end + 1 : 0;
	}
	period->base = base.range;
	period->base_since = base.kind == PERIOD_SINCE;
	period->base_until = base.kind == PERIOD_UNTIL && !base.range.two;
	period->has_base = true;
	return end + 1;
}

/* "Saturday and Sunday, 3 and 4 May", "this week, 3-9 May": the days that are meant; the word behind them, or i. */
static size_t
take_apposed_days(struct time_reader *r, size_t i, struct period *period)
{
	const struct period_range *range = &period->range;
	struct period_range days;
	bool joined;
	size_t end;

	if (!time_is(r, i, ROLE_COMMA) || (range->two ? range->first.kind != TERM_WEEKDAY || range->last.kind != TERM_WEEKDAY :
	    range->first.kind != TERM_UNIT || range->first.op != OP_NONE ||
	    (range->first.unit != UNIT_WEEK && range->first.unit != UNIT_WEEKEND)))
		return i;
	end = time_range_at(r, i + 1, 0, &days, &joined);
	if (!end || !joined || !days.two || days.first.kind != TERM_DATE || days.last.kind != TERM_DATE || !days.first.day ||
	    !days.last.day)
		return i;
	period->range = days;
	return end;
}

/* "until" in the bracket is the end of what stands before: "2025 (up to 20 April)"; false where it is none. */
static bool
take_until(const struct period_range *inner, struct period *period)
{
	struct period_range *range = &period->range;

	if (period->leans) {
		period->base = *inner;
		period->has_base = period->base_until = true;
		return true;
	}
	if (range->two)
		return false;
	range->last = inner->first;
	if (term_is_bare_year(&range->first) && range->last.year == 0)
		range->last.year = range->first.year;
	range->two = true;
	return true;
}

/* "began on 3 May and ended yesterday (9 May)" */
static bool
is_of_end(struct time_reader *r, size_t i, const struct period_range *range, const struct period_range *inner)
{
	return i > 1 && time_is(r, i - 2, ROLE_ENDING) && range->two && !inner->two && is_date(&inner->first) &&
	    (range->last.kind == TERM_DAY || range->last.kind == TERM_WEEKDAY);
}

/* "this year (April to June 2024)", "the fortnight (1 to 14 April)": the days are told of what stands before; not "the previous
 * week (3 to 9 May)", which is the week before them. */
static bool
says_which_days(const struct period_range *range, const struct period_range *inner)
{
	const struct period_term *first = &range->first;

	return first->kind == TERM_UNIT &&
	    (first->relation == RELATION_THIS || first->relation == RELATION_THE || first->relation == RELATION_LAST) &&
	    !range->two && inner->two && is_date(&inner->first) && is_date(&inner->last);
}

/* What the bracket lacks it has from what stands before: "Q3 2022 (July to September)", "last year (January to April)". */
static void
lend_year(struct period *period, struct period_range *inner)
{
	const struct period_term *first = &period->range.first;

	if (inner->first.year || inner->last.year)
		return;
	if (first->kind == TERM_UNIT && first->unit == UNIT_YEAR && first->relation == RELATION_LAST)
		inner->first.year_relation = inner->last.year_relation = RELATION_LAST;
	else if (period->year == 0)
		period->year = first->year;
}

/* The bracket says it in other words: the word behind it, or behind the year of "the third quarter (July to September) of 2022". */
static size_t
take_in_other_words(struct time_reader *r, size_t end, struct period_range *inner, struct period *period)
{
	struct period_term *first = &period->range.first;

	lend_year(period, inner);
	/* "the 24 hours to 6 a.m. today (3 May)" */
	if (!period->range.two && first->op == OP_TO && !inner->two && is_date(&inner->first) && inner->first.op == OP_NONE)
		term_set_op(&inner->first, OP_TO, first->op_count, first->op_unit);
	period->range = *inner;
	if (period->year == 0 && time_is(r, end, ROLE_OF) && time_is_year(r, end + 1) && period_wants_year(period)) {
		period->year = time_value(r, end + 1, ROLE_NUMBER);
		end += 2;
	}
	return end;
}

size_t
period_take_so_far(struct time_reader *r, size_t i, struct period *period)
{
	struct period inner = { .n = 0 };
	size_t end = 0;

	if (!time_is(r, i, ROLE_OPEN) || period->leans || period->range.two || !is_date(&period->range.first))
		return i;
	if (time_is(r, i + 1, ROLE_SO_FAR) || time_is(r, i + 1, ROLE_TO_DATE))
		end = period_so_far_at(r, i + 1, &inner);
	if (!end || !time_is(r, end, ROLE_CLOSE))
		return i;
	period->kind = PERIOD_SINCE;
	period->cumulative = true;
	return end + 1;
}

/* What stands in brackets settles what stands before them, or is its base. */
size_t
period_take_bracket(struct time_reader *r, size_t i, struct period *period)
{
	struct period_range inner;
	struct period_term *first = &period->range.first;
	bool until;
	size_t end = period_take_year(r, i, period);

	if (end > i || (end = take_apposed_days(r, i, period)) > i)
		return end;
	end = bracket_at(r, i, &inner, &until);
	if (!end) {
		end = based_at(r, i, period);
		return end ? end : i;
	}
	if (until && take_until(&inner, period))
		return end;
	if (term_is_bare_year(first) && !period->range.two && range_of_year(&inner, first->year)) {
		period->range = inner;	/* 2014 (the first half of 2015) */
		return end;
	}
	if (is_of_end(r, i, &period->range, &inner)) {
		period->range.last = inner.first;
		return end;
	}
	if (says_which_days(&period->range, &inner))
		period->leans = period->yields = false;
	else if (first->kind == TERM_BASE || first->kind == TERM_SHIFT || period->leans || period->yields) {
		period->base = inner;
		period->has_base = true;
		return end;
	}
	/* 3 May (Wednesday) */
	if (is_date(first) && (first->day || first->kind == TERM_NUMERIC))
		return inner.first.kind == TERM_WEEKDAY && !inner.two ? end : i;
	return take_in_other_words(r, end, &inner, period);
}
