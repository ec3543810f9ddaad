#include "period/period_days.h"

#include "period/period_base.h"
#include "period/period_calendar.h"
#include "period/period_date_days.h"
#include "period/period_fiscal.h"

#define WINDOW_DAYS	7	/* "last 7 days" is a window that runs; "last 2 days" are two of the calendar's */

/* Monday, last Monday, Monday of last week. */
static bool
weekday_days(const struct period_term *t, const struct period_context *context, struct days *days,
    const char **why)
{
	day monday, back;

	if (!context->has_date)
		return period_no_date(why);
	monday = context->date - calendar_weekday(context->date);
	back = (calendar_weekday(context->date) - (t->weekday - 1) + 7) % 7;
	switch (t->relation) {
	case RELATION_LAST:
	case RELATION_PREVIOUS:
		return days_one(monday - 7 + t->weekday - 1, days);
	case RELATION_NEXT:
		return days_one(monday + 7 + t->weekday - 1, days);
	case RELATION_THIS:
	case RELATION_THE:
		return days_one(monday + t->weekday - 1, days);
	case RELATION_PAST:
		return days_one(context->date - (back ? back : 7), days);
	default:
		return days_one(context->date - back, days);
	}
}

/* Up to the document's date: the past 24 hours, past 3 weeks; bare "last 3 weeks" are the calendar's. */
static bool
recent_days(const struct period_term *t, const struct period_context *context, struct days *days,
    const char **why)
{
	if (!context->has_date)
		return period_no_date(why);
	*days = (struct days){ context->date, context->date, true, true };
	if (t->unit == UNIT_HOUR)
		days->from -= (t->count + 23) / 24;
	else if (t->unit == UNIT_QUARTER || (t->relation == RELATION_LAST && !t->definite &&
	    !(t->unit == UNIT_DAY && t->count >= WINDOW_DAYS))) {
		*days = days_around(context->date, t->unit);
		days->to = days->from - 1;
		days->from = day_shift(days->from, t->unit, -t->count);
	} else
		days->from = day_shift(context->date, t->unit, -t->count);
	return true;
}

/* This week, last month, the last year, next quarter, the weekend. */
static bool
unit_days(const struct period_term *t, const struct period_context *context, struct days *days,
    const char **why)
{
	int step = t->relation == RELATION_NEXT ? 1 : t->relation == RELATION_THIS ||
	    t->relation == RELATION_THE ? 0 : -1;

	if (!context->has_date)
		return period_no_date(why);
	if (((t->relation == RELATION_LAST && t->definite) || t->relation == RELATION_PAST) &&
	    t->unit != UNIT_QUARTER && t->unit != UNIT_WEEKEND && t->unit != UNIT_HALF)
		return recent_days(t, context, days, why);
	*days = days_around(context->date, t->unit);
	if (t->count > 1 && step == 0)
		return period_fail(why, "the period has no calendar bounds");
	/* The weekend that has gone is the last, and another back the one before last. */
	*days = days_shift(*days, t->unit, step * (t->count -
	    (t->unit == UNIT_WEEKEND && step < 0 && days->to < context->date)));
	return true;
}

static bool
week_of_year(const struct period_term *t, const struct period_context *context, struct days *days,
    const char **why)
{
	int year, month, day_of_month;
	day fourth;

	if (!term_year(t, context, &year, why))
		return false;
	if (year == 0 && !context->has_date)
		return period_no_date(why);
	if (year == 0)
		calendar_split(context->date, &year, &month, &day_of_month);
	else
		day_of_month = 0;
	/* Week 1 is the one that holds 4 January. */
	for (int back = 0; back < 2; back++) {
		if (!calendar_day(year - back, 1, 4, &fourth))
			return period_fail(why, "there is no such week");
		days->from = fourth - calendar_weekday(fourth) + 7L * (t->count - 1);
		days->to = days->from + 6;
		days->has_from = days->has_to = true;
		if (day_of_month == 0 || days->from <= context->date)
			break;
	}
	return true;
}

/* So many months from a month of the year on: quarters, halves, seasons. */
static bool
months_days(const struct period_term *t, const struct period_context *context, int first,
    int months, struct days *days, const char **why)
{
	struct period_term start = *t;

	start.kind = TERM_DATE;
	start.month = first;
	start.day = 0;
	start.relation = 0;
	if (!term_date_days(&start, context, days, why))
		return false;
	days->to = day_add_months(days->from, months) - 1;
	if (t->relation == RELATION_LAST && context->has_date && days->to >= context->date)
		*days = days_shift(*days, UNIT_YEAR, -1);
	return true;
}

