#include "period/period_range.h"

#include "period/period_clock.h"
#include "period/period_date.h"
#include "period/period_pair.h"
#include "period/period_term.h"
#include "period/period_words.h"
#include "period/period_year.h"

#define INSERTION_WORDS	24	/* of a clause between the two ends of a range */

bool
term_is_bare_day(const struct period_term *t)
{
	return t->kind == TERM_DATE && t->day && !t->month && !t->unit && t->op == OP_NONE;
}

bool
term_is_bare_month(const struct period_term *t)
{
	return t->kind == TERM_DATE && t->month && !t->day && !t->year && t->op == OP_NONE;
}

bool
term_is_bare_year(const struct period_term *t)
{
	return t->kind == TERM_DATE && t->year && !t->month && !t->day && t->op == OP_NONE;
}

/* Two sides of an "and" without between are one period if they are of one shape: June 11 and June 12. */
static bool
same_shape(const struct period_term *a, const struct period_term *b)
{
	if (a->op != b->op)
		return false;
	if (a->kind == TERM_DATE && b->kind == TERM_DATE)
		return (a->day != 0) == (b->day != 0) &&
		    ((a->month != 0) == (b->month != 0) || term_is_bare_day(a) || term_is_bare_day(b));
	return a->kind == b->kind && a->kind != TERM_UNIT && a->kind != TERM_RECENT &&
	    a->kind != TERM_BASE && a->kind != TERM_SHIFT;
}

/* "October 11 and yesterday", "Monday and today": a day, and one told from the document's. */
static bool
are_days_to_now(const struct period_term *a, const struct period_term *b)
{
	return b->kind == TERM_DAY && a->op == b->op && (a->kind == TERM_WEEKDAY || (a->kind == TERM_DATE && a->day && a->month));
}

/* A bare day needs its month from the other side. */
static bool
completes(const struct period_term *a, const struct period_term *b)
{
	if (term_is_bare_day(a) && term_is_bare_day(b))
		return a->definite && b->definite;
	if (term_is_bare_day(a))
		return (b->kind == TERM_DATE && b->day && (b->month || b->unit)) ||
		    (b->kind == TERM_NUMERIC && b->numeric[2]);	/* from 25 to 26/10/2012 */
	if (term_is_bare_day(b))
		return a->kind == TERM_DATE && a->day && a->month;
	return true;
}

struct joint {
	bool	between, from, night;
};

/* "From 3 May, when it began, to 9 June": the clause put in is passed over. */
static size_t
skip_insertion(struct time_reader *r, size_t i)
{
	const struct token *token = time_word_at(r, i)->token;
	size_t at = i;

	if (token == NULL || !(token->class & (WORD_SUBORDINATOR | WORD_RELATIVE)))
		return i;
	for (; at < i + INSERTION_WORDS && !time_is(r, at, ROLE_END); at++)
		if (time_is(r, at, ROLE_COMMA) && (time_is(r, at + 1, ROLE_TO) ||
		    time_is(r, at + 1, ROLE_UNTIL) || time_is(r, at + 1, ROLE_THROUGH)))
			return at + 1;
	return i;
}

/* "the night of 3 May and all day on 4 May": behind "all day"; or i. */
static size_t
behind_whole_day(struct time_reader *r, size_t i)
{
	return time_is(r, i, ROLE_WHOLE) && time_unit(r, i + 1) == UNIT_DAY ? time_skip(r, i + 2, ROLE_ON) : i;
}

/* The word or mark that joins two ends at i; the index behind it, or 0. */
static size_t
link_at(struct time_reader *r, size_t i, const struct joint *joint, bool *and)
{
	/* "between Friday, 3 May, and Monday, 6 May": the comma closes what stands beside the day */
	if (time_is(r, i, ROLE_COMMA) && i > 0 && (joint->between ? time_is(r, i + 1, ROLE_AND) : joint->from &&
	    (time_is(r, i + 1, ROLE_TO) || time_is(r, i + 1, ROLE_THROUGH) || time_is(r, i + 1, ROLE_UNTIL))))
		i++;
	/* "January, to the end of May" */
	if (time_is(r, i, ROLE_COMMA) && time_is(r, i + 1, ROLE_TO) && time_is(r, i + 2, ROLE_THE) && time_is(r, i + 3, ROLE_PART))
		i++;
	*and = time_is(r, i, ROLE_AND);
	if (*and && time_is(r, i + 1, ROLE_ENDING)) {
		*and = false;		/* "began on 3 May and ended on 9 June" */
		return i + 2;
	}
	if (*and)
		return behind_whole_day(r, i + 1);
	if (time_is(r, i, ROLE_COMMA) && joint->from)
		i = skip_insertion(r, i + 1);
	/* "31 May/1 June", "April/May" */
	if (time_is(r, i, ROLE_SLASH) && ((time_is(r, i + 1, ROLE_MONTH) && time_skip_tight(r, i) > i &&
	    !time_is(r, i + 2, ROLE_SLASH)) || (time_is_day_number(r, i + 1) && time_is(r, i + 2, ROLE_MONTH))))
		return i + 1;
	if (time_is(r, i, ROLE_DASH) || time_is(r, i, ROLE_TO) || time_is(r, i, ROLE_THROUGH) ||
	    time_is(r, i, ROLE_UNTIL)) {
		i = time_is(r, i, ROLE_THROUGH) ? time_skip(r, i + 1, ROLE_TO) : i + 1;
		i = joint->from ? time_skip(r, i, ROLE_COLON) : i;
		return time_is(r, i, ROLE_AND) && joint->between ? i + 1 : i;
	}
	return 0;
}

