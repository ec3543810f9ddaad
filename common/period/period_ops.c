#include "period/period_ops.h"

#include "period/period_calendar.h"
#include "period/period_date_days.h"
#include "period/period_days.h"

static bool
lasts(const struct days *days, long shortest, long longest)
{
	long length = days->to - days->from + 1;

	return length >= shortest && length <= longest;
}

/* early, mid, late: the thirds that the codebook gives a month and a year; a week's first and last three days. */
static bool
part_of(struct days *days, int part, const char **why)
{
	day from = days->from;
	int months = days_fit(days, UNIT_YEAR) ? 4 : days_fit(days, UNIT_QUARTER) ? 1 :
	    days_fit(days, UNIT_HALF) ? 2 : 0;

	if (months) {
		days->from = day_add_months(from, months * (part - 1));
		days->to = day_add_months(from, months * part) - 1;
		return true;
	}
	if (lasts(days, 28, 31)) {
		days->from = from + 10L * (part - 1);
		if (part != PART_LATE)
			days->to = days->from + 9;
		return true;
	}
	if (lasts(days, 7, 7)) {
		days->from = from + (part == PART_EARLY ? 0 : part == PART_MID ? 2 : 4);
		if (part != PART_LATE)
			days->to = part == PART_EARLY ? from + 2 : from + 3;
		return true;
	}
	if (lasts(days, 3651, 3653)) {
		days->from = day_add_months(from, part == PART_EARLY ? 0 : part == PART_MID ? 48 : 72);
		if (part != PART_LATE)
			days->to = day_add_months(from, part == PART_EARLY ? 48 : 72) - 1;
		return true;
	}
	return period_fail(why, "the period has no early, middle or late part");
}

static bool
half_of(struct days *days, int half, const char **why)
{
	day middle;

	if (lasts(days, 28, 31))
		middle = days->from + (lasts(days, 28, 29) ? 14 : 15);
	else if (days_fit(days, UNIT_YEAR))
		middle = day_add_months(days->from, 6);
	else if (lasts(days, 3651, 3653))
		middle = day_add_months(days->from, 60);
	else
		return period_fail(why, "the period has no halves");
	if (half == 1)
		days->to = middle - 1;
	else
		days->from = middle;
	return true;
}

/* The n-th week is the calendar's whose Thursday is the n-th in the whole, as in ISO 8601. */
static day
first_on(day from, int weekday)
{
	return from + (weekday - calendar_weekday(from) + 7) % 7;
}

static day
last_on(day to, int weekday)
{
	return to - (calendar_weekday(to) - weekday + 7) % 7;
}

static bool
nth_of(struct days *days, const struct period_term *t, const char **why)
{
	struct days whole = *days;
	bool backward = t->op == OP_NTH_LAST;
	int n = backward ? 1 - t->op_count : t->op_count - 1;
	int weekday = t->op == OP_NTH_WEEKDAY || t->op_unit == UNIT_WEEKDAY ? t->weekday - 1 :
	    t->op_unit == UNIT_WEEK ? 3 : t->op_unit == UNIT_WEEKEND ? 5 : -1;

	/* Where a month starts in mid-week, its first week may be this or the next. */
	if (t->op_unit == UNIT_WEEK && t->op == OP_NTH && lasts(&whole, 28, 31) &&
	    calendar_weekday(whole.from) >= 1 && calendar_weekday(whole.from) <= 3)
		return period_fail(why, "the weeks of that month may be counted in two ways");
	if (weekday >= 0) {
		day pivot = (backward ? last_on(whole.to, weekday) : first_on(whole.from, weekday)) +
		    7L * n;

		if (pivot < whole.from || pivot > whole.to)
			return period_fail(why, "there is no such week or day in the period");
		days->from = pivot - (t->op_unit == UNIT_WEEK ? 3 : 0);
		days->to = days->from + (t->op_unit == UNIT_WEEK ? 6 : t->op_unit == UNIT_WEEKEND);
		return true;
	}
	if (backward) {
		days->from = day_shift(whole.to + 1, t->op_unit, n - 1);
		days->to = day_shift(whole.to + 1, t->op_unit, n) - 1;
	} else {
		days->from = day_shift(whole.from, t->op_unit, n);
		days->to = day_shift(whole.from, t->op_unit, n + 1) - 1;
	}
	return (days->from >= whole.from && days->to <= whole.to) ||
	    period_fail(why, "there is no such part of the period");
}

/* "the first 31 weeks of 2016": weeks 1 to 31, of which the first holds 4 January. */
static bool
weeks_of_year(struct days *days, const struct period_term *t)
{
	int year, month, day_of_month;
	day first;

	if (t->op != OP_FIRST || t->op_unit != UNIT_WEEK || days->to - days->from < 364)
		return false;
	calendar_split(days->from, &year, &month, &day_of_month);
	if (month != 1 || day_of_month != 1 || !calendar_day(year, 1, 4, &first))
		return false;
	days->from = first - calendar_weekday(first);
	days->to = days->from + 7L * t->op_count - 1;
	return true;
}

static bool
units_of(struct days *days, const struct period_term *t, const char **why)
{
	struct days whole = *days;

	if (weeks_of_year(days, t))
		return true;
	if (t->op == OP_FIRST)
		days->to = day_shift(whole.from, t->op_unit, t->op_count) - 1;
	else
		days->from = day_shift(whole.to + 1, t->op_unit, -t->op_count);
	return (days->from >= whole.from && days->to <= whole.to) ||
	    period_fail(why, "there is no such part of the period");
}

