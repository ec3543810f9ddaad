#include "period/period_date_days.h"

#include "period/period_calendar.h"

#define YEARS_BACK	9	/* as far as a year without 29 February can reach */

bool
period_fail(const char **why, const char *reason)
{
	if (why)
		*why = reason;
	return false;
}

bool
period_no_date(const char **why)
{
	return period_fail(why, "the document's date, which the period hangs on, is not known");
}

bool
days_one(day d, struct days *days)
{
	*days = (struct days){ d, d, true, true };
	return true;
}

/* A year that is told from the document's: this, last, next; or the stated one; 0 for none. */
bool
term_year(const struct period_term *t, const struct period_context *context, int *year,
    const char **why)
{
	int month, day_of_month;

	*year = t->year;
	if (t->year_relation == 0)
		return true;
	if (!context->has_date)
		return period_no_date(why);
	calendar_split(context->date, year, &month, &day_of_month);
	*year += t->year_relation == RELATION_LAST ? -1 : t->year_relation == RELATION_NEXT ? 1 : 0;
	return true;
}

/* The latest day of that number, and weekday if it has one, up to the document's date. */
static bool
bare_day(const struct period_term *t, const struct period_context *context, struct days *days,
    const char **why)
{
	int year, month, day_of_month;

	if (!context->has_date)
		return period_no_date(why);
	calendar_split(context->date, &year, &month, &day_of_month);
	if (t->unit == UNIT_MONTH && t->relation == RELATION_LAST)
		calendar_split(day_add_months(context->date, -1), &year, &month, &day_of_month);
	for (int back = 0; back < 96; back++) {
		day d;
		bool real = calendar_day(year, month, t->day, &d);

		if (t->unit == UNIT_MONTH)
			return real ? days_one(d, days) : period_fail(why, "there is no such day");
		if (real && d <= context->date && (t->weekday == 0 ||
		    calendar_weekday(d) == t->weekday - 1))
			return days_one(d, days);
		month = month == 1 ? 12 : month - 1;
		year -= month == 12;
	}
	return period_fail(why, "there is no such day");
}

/* Year, month and day as far as stated; without a year the latest up to the document's date. */
bool
term_date_days(const struct period_term *t, const struct period_context *context, struct days *days,
    const char **why)
{
	int year, month, day_of_month;
	bool real = false;

	if (!term_year(t, context, &year, why))
		return false;
	if (t->month == 0 && t->day)
		return bare_day(t, context, days, why);
	if (t->month == 0)
		return days_of_months(year, 1, 12, days) || period_fail(why, "there is no such year");
	if (year) {
		if (t->day == 0)
			return days_of_months(year, t->month, 1, days) ||
			    period_fail(why, "there is no such month");
		return calendar_day(year, t->month, t->day, &days->from) ?
		    days_one(days->from, days) : period_fail(why, "there is no such day");
	}
	if (!context->has_date)
		return t->day > 0 && !calendar_day(2000, t->month, t->day, &days->from) ?
		    period_fail(why, "there is no such day") :
		    period_fail(why, "neither the period nor the document states the year");
	calendar_split(context->date, &year, &month, &day_of_month);
	for (int back = 0; back < YEARS_BACK && year - back > 0; back++) {
		real = t->day ? calendar_day(year - back, t->month, t->day, &days->from) :
		    days_of_months(year - back, t->month, 1, days);
		if (t->day)
			days->to = days->from;
		if (real && days->from <= context->date &&
		    !(t->relation == RELATION_LAST && days->to >= context->date)) {
			days->has_from = days->has_to = true;
			return true;
		}
	}
	return period_fail(why, "there is no such day");
}

int
year_in_full(int year)
{
	return year >= 100 ? year : year + (year < CENTURY_PIVOT ? 2000 : 1900);
}

/* 03/04/2023 as one order of its parts reads it. */
bool
term_numeric_as(const struct period_term *t, enum date_order order, struct period_term *date)
{
	const int *n = t->numeric;
	int a = n[0], b = n[1], year = n[2] ? year_in_full(n[2]) : 0;

	if (n[0] >= 100 || (order == DATE_YMD && n[2] && n[2] <= 31)) {
		year = year_in_full(n[0]);
		a = n[1];
		b = n[2];
		order = order == DATE_DMY && n[0] >= 100 ? DATE_DMY : DATE_MDY;
	}
	*date = *t;
	date->kind = TERM_DATE;
	date->year = year;
	date->month = order == DATE_DMY ? b : a;
	date->day = order == DATE_DMY ? a : b;
	return calendar_month_length(year ? year : 2000, date->month) >= date->day;
}

/* Which of two readings of a numeric date is meant. */
bool
term_numeric_days(const struct period_term *t, const struct period_context *context, struct days *days,
    const char **why)
{
	struct period_term dmy, mdy;
	struct days as_dmy, as_mdy;
	bool year_first = t->numeric[0] >= 100;
	bool is_dmy = term_numeric_as(t, DATE_DMY, &dmy) && term_date_days(&dmy, context, &as_dmy, why);
	bool is_mdy = term_numeric_as(t, DATE_MDY, &mdy) && term_date_days(&mdy, context, &as_mdy, why);
	bool near_dmy, near_mdy;

	if (context->order == DATE_YMD && t->numeric[2] && t->numeric[0] < 100 &&
	    term_numeric_as(t, DATE_YMD, &mdy))
		return term_date_days(&mdy, context, days, why);
	if (!is_dmy && !is_mdy)
		return period_fail(why, !context->has_date && t->numeric[2] == 0 ?
		    "neither the period nor the document states the year" : "there is no such day");
	if (is_dmy && is_mdy && as_dmy.from != as_mdy.from && !year_first &&
	    context->order == DATE_UNSTATED && !t->dotted) {
		bool day_dmy = t->weekday && calendar_weekday(as_dmy.from) == t->weekday - 1;
		bool day_mdy = t->weekday && calendar_weekday(as_mdy.from) == t->weekday - 1;

		near_dmy = context->has_date && as_dmy.from <= context->date &&
		    as_dmy.from > context->date - 32;
		near_mdy = context->has_date && as_mdy.from <= context->date &&
		    as_mdy.from > context->date - 32;
		if (day_dmy != day_mdy)
			is_dmy = day_dmy;
		else if (near_dmy != near_mdy)
			is_dmy = near_dmy;
		else
			return period_fail(why, "day and month may be either way round");
	} else if (is_mdy && (year_first || context->order == DATE_MDY))
		is_dmy = false;
	*days = is_dmy ? as_dmy : as_mdy;
	return true;
}