/* 2014-18, weeks 18-19: the second number alone. */
static size_t
short_end(struct time_reader *r, size_t i, const struct period_term *first, struct period_term *to)
{
	const struct time_word *w = time_word_at(r, i);
	int value = time_value(r, i, ROLE_NUMBER);

	if (!time_is(r, i, ROLE_NUMBER) || w->digits > 2)
		return 0;
	*to = *first;
	if (first->kind == TERM_WEEK && value > first->count && value <= 53) {
		to->count = value;
		return time_year_after(r, i + 1, to);
	}
	if (!term_is_bare_year(first) || w->spaced || w->digits != 2 || value <= first->year % 100)
		return 0;
	/* 2022-23 may be a fiscal year, a season or two years. */
	if (value == first->year % 100 + 1)
		to->kind = TERM_NONE;
	to->year = first->year - first->year % 100 + value;
	return i + 1;
}

/* "between Tuesday (June 13) and Wednesday": the date of a weekday that ends a range. */
static size_t
dated_weekday(struct time_reader *r, size_t i, struct period_term *term)
{
	struct period_term date;
	size_t end = term->kind == TERM_WEEKDAY && time_is(r, i, ROLE_OPEN) ? time_term_at(r, i + 1, 0, &date) : 0;

	if (!end || !time_is(r, end, ROLE_CLOSE) || date.kind != TERM_DATE || !date.day || !date.month)
		return i;
	*term = date;
	return end + 1;
}

/* "Saturday and Sunday, May 3 and 4", read up to the 3: the dates are of both. */
static bool
are_weekdays_of_dates(struct time_reader *r, size_t i, const struct period_term *first, const struct period_term *last)
{
	return first->kind == TERM_WEEKDAY && last->kind == TERM_DATE && last->weekday && last->day && last->month &&
	    (time_is(r, i, ROLE_AND) || time_is(r, i, ROLE_DASH)) && time_is_day_number(r, i + 1) && !time_is_noun(r, i + 2);
}

/* "killed 12 on 3 May and 17 in Bo": behind the month another number is no day; but "May 3 and 17" */
static bool
follows_month(struct time_reader *r, size_t i)
{
	return i > 1 && time_is(r, i - 1, ROLE_MONTH) && time_is_day_number(r, i - 2);
}

static size_t
second_end(struct time_reader *r, size_t i, const struct joint *joint, bool and,
    const struct period_term *first, struct period_term *to)
{
	unsigned allow = ALLOW_YEAR | ALLOW_DAY | ALLOW_NOW | ALLOW_SHORT;
	size_t end;

	end = short_end(r, i, first, to);
	if (end)
		return end;
	end = time_term_at(r, time_skip_clocks(r, time_skip(r, i, ROLE_ON)), allow, to);
	if (!end || to->kind == TERM_BASE || to->kind == TERM_SHIFT || !completes(first, to))
		return 0;
	end = dated_weekday(r, end, to);
	if (term_is_bare_day(to) && first->month && to->year == 0 && to->year_relation == 0)
		end = time_year_after(r, end, to);	/* "May 3 to 9 last year" */
	/* A dash before a month is no joint within a date that is complete. */
	if (and && !joint->between && ((!same_shape(first, to) && !are_days_to_now(first, to) &&
	    !are_weekdays_of_dates(r, end, first, to)) ||
	    (term_is_bare_day(to) && (time_is_noun(r, end) || follows_month(r, i - 1)) && !joint->night)))
		return 0;
	if (term_is_bare_year(to) && !term_is_bare_year(first) && (and || !(joint->from || joint->between)) &&
	    !r->cell)
		return 0;
	if (term_is_bare_year(first) && term_is_bare_year(to) && to->year < first->year)
		return 0;
	if (term_is_bare_year(first) && to->kind == TERM_DATE && to->month && to->year == 0 && to->year_relation == 0)
		to->year = first->year;		/* 2018 through 8 April */
	return end;
}

/* "to date" and "now" as the second end: the document's date. */
static size_t
present_end(struct time_reader *r, size_t i, struct period_term *to)
{
	if (!time_is(r, i, ROLE_TO_DATE) && !time_is(r, i, ROLE_NOW))
		return 0;
	*to = (struct period_term){ .kind = TERM_DAY };
	return i + 1;
}

