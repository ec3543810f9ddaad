#include "periods.h"

#include <stdlib.h>

#include "period/calendar.h"

#define DIGITS_MAX	15

static bool
read_number(struct span text, long long *n)
{
	size_t i = text.n > 1 && *text.p == '-';

	if (text.n == i || text.n - i > DIGITS_MAX)
		return false;
	for (*n = 0; i < text.n; i++) {
		if (!ascii_is_digit(text.p[i]))
			return false;
		*n = *n * 10 + (text.p[i] - '0');
	}
	if (*text.p == '-')
		*n = -*n;
	return true;
}

/* yyyy-Qn */
static bool
read_quarter(struct span text, long long *n)
{
	long long year;

	if (text.n != 7 || text.p[4] != '-' || text.p[5] != 'Q' ||
	    text.p[6] < '1' || text.p[6] > '4' || !read_number(span_slice(text, 0, 4), &year))
		return false;
	*n = year * 4 + (text.p[6] - '1');
	return true;
}

static bool
read_day(struct span text, long long *n)
{
	day d;

	if (!calendar_parse(text, &d))
		return false;
	*n = d;
	return true;
}

static bool
month_of_day(day d, long long *n)
{
	int year, month, day_of_month;

	calendar_split(d, &year, &month, &day_of_month);
	*n = (long long)year * 12 + (month - 1);
	return day_of_month == 1;
}

/* yyyy-mm, or the first of a month */
static bool
read_month(struct span text, long long *n)
{
	long long year, month;
	day d;

	if (calendar_parse(text, &d))
		return month_of_day(d, n);
	if (text.n != 7 || text.p[4] != '-' || !read_number(span_slice(text, 0, 4), &year) ||
	    !read_number(span_slice(text, 5, 7), &month) || month < 1 || month > 12)
		return false;
	*n = year * 12 + month - 1;
	return true;
}

static int
by_ordinal(const void *a, const void *b)
{
	const struct series_period *x = a, *y = b;

	if (x->ordinal != y->ordinal)
		return x->ordinal < y->ordinal ? -1 : 1;
	return span_compare(x->text, y->text);
}

static int
by_text(const void *a, const void *b)
{
	return span_compare(((const struct series_period *)a)->text,
	    ((const struct series_period *)b)->text);
}

static bool
all_read(struct series_period *all, size_t n, bool read(struct span text, long long *n))
{
	for (size_t i = 0; i < n; i++)
		if (!read(all[i].text, &all[i].ordinal))
			return false;
	return true;
}

static long long
common_length(long long length, long long distance)
{
	while (distance) {
		long long rest = length % distance;

		length = distance;
		distance = rest;
	}
	return length;
}

/* Lengths that a step is counted in besides one: quarters, halves and years of months, weeks of days. */
static long long
natural_length(enum period_step step, long long common)
{
	if (step == STEP_MONTH)
		return common == 0 ? 1 : common % 12 == 0 ? 12 : common % 6 == 0 ? 6 :
		    common % 3 == 0 ? 3 : 1;
	if (step == STEP_DAY)
		return common && common % 7 == 0 ? 7 : 1;
	return 1;
}

void
periods_order(struct periods *periods, struct series_period *all, size_t n)
{
	static const struct {
		enum period_step step;
		bool	(*read)(struct span text, long long *n);
	} steps[] = {
		{ STEP_NUMBER, read_number }, { STEP_QUARTER, read_quarter },
		{ STEP_MONTH, read_month }, { STEP_DAY, read_day },
	};
	long long common = 0;

	*periods = (struct periods){ STEP_RANK, 1, false };
	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++)
		if (all_read(all, n, steps[i].read)) {
			periods->step = steps[i].step;
			break;
		}
	qsort(all, n, sizeof(*all), periods->step == STEP_RANK ? by_text : by_ordinal);
	for (size_t i = 0; i < n && periods->step == STEP_RANK; i++)
		all[i].ordinal = (long long)i;
	for (size_t i = 1; i < n; i++)
		common = common_length(common, all[i].ordinal - all[i - 1].ordinal);
	periods->length = natural_length(periods->step, common);
}

void
periods_of_key(struct periods *periods, const struct periods *table, const long long *ordinals,
    size_t n)
{
	long long common = 0, months = 0, month, before = 0;
	bool firsts = true;

	*periods = *table;
	if (table->step != STEP_DAY)
		return;
	for (size_t i = 0; i < n; i++) {
		firsts = month_of_day((day)ordinals[i], &month) && firsts;
		if (i) {
			common = common_length(common, ordinals[i] - ordinals[i - 1]);
			months = common_length(months, month - before);
		}
		before = month;
	}
	periods->step = firsts ? STEP_MONTH : STEP_DAY;
	periods->months_of_days = firsts;
	periods->length = natural_length(periods->step, firsts ? months : common);
}

bool
periods_follow(const struct periods *periods, long long before, long long ordinal)
{
	if (periods->months_of_days) {
		month_of_day((day)before, &before);
		month_of_day((day)ordinal, &ordinal);
	}
	return ordinal - before == periods->length;
}
