#include "period/period_numeric.h"

#include "period/period_words.h"
#include "period/period_year.h"

static bool
is_part_of_date(int a, int b)
{
	return a >= 1 && b >= 1 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);
}

/* 2023-04-03, 03/04/2023, 24.02.2022, 04/2016; 3/4 where it is allowed. */
size_t
time_numeric_at(struct time_reader *r, size_t i, unsigned allow, struct period_term *to)
{
	const struct time_word *w = time_word_at(r, i);
	const int *n = w->numeric;

	to->kind = TERM_NUMERIC;
	for (size_t k = 0; k < 3; k++)
		to->numeric[k] = n[k];
	to->dotted = w->separator == '.';
	if (n[2] == 0 || time_is(r, i, ROLE_DECIMAL)) {
		to->kind = TERM_DATE;
		to->year = n[0] > 31 ? n[0] : n[1];
		to->month = n[0] > 31 ? n[1] : n[0];
		/* 04/2016, but 004/2016 is a number of a series */
		if (w->separator == '/' && w->token->text.n <= sizeof("04/2016") - 1 &&
		    to->year >= YEAR_FIRST && to->year <= YEAR_LAST &&
		    to->month >= 1 && to->month <= 12)
			return i + 1;
		/* 2020/23/Sep */
		if (to->year >= YEAR_FIRST && to->month > 12 && to->month <= 31 &&
		    time_skip_tight(r, i + 1) == i + 2 && time_is(r, i + 2, ROLE_MONTH)) {
			to->day = to->month;
			to->month = time_value(r, i + 2, ROLE_MONTH);
			return i + 3;
		}
		to->kind = TERM_NUMERIC;
		to->year = to->month = 0;
		if ((allow & ALLOW_SHORT) && is_part_of_date(n[0], n[1]) &&
		    time_is(r, i + 1, ROLE_COMMA) && time_is_year(r, i + 2)) {
			to->numeric[2] = time_value(r, i + 2, ROLE_NUMBER);
			return i + 3;
		}
		return (allow & ALLOW_SHORT) && is_part_of_date(n[0], n[1]) ? i + 1 : 0;
	}
	if (n[0] >= 1000)
		return n[0] < 3000 && is_part_of_date(n[1], n[2]) ? i + 1 : 0;
	if (!is_part_of_date(n[0], n[1]) && !(is_part_of_date(n[1], n[2]) && r->cell))
		return 0;
	if (w->digits == 4 && n[2] >= 1000)
		return i + 1;
	/* 24.02.22, all of two digits; 1.2.10 is a version. */
	return w->digits == 2 && (r->cell || w->separator == '/' || (w->separator == '.' &&
	    w->token->text.n == sizeof("24.02.22") - 1)) ? i + 1 : 0;
}

/* 20161016, 23-2020-September and the like, in cells. */
size_t
time_packed_at(struct time_reader *r, size_t i, struct period_term *to)
{
	int value = time_value(r, i, ROLE_NUMBER), digits = time_word_at(r, i)->digits;
	size_t end;

	to->kind = TERM_DATE;
	if (digits == 8 && value / 10000 >= YEAR_FIRST && value / 10000 <= YEAR_LAST) {
		to->year = value / 10000;
		to->month = value / 100 % 100;
		to->day = value % 100;
		return i + 1;
	}
	if (time_is_day_number(r, i) && time_skip_tight(r, i + 1) == i + 2 && time_is_year(r, i + 2) &&
	    time_skip_tight(r, i + 3) == i + 4 && time_is(r, i + 4, ROLE_MONTH)) {
		to->day = value;
		to->year = time_value(r, i + 2, ROLE_NUMBER);
		to->month = time_value(r, i + 4, ROLE_MONTH);
		return i + 5;
	}
	/* 2016 10 16 */
	if (time_is_year(r, i) && time_value(r, i + 1, ROLE_NUMBER) >= 1 &&
	    time_value(r, i + 1, ROLE_NUMBER) <= 12 && time_is_day_number(r, i + 1) &&
	    time_is_day_number(r, i + 2)) {
		to->year = value;
		to->month = time_value(r, i + 1, ROLE_NUMBER);
		to->day = time_value(r, i + 2, ROLE_NUMBER);
		return i + 3;
	}
	/* 14 A.D. */
	if (digits < 4 && value > 0) {
		to->year = value;
		end = time_era_after(r, i + 1, to);
		if (end > i + 1)
			return end;
		to->year = 0;
	}
	/* 1990 s */
	if (digits == 4 && value % 10 == 0 && !time_word_at(r, i + 1)->spaced &&
	    time_is(r, i + 1, ROLE_OTHER) && span_is(time_word_at(r, i + 1)->token->text, "s")) {
		to->kind = TERM_DECADE;
		to->year = value;
		return i + 2;
	}
	/* 12-2015 */
	if (value >= 1 && value <= 12 && time_skip_tight(r, i + 1) == i + 2 && time_is_year(r, i + 2)) {
		to->month = value;
		to->year = time_value(r, i + 2, ROLE_NUMBER);
		return i + 3;
	}
	return 0;
}
