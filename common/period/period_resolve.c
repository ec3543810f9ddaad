#include "period/period.h"

#include <stddef.h>

#include "period/period_base.h"
#include "period/period_date_days.h"
#include "period/period_days.h"
#include "period/period_ops.h"
#include "period/period_range.h"
#include "words/token_scan.h"

/* The month that a term of a year starts in; 0 for what has none. */
static int
month_in_year(const struct period_term *t)
{
	switch (t->kind) {
	case TERM_DATE:
	case TERM_SEASON:
		return t->month;
	case TERM_QUARTER:
		return t->count * 3 - 2;
	case TERM_HALF:
		return t->count * 6 - 5;
	case TERM_HOLIDAY:
		return t->count >= HOLIDAY_NTH ? (t->count - HOLIDAY_NTH) / 100 : t->count < HOLIDAY_EASTER - 100 ?
		    t->count / 100 : 4;
	default:
		return 0;
	}
}

/* Whether b, of one year with a, comes before it. */
static bool
comes_before(const struct period_term *b, const struct period_term *a)
{
	int month_a = month_in_year(a), month_b = month_in_year(b);

	return month_b < month_a || (month_b == month_a && a->kind == TERM_DATE &&
	    b->kind == TERM_DATE && a->day && b->day && b->day < a->day);
}

static void
step_month(struct period_term *t, int step)
{
	t->month += step;
	if (t->month == 0 || t->month == 13) {
		if (t->year)
			t->year += step;
		t->month = t->month == 0 ? 12 : 1;
	}
}

/* 3 to 9 May, May 28-3: the day without a month takes the other's. */
static void
share_month(struct period_term *a, struct period_term *b)
{
	if (term_is_bare_day(a) && b->month) {
		int day_a = a->day;

		*a = *b;
		a->day = day_a;
		if (day_a > b->day)
			step_month(a, -1);
	} else if (term_is_bare_day(a) && b->unit == UNIT_MONTH) {
		a->unit = b->unit;
		a->relation = b->relation;
	} else if (term_is_bare_day(b) && a->month) {
		const struct period_term told = *b;

		*b = *a;
		b->day = told.day;
		if (told.year || told.year_relation) {
			b->year = told.year;
			b->year_relation = told.year_relation;
		}
		if (told.day < a->day)
			step_month(b, 1);
	}
}

/* August 10 - November 12, 2013; Dec. 28 to Jan. 3: what has no year takes the other's. */
static bool
share_year(struct period_term *a, struct period_term *b, const struct period_context *context,
    const char **why)
{
	struct days days;
	int month, day_of_month, year_a, year_b;

	if (!month_in_year(a) || !month_in_year(b) || a->relation || b->relation)
		return true;
	if (!term_year(a, context, &year_a, why) || !term_year(b, context, &year_b, why))
		return false;
	if (year_a == 0 && year_b == 0) {
		if (!context->has_date || !term_whole_days(a, context, &days, why))
			return context->has_date ? false : period_fail(why,
			    "neither the period nor the document states the year");
		calendar_split(days.from, &year_a, &month, &day_of_month);
	}
	if (year_a == 0)
		year_a = year_b - comes_before(b, a);
	if (year_b == 0)
		year_b = year_a + comes_before(b, a);
	a->year = year_a;
	b->year = year_b;
	a->year_relation = b->year_relation = 0;
	return true;
}

static bool
in_order(struct period_term *a, struct period_term *b, enum date_order order)
{
	struct period_term dated;

	if (a->kind == TERM_NUMERIC) {
		if (!term_numeric_as(a, order, &dated))
			return false;
		*a = dated;
	}
	if (b->kind == TERM_NUMERIC) {
		if (!term_numeric_as(b, order, &dated))
			return false;
		*b = dated;
	}
	return true;
}

static bool range_between(struct period_term a, struct period_term b,
    const struct period_context *context, struct days *days, const char **why);

/* Both ends write their dates in one order: the one that makes a range of them, if one does. */
static bool
numeric_range(const struct period_range *range, const struct period_context *context,
    struct days *days, const char **why)
{
	enum date_order first = context->order == DATE_MDY ? DATE_MDY : DATE_DMY;
	struct days found[2] = { { 0 } };
	bool good[2], near[2];

