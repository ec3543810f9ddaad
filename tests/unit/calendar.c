/* calendar: every day from the year 1 to 9999, there and back, counted by the rule of leap years alone. */
#include "period/calendar.h"

#include <stdio.h>

static bool
holds(int year, int month, int day_of_month, day count)
{
	int y, m, d;
	char text[CALENDAR_TEXT];
	day to, parsed;

	calendar_split(count, &y, &m, &d);
	calendar_write(count, text);
	return calendar_day(year, month, day_of_month, &to) && to == count &&
	    y == year && m == month && d == day_of_month &&
	    calendar_parse(span_of(text), &parsed) && parsed == count;
}

int
main(void)
{
	static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	day count = -719162;	/* 0001-01-01, a Monday */

	for (int year = 1; year <= 9999; year++)
		for (int month = 1; month <= 12; month++) {
			bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
			int length = lengths[month - 1] + (leap && month == 2);

			for (int d = 1; d <= length; d++, count++)
				if (!holds(year, month, d, count) ||
				    calendar_weekday(count) != (count + 719162) % 7) {
					printf("%d-%d-%d\n", year, month, d);
					return 1;
				}
			if (calendar_day(year, month, length + 1, &(day){ 0 }) ||
			    calendar_month_length(year, month) != length) {
				printf("%d-%d is too long\n", year, month);
				return 1;
			}
		}
	printf("%ld days\n", count + 719162);
	return 0;
}
