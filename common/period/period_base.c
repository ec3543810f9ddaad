#include "period/period_base.h"

#include "period/period_calendar.h"
#include "period/period_date_days.h"

/* "The same time last year", "a year earlier", where the base has an end alone: as of 30 June. */
static bool
is_open_before(const struct period_term *t, const struct days *base)
{
	return base && !base->has_from && base->has_to && (t->kind == TERM_BASE ? !t->unit && t->op == OP_NONE : !t->definite);
}

/* Its end is told from the base's end, and it has no beginning either. */
static bool
open_base_days(const struct period_term *t, const struct period_context *context, struct days *days, const char **why)
{
	struct period_context of_end = *context;
	struct days end = *context->base;

	end.from = end.to;
	end.has_from = true;
	of_end.base = &end;
	if (!term_base_days(t, &of_end, days, why))
		return false;
	days->has_from = false;
	return true;
}

/* A report of Thursday to Tuesday, or of fewer days around a Saturday and Sunday, is of a long weekend. */
static bool
is_long_weekend(const struct days *base)
{
	int first = calendar_weekday(base->from);
	long sunday = 6 - first;

	return first >= 3 && first <= 5 && base->to - base->from >= sunday && base->to - base->from <= sunday + 2;
}

/* The same period, that month, the week before: told from the base. */
bool
term_base_days(const struct period_term *t, const struct period_context *context,
    struct days *days, const char **why)
{
	struct days base;
	int year, from_year, to_year, month, day_of_month, sign = t->relation == RELATION_NEXT ? 1 : -1;

	/* The reporting period is what was said of it, though it has no beginning: as of 3 May. */
	if (context->base && t->kind == TERM_BASE && !t->unit && t->op == OP_NONE && !t->year && !t->year_relation &&
	    (context->base->has_from || context->base->has_to)) {
		*days = *context->base;
		return true;
	}
	/* "the previous month", of no other: the one before the document's date. */
	if (context->base == NULL && t->kind == TERM_SHIFT && t->relation == RELATION_PREVIOUS &&
	    (t->unit > UNIT_DAY || t->count > 1) && t->definite && context->has_date) {
		*days = t->count > 1 ? (struct days){ day_shift(context->date, t->unit, -t->count), context->date, true, true } :
		    days_shift(days_around(context->date, t->unit), t->unit, -t->count);
		return true;
	}
	if (is_open_before(t, context->base))
		return open_base_days(t, context, days, why);
	if (context->base == NULL || !context->base->has_from || !context->base->has_to)
		return period_fail(why, "the period leans on another, which is not known");
	base = *days = *context->base;
	if (t->kind == TERM_BASE) {
		if (t->unit && !days_fit(&base, t->unit) && !(t->unit == UNIT_WEEKEND && is_long_weekend(&base)))
			*days = days_around(base.from, t->unit);
		if (t->op == OP_SHIFT)
			*days = days_shift(*days, t->op_unit, t->op_count);
		if (!term_year(t, context, &year, why))
			return false;
		calendar_split(days->from, &from_year, &month, &day_of_month);
		calendar_split(days->to, &to_year, &month, &day_of_month);
		/* From 30 December 2017 on, "the same period in 2017" is the one that ended then. */
		if (year == from_year && to_year > from_year)
			from_year = to_year;
		if (year)
			*days = days_shift(*days, UNIT_YEAR, year - from_year);
		return true;
	}
	if (t->definite && t->count > 1 && sign < 0) {	/* "the three months before", "the previous three months" */
		days->from = day_shift(base.from, t->unit, -t->count);
		days->to = base.from - 1;
	} else if (days_fit(&base, t->unit) || !t->definite) {
		*days = days_shift(base, t->unit, sign * t->count);
	} else if (t->unit >= UNIT_MONTH && t->unit <= UNIT_CENTURY) {
		*days = days_shift(days_around(base.from, t->unit), t->unit, sign * t->count);
	} else if (sign < 0) {
		days->from = day_shift(base.from, t->unit, -t->count);
		days->to = t->unit == UNIT_DAY ? days->from : base.from - 1;
	} else {
		days->to = day_shift(base.to, t->unit, t->count);
		days->from = t->unit == UNIT_DAY ? days->to : base.to + 1;
	}
	return true;
}

static bool
holds_only(const struct days *whole, const struct days *base)
{
	return base->from >= whole->from && base->to <= whole->to;
}

#define YEAR_AFTER	31	/* days: "this year" in January's report of the year before is that year */

/* What a paper of another time of year calls this year is not the year that it reports on. */
static bool
is_another_year(const struct period_term *t, const struct period_context *context)
{
	return t->unit == UNIT_YEAR && t->relation == RELATION_THIS && (!context->has_date ||
	    context->date <= context->base->to || context->date - context->base->to > YEAR_AFTER);
}

/* The past month, the last month */
bool
term_is_past_unit(const struct period_term *t)
{
	return (t->kind == TERM_UNIT || t->kind == TERM_RECENT) && t->op == OP_NONE && t->count <= 1 &&
	    (t->relation == RELATION_PAST || (t->relation == RELATION_LAST && t->definite));
}

/* "In the last month" of a paper that reports on May, and came out in early June: May. */
static bool
is_unit_just_over(const struct period_term *t, const struct period_context *context)
{
	return days_fit(context->base, t->unit) && context->has_date && context->date > context->base->to &&
	    day_shift(context->base->to, t->unit, 1) > context->date;
}

/*
 * This week, the month, the quarter under a base: the base where it is as long
 * as one, or the calendar's one that holds it; the previous one, before the base. False where it says nothing.
 */
bool
term_yields(const struct period_term *t, const struct period_context *context, struct days *days)
{
	const struct days *base = context->base;
	struct days whole;

	if (base == NULL || !base->has_from || !base->has_to || is_another_year(t, context))
		return false;
	if (t->unit == UNIT_WEEKEND) {
		*days = *base;
		return is_long_weekend(base);
	}
	if (term_is_past_unit(t)) {
		*days = *base;
		return is_unit_just_over(t, context);
	}
	whole = days_around(base->from, t->unit);
	if (t->relation == RELATION_PREVIOUS) {
		*days = days_shift(*base, t->unit, -t->count);
		return days_fit(base, t->unit);
	}
	if (days_fit(base, t->unit) || (base->from == whole.from && context->has_date &&
	    base->to == context->date && holds_only(&whole, base))) {
		*days = *base;
		return true;
	}
	if (t->relation != RELATION_THE || !holds_only(&whole, base))
		return false;
	*days = whole;
	if (context->has_date && days->from <= context->date && days->to > context->date)
		days->to = context->date;
	return true;
}