	for (int k = 0; k < 2; k++) {
		enum date_order order = (k == 0) == (first == DATE_DMY) ? DATE_DMY : DATE_MDY;
		struct period_term a = range->first, b = range->last;

		good[k] = in_order(&a, &b, order) && range_between(a, b, context, &found[k], why);
		near[k] = good[k] && context->has_date && found[k].from <= context->date &&
		    found[k].from > context->date - 32;
	}
	if (!good[0] && !good[1])
		return false;
	if (good[0] && good[1] && context->order == DATE_UNSTATED && !range->first.dotted &&
	    (found[0].from != found[1].from || found[0].to != found[1].to)) {
		/* Else the one that is a matter of days, where the other is not. */
		if (near[0] == near[1])
			for (int k = 0; k < 2; k++)
				near[k] = found[k].to - found[k].from < 32;
		if (near[0] == near[1])
			return period_fail(why, "day and month may be either way round");
		good[0] = near[0];
	}
	*days = found[good[0] ? 0 : 1];
	return true;
}

static bool
hangs_on_end(const struct period_term *a)
{
	return (a->kind == TERM_WEEKDAY && a->relation == 0) || term_is_bare_day(a);
}

/* What starts at the end of last year starts with its last day. */
static bool
ends_container(const struct period_term *t)
{
	return t->op == OP_PART && t->op_count == PART_END;
}

static bool
range_between(struct period_term a, struct period_term b, const struct period_context *context,
    struct days *days, const char **why)
{
	struct period_context before = *context;
	struct days first, last;

	/* "the year till 31 December", in January: the year of that day */
	if (a.kind == TERM_UNIT && a.unit == UNIT_YEAR && (a.relation == RELATION_THE || a.relation == RELATION_THIS) &&
	    a.op == OP_NONE && b.kind == TERM_DATE && b.month && term_days(&b, context, &last, NULL))
		before.date = last.to;
	share_month(&a, &b);
	if (!share_year(&a, &b, context, why))
		return false;
	if (!term_days(&b, context, &last, why))
		return false;
	/* Thursday to Sunday: the Thursday before that Sunday. */
	if (hangs_on_end(&a) && context->has_date)
		before.date = last.to;
	before.first_day_only = !ends_container(&a);
	if (!term_days(&a, &before, &first, why))
		return false;
	if (context->has_date && first.from > context->date && last.from != last.to)
		return period_fail(why, "the period starts after the document's date");
	/* Today and yesterday. */
	if (first.from > last.to && a.kind == TERM_DAY && b.kind == TERM_DAY) {
		struct days later = first;

		first = last;
		last = later;
	}
	if (first.from > last.to)
		return period_fail(why, "the period ends before it starts");
	*days = (struct days){ ends_container(&a) ? first.to : first.from, last.to, true, true };
	/* A range of years or months that holds the document's date ends there; days are meant as they stand. */
	if (context->has_date && last.from != last.to && days->from <= context->date && days->to > context->date)
		days->to = context->date;
	return true;
}

static bool
range_days(const struct period_range *range, const struct period_context *context,
    struct days *days, const char **why)
{
	if (!range->two)
		return term_days(&range->first, context, days, why);
	if (range->first.kind == TERM_NUMERIC || range->last.kind == TERM_NUMERIC)
		return numeric_range(range, context, days, why);
	return range_between(range->first, range->last, context, days, why);
}

/* A report of Monday or Tuesday that says "this week" mostly means the one before. */
static bool
is_young_week(const struct period *period, const struct period_context *context)
{
	const struct period_term *t = &period->range.first;

	return !period->range.two && t->kind == TERM_UNIT && t->unit == UNIT_WEEK &&
	    t->relation == RELATION_THIS && context->has_date && calendar_weekday(context->date) < 2;
}

/* "During the week", of no other: the past one. */
static bool
is_past_week(const struct period_term *t, const struct period_context *context)
{
	return t->unit == UNIT_WEEK && t->op == OP_NONE && t->weekday == 0 && context->base == NULL;
}