/* Two days before yesterday, a week after 3 May; "the week before" it is the seven days up to it. */
static bool
shifted(struct days *days, const struct period_term *t)
{
	bool whole = days_fit(days, t->op_unit), one = days->from == days->to;
	day edge = t->op_count < 0 ? days->from : days->to;

	if (t->op_unit == UNIT_WEEKDAY) {
		day d = t->op_count < 0 ? last_on(edge - 1, t->weekday - 1) + 7L * (t->op_count + 1) :
		    first_on(edge + 1, t->weekday - 1) + 7L * (t->op_count - 1);

		return days_one(d, days);
	}
	/* the week after 3 May, the two days after it; but "the day after" is one */
	if (t->definite && (t->op_unit == UNIT_DAY ? t->op_count > 1 || t->op_count < -1 : !whole)) {
		if (t->op_count < 0) {
			days->from = day_shift(edge, t->op_unit, t->op_count);
			days->to = edge - 1;
		} else {
			days->from = edge + 1;
			days->to = day_shift(edge, t->op_unit, t->op_count);
		}
		return true;
	}
	if (!whole && !one && t->op_unit <= UNIT_WEEK)
		return days_one(day_shift(edge, t->op_unit, t->op_count), days);
	*days = days_shift(*days, t->op_unit, t->op_count);
	return true;
}

/* A weekend goes on to a holiday beside it: Saturday to Monday, Thursday to Sunday. */
static struct days
weekend_of(day d)
{
	int weekday = calendar_weekday(d);
	struct days days = { d, d, true, true };

	if (weekday < 2)		/* Monday or Tuesday */
		days.from = d - weekday - 2;
	else
		days.to = d + 6 - weekday;
	if (weekday == 2 || weekday == 6)
		days = days_around(d, UNIT_WEEKEND);
	return days;
}

static bool
apply(struct days *days, const struct period_term *t, const char **why)
{
	switch (t->op) {
	case OP_PART:
		return part_of(days, t->op_count == PART_EARLIER ? PART_EARLY :
		    t->op_count >= PART_LATER ? PART_LATE : t->op_count, why);
	case OP_HALF:
		return half_of(days, t->op_count, why);
	case OP_FIRST:
	case OP_LAST:
		return units_of(days, t, why);
	case OP_NTH:
	case OP_NTH_LAST:
	case OP_NTH_WEEKDAY:
		return nth_of(days, t, why);
	case OP_SHIFT:
		return t->kind == TERM_BASE || shifted(days, t);
	case OP_AROUND:
		*days = days_around(days->from, t->op_unit);
		return true;
	case OP_WEEKEND:
		*days = weekend_of(days->from);
		return true;
	case OP_FROM:
		days->to = day_shift(days->from, t->op_unit, t->op_count) - 1;
		return true;
	case OP_TO:
		if (t->op_unit == UNIT_HOUR) {
			days->from = days->to - (t->op_count + 23) / 24;
			return true;
		}
		days->from = day_shift(days->to + 1, t->op_unit, -t->op_count);
		return true;
	default:
		return true;
	}
}

/* A part that is still to come, or is not over, is no time that a figure is reported of. */
static bool
is_over(const struct period_term *t, const struct period_context *context,
    const struct days *days, const char **why)
{
	if (t->op != OP_PART || !context->has_date || days->to < context->date)
		return true;
	if (days->from > context->date)
		return period_fail(why, "the period starts after the document's date");
	return t->kind != TERM_UNIT || context->first_day_only ||
	    period_fail(why, "that part of the period is not over on the document's date");
}

/* Earlier this month: up to the document's date, as all that holds it; later this month is still to come. */
static bool
earlier_or_later(const struct period_term *t, const struct period_context *context,
    struct days *days, const char **why)
{
	if (t->op_count == PART_LATER || days->from == context->date)
		return period_fail(why, "the period is not over on the document's date");
	days->to = context->date;
	return true;
}

/* Late September, told in early September without a year, was last year's. */
static bool
is_to_come(const struct period_term *t, const struct period_context *context,
    const struct days *days)
{
	return t->kind == TERM_DATE && t->year == 0 && t->year_relation == 0 && t->relation == 0 &&
	    context->has_date && t->op != OP_SHIFT && t->op != OP_FROM &&
	    days->from > context->date;
}

bool
term_applied(const struct period_term *t, const struct period_context *context, struct days *days,
    const char **why)
{
	const struct days whole = *days;

	if (t->op == OP_PART && (t->op_count == PART_EARLIER || t->op_count == PART_LATER) && context->has_date &&
	    days->from <= context->date && days->to >= context->date)
		return earlier_or_later(t, context, days, why);
	if (!apply(days, t, why))
		return false;
	if (is_to_come(t, context, days)) {
		*days = days_shift(whole, UNIT_YEAR, -1);
		if (!apply(days, t, why))
			return false;
	}
	return is_over(t, context, days, why);
}

bool
term_uncut_days(const struct period_term *t, const struct period_context *context,
    struct days *days, const char **why)
{
	return term_whole_days(t, context, days, why) && term_applied(t, context, days, why);
}

bool
term_days(const struct period_term *t, const struct period_context *context, struct days *days,
    const char **why)
{
	if (!term_uncut_days(t, context, days, why))
		return false;
	if (context->has_date && days->has_to && days->from <= context->date &&
	    days->to > context->date)
		days->to = context->date;
	return true;
}
