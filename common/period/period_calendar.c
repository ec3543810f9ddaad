#include "period/period_calendar.h"

day
day_add_months(day d, int months)
{
	int year, month, day_of_month, at, length;
	day to = d;

	calendar_split(d, &year, &month, &day_of_month);
	at = year * 12 + month - 1 + months;
	if (at < 12)
		return d;
	length = calendar_month_length(at / 12, at % 12 + 1);
	calendar_day(at / 12, at % 12 + 1, day_of_month < length ? day_of_month : length, &to);
	return to;
}

static int
months_of(int unit)
{
	static const int months[] = {
		[UNIT_MONTH] = 1, [UNIT_QUARTER] = 3, [UNIT_HALF] = 6, [UNIT_YEAR] = 12,
		[UNIT_DECADE] = 120, [UNIT_CENTURY] = 1200, [UNIT_WEEKDAY] = 0
	};

	return months[unit];
}

static int
days_of(int unit)
{
	return unit == UNIT_WEEK || unit == UNIT_WEEKEND ? 7 : 1;
}

static bool
is_month_end(day d)
{
	int year, month, day_of_month;

	calendar_split(d, &year, &month, &day_of_month);
	return day_of_month == calendar_month_length(year, month);
}

day
day_shift(day d, int unit, int count)
{
	return months_of(unit) ? day_add_months(d, months_of(unit) * count) :
	    d + (long)days_of(unit) * count;
}

struct days
days_shift(struct days days, int unit, int count)
{
	bool to_end = months_of(unit) && days.from != days.to && is_month_end(days.to);

	days.from = day_shift(days.from, unit, count);
	days.to = to_end ? day_shift(days.to + 1, unit, count) - 1 : day_shift(days.to, unit, count);
	return days;
}

bool
days_fit(const struct days *days, int unit)
{
	static const long lengths[][2] = {
		[UNIT_DAY] = { 1, 1 }, [UNIT_WEEK] = { 5, 8 }, [UNIT_MONTH] = { 28, 31 },
		[UNIT_QUARTER] = { 89, 92 }, [UNIT_HALF] = { 181, 184 }, [UNIT_YEAR] = { 365, 366 },
		[UNIT_WEEKEND] = { 2, 3 }, [UNIT_WEEKDAY] = { 1, 1 }
	};
	long length = days->to - days->from + 1;

	return days->has_from && days->has_to && length >= lengths[unit][0] &&
	    length <= lengths[unit][1];
}

/* The calendar unit that holds d. */
struct days
days_around(day d, int unit)
{
	struct days days = { d, d, true, true };
	int year, month, day_of_month, months = months_of(unit), first;

	if (unit == UNIT_WEEK) {
		days.from = d - calendar_weekday(d);
		days.to = days.from + 6;
	}
	if (unit == UNIT_WEEKEND) {
		days.from = d - (calendar_weekday(d) + 2) % 7;
		days.to = days.from + 1;
	}
	if (months == 0)
		return days;
	calendar_split(d, &year, &month, &day_of_month);
	first = year * 12 + month - 1;
	first -= first % months;
	if (first < 12 || !calendar_day(first / 12, first % 12 + 1, 1, &days.from))
		return days;
	days.to = day_add_months(days.from, months) - 1;
	return days;
}

bool
days_of_months(int year, int month, int months, struct days *days)
{
	days->has_from = days->has_to = true;
	if (!calendar_day(year, month, 1, &days->from))
		return false;
	days->to = day_add_months(days->from, months) - 1;
	return true;
}