static bool
inner_days(const struct period *period, const struct period_context *context, struct days *days,
    const char **why)
{
	if ((period->yields || (period->leans && period->range.first.kind == TERM_UNIT)) &&
	    term_yields(&period->range.first, context, days))
		return period->range.first.op == OP_NONE ||
		    term_applied(&period->range.first, context, days, why);
	if (period->leans && period->range.first.kind == TERM_UNIT && is_past_week(&period->range.first, context)) {
		struct period_term past = period->range.first;

		past.relation = RELATION_PAST;
		return term_days(&past, context, days, why);
	}
	if (period->leans && period->range.first.kind == TERM_UNIT)
		return period_fail(why, "the period leans on another, which is not known");
	if (is_young_week(period, context))
		return period_fail(why, "this week, in its first days, may be the one before");
	return range_days(&period->range, context, days, why);
}

/* Within the calendar's years, and the right way round. */
static bool
is_sound(const struct days *days)
{
	day first, last;

	(void)calendar_day(1, 1, 1, &first);
	(void)calendar_day(9999, 12, 31, &last);
	return !(days->has_from && days->has_to && days->from > days->to) &&
	    (!days->has_from || (days->from >= first && days->from <= last)) &&
	    (!days->has_to || (days->to >= first && days->to <= last));
}

static bool
open_days(const struct period *period, const struct period_context *context, struct days *days,
    const char **why)
{
	if (period->before)
		return period_fail(why, "a time before another has no first or last day");
	if (period->after && days->from == days->to)
		return period_fail(why, "what is after a day may start with it or not");
	if (period->open) {
		days->from = period->after ? days->to + 1 : days->from;
		days->has_to = false;
	} else if (period->kind == PERIOD_SINCE || period->kind == PERIOD_TO_DATE) {
		if (ends_container(&period->range.first))
			days->from = days->to;
		if (context->has_date && days->from > context->date)
			return period_fail(why, "the period starts after the document's date");
		days->has_to = context->has_date;
		/* So far in a year that is over ends with it. */
		if (period->kind == PERIOD_SINCE || days->to > context->date)
			days->to = context->date;
	} else if (period->kind == PERIOD_UNTIL) {
		days->has_from = false;
	}
	return is_sound(days) || period_fail(why, "the period is not within the calendar");
}

bool
period_resolve(const struct period *period, const struct period_context *context,
    struct days *days, const char **why)
{
	struct period_context inner = *context;
	struct days base = { 0 };

	if (period->year)	/* the whole of it is past */
		inner.has_date = calendar_day(period->year, 12, 31, &inner.date);
	if (period->has_base) {
		inner.base = NULL;
		inner.first_day_only = period->base_since;	/* "since the start of the year", in February */
		if (!range_days(&period->base, &inner, &base, why))
			return false;
		base.has_from = base.has_from && !period->base_until;
		if (period->base_since && context->has_date)
			base.to = context->date;
		inner.base = &base;
	}
	if (period->untold || (period->kind == PERIOD_SINCE && period->leans && inner.base == NULL)) {
		*days = (struct days){ 0, context->date, false, context->has_date };
		return context->has_date || period_no_date(why);
	}
	if (inner.base && !period->has_base && !inner.base->has_from && inner.base->has_to &&
	    period->range.first.kind == TERM_BASE && period->range.first.op == OP_NONE && !period->range.two) {
		*days = *inner.base;	/* "Since the truce", and then "during this period" */
		return true;
	}
	inner.first_day_only = period->kind == PERIOD_SINCE;
	if (period->after ? !term_uncut_days(&period->range.first, &inner, days, why) :
	    !inner_days(period, &inner, days, why))
		return false;
	return open_days(period, context, days, why);
}

bool
period_of(const struct vocabulary *vocabulary, struct span text,
    const struct period_context *context, struct arena *arena, struct days *days, const char **why)
{
	struct tokens tokens = { 0 };
	struct period period;
	bool found = false, good;

	token_scan_text(vocabulary, text, arena, &tokens);
	for (size_t i = 0; i < tokens.n && !found; i++)
		found = period_cell_at(vocabulary, tokens.p + i, tokens.n - i, &period);
	good = found ? period_resolve(&period, context, days, why) :
	    period_fail(why, tokens.n ? "the period is not understood" : "");
	tokens_free(&tokens);
	return good;
}