/* Behind "to date" at i: which day that is. */
static size_t
present_day(struct time_reader *r, size_t i, struct period_term *to)
{
	struct period_term told = { .kind = TERM_NONE };
	size_t end = time_is(r, i, ROLE_COMMA) ? time_date_at(r, i + 1, 0, &told) : 0;

	if (!end || told.kind != TERM_DATE || !told.day || !told.month)
		return i;
	*to = told;
	return end;
}

/* The dates of two weekdays, where they stand behind both; the word behind them, or i. */
static size_t
weekdays_of_dates(struct time_reader *r, size_t i, struct period_range *range)
{
	struct period_term *first = &range->first, *last = &range->last;

	if (!are_weekdays_of_dates(r, i, first, last))
		return i;
	*first = *last;
	first->weekday = 0;
	last->day = time_value(r, i + 1, ROLE_NUMBER);
	return time_year_after(r, i + 2, last);
}

#define MORE_DAYS	6	/* of a list of days, at most */

/* "3 and 9 May and 2 and 4 June", "3 May and 2 and 4 June": up to the last of them that has its month; the word behind, or i. */
static size_t
more_days(struct time_reader *r, size_t i, struct period_range *range)
{
	struct period_term next;
	size_t at = i, end;

	if (range->first.kind != TERM_DATE || !range->first.day || range->last.kind != TERM_DATE || !range->last.day)
		return i;
	for (int n = 0; n < MORE_DAYS && time_is(r, at, ROLE_AND); n++) {
		end = time_term_at(r, time_skip(r, at + 1, ROLE_ON), ALLOW_DAY, &next);
		if (!end || next.kind != TERM_DATE || !next.day || (term_is_bare_day(&next) && !time_is(r, end, ROLE_AND)))
			break;
		at = end;
		if (!term_is_bare_day(&next)) {
			range->last = next;
			i = end;
		}
	}
	return i;
}

/* The middle of a list is passed over: 1, 2 and 3 May; 2020, 2021 and 2022; 1-3 and 5 May. */
static size_t
skip_list(struct time_reader *r, size_t i, const struct period_term *first)
{
	struct period_term item;
	size_t at = i, end;

	for (int n = 0; n < 6; n++) {
		if (!time_is(r, at, ROLE_COMMA) && !(term_is_bare_day(first) && time_is(r, at, ROLE_DASH)))
			return at;
		end = time_term_at(r, at + 1, ALLOW_YEAR | ALLOW_DAY, &item);
		if (!end || !same_shape(first, &item) || (!time_is(r, end, ROLE_AND) &&
		    !time_is(r, end, ROLE_COMMA)))
			return i;
		at = time_is(r, end, ROLE_COMMA) && time_is(r, end + 1, ROLE_AND) ? end + 1 : end;
	}
	return i;
}

/* [from|between] A joint B, or A alone where no joint follows. */
size_t
time_range_at(struct time_reader *r, size_t i, unsigned allow, struct period_range *to, bool *joined)
{
	struct joint joint = { time_is(r, i, ROLE_BETWEEN), time_is(r, i, ROLE_FROM), i > 1 && time_is(r, i - 2, ROLE_DAYPART) };
	bool opened = joint.between || joint.from, and = false;
	/* of labels: "From: 3 May To: 9 June" */
	size_t start = time_skip_clocks(r, joint.from ? time_skip(r, i + 1, ROLE_COLON) : i + opened), end, alone, second;

	to->present = false;
	end = time_pair_at(r, i, to);
	*joined = end != 0;
	if (end)
		return end;
	to->two = false;
	end = time_term_at(r, start, allow | ALLOW_YEAR | ALLOW_DAY | ALLOW_SHORT |
	    (opened ? ALLOW_NOW : 0), &to->first);
	if (!end)
		return 0;
	alone = end;
	if (opened)
		end = dated_weekday(r, end, &to->first);
	if (!joint.between)
		end = skip_list(r, end, &to->first);
	second = time_is(r, end, ROLE_TO_DATE) ? end : link_at(r, end, &joint, &and);
	if (second) {
		size_t last = present_end(r, second, &to->last);

		to->present = last != 0;
		if (last)	/* "to date, 3 May" */
			last = present_day(r, last, &to->last);
		else
			last = second_end(r, second, &joint, and, &to->first, &to->last);
		if (last && and)
			last = more_days(r, weekdays_of_dates(r, last, to), to);
		if (last && to->first.kind != TERM_BASE && to->first.kind != TERM_SHIFT &&
		    !(to->first.kind == TERM_RECENT && !opened)) {
			to->two = *joined = true;
			return last;
		}
	}
	/* between 9 a.m. and 5 p.m. on 4 May */
	*joined = start > i + opened && !time_is(r, i + opened, ROLE_COLON);
	if (joint.between && !*joined)
		return 0;
	/* Alone it must be what the caller allows, which only dates and days hang on. */
	if (to->first.kind == TERM_DATE || to->first.kind == TERM_NUMERIC || to->first.kind == TERM_DAY)
		alone = time_term_at(r, start, allow, &to->first);
	return alone;
}
