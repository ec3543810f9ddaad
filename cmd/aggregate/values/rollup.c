#include "values/rollup.h"

#include <string.h>

static const char *const step_names[] = {
	[STEP_NONE] = "", [STEP_DAY] = "day", [STEP_WEEK] = "week", [STEP_MONTH] = "month",
	[STEP_QUARTER] = "quarter", [STEP_YEAR] = "year",
};

/* Months in a step of months. */
static const int step_months[] = { [STEP_MONTH] = 1, [STEP_QUARTER] = 3, [STEP_YEAR] = 12 };

bool
step_of(struct span word, enum step *to)
{
	for (int i = STEP_DAY; i <= STEP_YEAR; i++)
		if (span_is(word, step_names[i])) {
			*to = (enum step)i;
			return true;
		}
	return false;
}

const char *
step_name(enum step step)
{
	return step_names[step];
}

day
step_first(enum step step, day d)
{
	int year, month, day_of_month;
	day first = d;

	if (step <= STEP_DAY)
		return d;
	if (step == STEP_WEEK)
		return d - calendar_weekday(d);
	calendar_split(d, &year, &month, &day_of_month);
	month -= (month - 1) % step_months[step];
	calendar_day(year, month, 1, &first);
	return first;
}

day
step_last(enum step step, day d)
{
	int year, month, day_of_month;
	day last = d;

	if (step <= STEP_DAY)
		return d;
	if (step == STEP_WEEK) {
		calendar_day(9999, 12, 31, &last);
		d += 6 - calendar_weekday(d);
		return d < last ? d : last;
	}
	calendar_split(d, &year, &month, &day_of_month);
	month += step_months[step] - 1 - (month - 1) % step_months[step];
	calendar_day(year, month, calendar_month_length(year, month), &last);
	return last;
}

static void
put_digits(struct buf *to, int n, int width)
{
	char digits[8];

	for (int i = width; i-- > 0; n /= 10)
		digits[i] = (char)('0' + n % 10);
	buf_add(to, digits, (size_t)width);
}

void
step_write(enum step step, day d, struct buf *to)
{
	int year, month, day_of_month;
	day january = d;

	if (step == STEP_WEEK)
		d = d - calendar_weekday(d) + 3;	/* a week is of its Thursday's year */
	calendar_split(d, &year, &month, &day_of_month);
	put_digits(to, year, 4);
	if (step == STEP_YEAR)
		return;
	buf_char(to, '-');
	if (step == STEP_WEEK) {
		calendar_day(year, 1, 1, &january);
		buf_char(to, 'W');
		put_digits(to, (int)((d - january) / 7) + 1, 2);
		return;
	}
	if (step == STEP_QUARTER) {
		buf_char(to, 'Q');
		put_digits(to, (month - 1) / 3 + 1, 1);
		return;
	}
	put_digits(to, month, 2);
	if (step == STEP_MONTH)
		return;
	buf_char(to, '-');
	put_digits(to, day_of_month, 2);
}
