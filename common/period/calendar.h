/*
 * calendar: days of the proleptic Gregorian calendar, written yyyy-mm-dd.
 *
 * A day is counted from 1970-01-01, so days subtract and sort as numbers.
 * Years run from 1 to 9999.
 */
#ifndef SITREP_CALENDAR_H
#define SITREP_CALENDAR_H

#include "base/span.h"

#define CALENDAR_TEXT	11	/* bytes of "yyyy-mm-dd" and a NUL */

typedef long day;

bool	calendar_day(int year, int month, int day_of_month, day *to);	/* false: no such day */
void	calendar_split(day d, int *year, int *month, int *day_of_month);
int	calendar_weekday(day d);			/* 0 is Monday, 6 is Sunday */
int	calendar_month_length(int year, int month);
bool	calendar_parse(struct span text, day *to);	/* yyyy-mm-dd; false if it is no date */
void	calendar_write(day d, char text[CALENDAR_TEXT]);

#endif