/* The first Monday of September: month, weekday and which one as HOLIDAY_NTH has them. */
static day
nth_weekday(int year, int code)
{
	int month = code / 100, weekday = code / 10 % 10, which = code % 10, length = calendar_month_length(year, month);
	day first = 0;
	int n;

	calendar_day(year, month, 1, &first);
	n = (weekday - calendar_weekday(first) + 7) % 7 + 7 * (which - 1);
	return first + (n < length ? n : n - 7);
}

/* Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
static day
easter(int year)
{
	int a = year % 19, b = year / 100, c = year % 100;
	int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
	int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
	int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
	day d = 0;

	calendar_day(year, n / 31, n % 31 + 1, &d);
	return d;
}

static day
moving_holiday(int year, int code)
{
	return code >= HOLIDAY_NTH ? nth_weekday(year, code - HOLIDAY_NTH) : easter(year) + code - HOLIDAY_EASTER;
}

static bool
holiday_days(const struct period_term *t, const struct period_context *context, struct days *days,
    const char **why)
{
	struct period_term date = *t;
	int year, month, day_of_month;

	if (t->count == 0)
		return period_fail(why, "the day of this feast is not fixed");
	if (t->count < HOLIDAY_EASTER - 100) {
		date.kind = TERM_DATE;
		date.month = t->count / 100;
		date.day = t->count % 100;
		return term_date_days(&date, context, days, why);
	}
	if (!term_year(t, context, &year, why))
		return false;
	if (year)
		return days_one(moving_holiday(year, t->count), days);
	if (!context->has_date)
		return period_no_date(why);
	calendar_split(context->date, &year, &month, &day_of_month);
	for (int back = 0; back < 2; back++) {
		days_one(moving_holiday(year - back, t->count), days);
		if (days->from <= context->date)
			break;
	}
	return true;
}

static bool
ago_days(const struct period_term *t, const struct period_context *context, struct days *days,
    const char **why)
{
	if (!context->has_date)
		return period_no_date(why);
	if (t->unit == UNIT_WEEKDAY) {
		long back = (calendar_weekday(context->date) - (t->weekday - 1) + 7) % 7;

		return days_one(context->date - (back ? back : 7) - 7L * (t->count - 1), days);
	}
	if (t->unit == UNIT_HOUR)
		return days_one(context->date - t->count / 24, days);
	if (t->unit == UNIT_DAY || t->unit == UNIT_WEEK || t->unit == UNIT_MONTH)
		return days_one(day_shift(context->date, t->unit, -t->count), days);
	return period_fail(why, "so long ago names no days");
}

bool
term_whole_days(const struct period_term *t, const struct period_context *context,
    struct days *days, const char **why)
{
	switch (t->kind) {
	case TERM_DATE:
		return term_date_days(t, context, days, why);
	case TERM_NUMERIC:
		return term_numeric_days(t, context, days, why);
	case TERM_WEEKDAY:
		return weekday_days(t, context, days, why);
	case TERM_DAY:
		return context->has_date ? days_one(context->date + t->count, days) :
		    period_no_date(why);
	case TERM_UNIT:
		return unit_days(t, context, days, why);
	case TERM_RECENT:
		return recent_days(t, context, days, why);
	case TERM_QUARTER:
		return months_days(t, context, t->count * 3 - 2, 3, days, why);
	case TERM_HALF:
		return months_days(t, context, t->count * 6 - 5, 6, days, why);
	case TERM_SEASON:
		return months_days(t, context, t->month, 3, days, why);
	case TERM_WEEK:
		return week_of_year(t, context, days, why);
	case TERM_HOLIDAY:
		return holiday_days(t, context, days, why);
	case TERM_DECADE:
		return days_of_months(t->year, 1, 120, days);
	case TERM_CENTURY:
		return days_of_months((t->count - 1) * 100, 1, 1200, days);
	case TERM_FISCAL:
		return term_fiscal_days(t, context, days, why);
	case TERM_AGO:
		return ago_days(t, context, days, why);
	case TERM_BASE:
	case TERM_SHIFT:
		return term_base_days(t, context, days, why);
	default:
		return period_fail(why, "the period is not understood");
	}
}
