#include "period/calendar.h"

#define ERA_YEARS	400
#define ERA_DAYS	146097L
#define EPOCH_DAYS	719468L		/* 0000-03-01 to 1970-01-01 */
#define YEAR_MAX	9999

static bool
is_leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int
calendar_month_length(int year, int month)
{
	static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

	if (month < 1 || month > 12)
		return 0;
	return month == 2 && is_leap(year) ? 29 : lengths[month - 1];
}

/*
 * Years are counted from March, so that the leap day comes last and the
 * months before it have lengths of one pattern: 153 days in every five.
 */
bool
calendar_day(int year, int month, int day_of_month, day *to)
{
	long y, from_march;

	if (year < 1 || year > YEAR_MAX || day_of_month < 1 ||
	    day_of_month > calendar_month_length(year, month))
		return false;
	y = month > 2 ? year : year - 1;
	from_march = (month + 9) % 12;
	*to = y * 365 + y / 4 - y / 100 + y / 400 +
	    (153 * from_march + 2) / 5 + day_of_month - 1 - EPOCH_DAYS;
	return true;
}

void
calendar_split(day d, int *year, int *month, int *day_of_month)
{
	long days = d + EPOCH_DAYS;
	long era = (days >= 0 ? days : days - ERA_DAYS + 1) / ERA_DAYS;
	long of_era = days - era * ERA_DAYS;
	long year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	long of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
	long from_march = (5 * of_year + 2) / 153;

	*day_of_month = (int)(of_year - (153 * from_march + 2) / 5 + 1);
	*month = (int)(from_march < 10 ? from_march + 3 : from_march - 9);
	*year = (int)(year_of_era + era * ERA_YEARS) + (*month <= 2);
}

int
calendar_weekday(day d)
{
	return (int)(((d + 3) % 7 + 7) % 7);	/* 1970-01-01 was a Thursday */
}

static bool
digits(const char *p, int n, int *to)
{
	*to = 0;
	for (int i = 0; i < n; i++) {
		if (!ascii_is_digit(p[i]))
			return false;
		*to = *to * 10 + (p[i] - '0');
	}
	return true;
}

bool
calendar_parse(struct span text, day *to)
{
	int year, month, day_of_month;

	return text.n == 10 && text.p[4] == '-' && text.p[7] == '-' &&
	    digits(text.p, 4, &year) && digits(text.p + 5, 2, &month) &&
	    digits(text.p + 8, 2, &day_of_month) &&
	    calendar_day(year, month, day_of_month, to);
}

void
calendar_write(day d, char text[CALENDAR_TEXT])
{
	int year, month, day_of_month;
	unsigned n;

	calendar_split(d, &year, &month, &day_of_month);
	n = (unsigned)year;
	for (int i = 3; i >= 0; i--, n /= 10)
		text[i] = (char)('0' + n % 10);
	text[4] = '-';
	text[5] = (char)('0' + month / 10);
	text[6] = (char)('0' + month % 10);
	text[7] = '-';
	text[8] = (char)('0' + day_of_month / 10);
	text[9] = (char)('0' + day_of_month % 10);
	text[10] = '\0';
}
