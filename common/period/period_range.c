#include "period/period_clock.h"

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
	bool	between, from;
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

/* The word or mark that joins two ends at i; the index behind it, or 0. */
static size_t
link_at(struct time_reader *r, size_t i, const struct joint *joint, bool *and)
{
	*and = time_is(r, i, ROLE_AND);
	if (*and && time_is(r, i + 1, ROLE_ENDING)) {
		*and = false;		/* "began on 3 May and ended on 9 June" */
		return i + 2;
	}
	if (*and)
		return i + 1;
	if (time_is(r, i, ROLE_COMMA) && joint->from)
		i = skip_insertion(r, i + 1);
	if (time_is(r, i, ROLE_DASH) || time_is(r, i, ROLE_TO) || time_is(r, i, ROLE_THROUGH) ||
	    time_is(r, i, ROLE_UNTIL)) {
		i++;
		return time_is(r, i, ROLE_AND) && joint->between ? i + 1 : i;
	}
	return 0;
}

/* "Nov. 14 from 10 a.m.": a clock time and its joint to another are passed over. */
static size_t
skip_clocks(struct time_reader *r, size_t i)
{
	size_t end = time_clock_at(r, i), next;

	/* "midnight and 6 a.m. today" */
	if (!end && time_is(r, i, ROLE_DAYPART) && (time_is(r, i + 1, ROLE_AND) || time_is(r, i + 1, ROLE_TO)) &&
	    time_clock_at(r, i + 2))
		end = i + 1;
	if (!end)
		return i;
	if (time_is(r, end, ROLE_TO) || time_is(r, end, ROLE_DASH) || time_is(r, end, ROLE_UNTIL) ||
	    time_is(r, end, ROLE_AND)) {
		next = time_clock_at(r, end + 1);
		if (next)
			end = next;
	}
	if (time_is(r, end, ROLE_ON) || time_is(r, end, ROLE_COMMA))
		end++;
	return end;
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

static size_t
second_end(struct time_reader *r, size_t i, const struct joint *joint, bool and,
    const struct period_term *first, struct period_term *to)
{
	unsigned allow = ALLOW_YEAR | ALLOW_DAY | ALLOW_NOW | ALLOW_SHORT;
	size_t end;

	if (time_is(r, i, ROLE_TO_DATE) || time_is(r, i, ROLE_NOW))
		return 0;
	end = short_end(r, i, first, to);
	if (end)
		return end;
	end = time_term_at(r, skip_clocks(r, time_skip(r, i, ROLE_ON)), allow, to);
	if (!end || to->kind == TERM_BASE || to->kind == TERM_SHIFT || !completes(first, to))
		return 0;
	end = dated_weekday(r, end, to);
	/* A dash before a month is no joint within a date that is complete. */
	if (and && !joint->between && ((!same_shape(first, to) && !are_days_to_now(first, to)) ||
	    (term_is_bare_day(to) && time_is_noun(r, end))))
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

/* "the night of 3/4 May", "of May 3/4": two days of a month. */
static size_t
days_with_slash(struct time_reader *r, size_t i, struct period_range *to)
{
	bool month_first = time_is(r, i, ROLE_MONTH);
	const struct time_word *w = time_word_at(r, i + month_first);
	size_t month = month_first ? i : i + 1, end;

	if (!time_is(r, i + month_first, ROLE_NUMERIC) || w->separator != '/' || w->numeric[2] || w->numeric[0] >= w->numeric[1] ||
	    w->numeric[1] > 31 || !time_is(r, month, ROLE_MONTH))
		return 0;
	to->last = (struct period_term){ .kind = TERM_DATE, .month = time_value(r, month, ROLE_MONTH),
	    .day = w->numeric[1] };
	end = time_year_after(r, i + 2, &to->last);
	to->first = to->last;
	to->first.day = w->numeric[0];
	to->two = true;
	return end;
}

/* "24.02": two digits each, the day first, as no amount is mostly written. */
static bool
dotted_day_at(struct time_reader *r, size_t i, struct period_term *to)
{
	const struct time_word *w = time_word_at(r, i);

	if (!time_is(r, i, ROLE_DECIMAL) || w->token->text.n != sizeof("24.02") - 1 || w->numeric[0] < 1 || w->numeric[0] > 31 ||
	    w->numeric[1] < 1 || w->numeric[1] > 12)
		return false;
	*to = (struct period_term){ .kind = TERM_DATE, .day = w->numeric[0], .month = w->numeric[1] };
	return true;
}

/* "from 24.02 to 23.04", "between 24.02 and 23.04"; but "from 24.02 to 23.04 per cent" */
static size_t
dotted_days(struct time_reader *r, size_t i, struct period_range *to)
{
	bool between = time_is(r, i, ROLE_BETWEEN);
	size_t joint = i + 2, end = i + 4;

	if (!(between ? time_is(r, joint, ROLE_AND) : time_is(r, i, ROLE_FROM) && (time_is(r, joint, ROLE_TO) ||
	    time_is(r, joint, ROLE_UNTIL) || time_is(r, joint, ROLE_THROUGH))) ||
	    !dotted_day_at(r, i + 1, &to->first) || !dotted_day_at(r, i + 3, &to->last))
		return 0;
	to->two = true;
	return time_is(r, end, ROLE_END) || !(time_is_noun(r, end) || (time_word_at(r, end)->token->class & WORD_UNIT) ||
	    span_is(time_word_at(r, end)->token->text, "%")) ? end : 0;
}

/* "7-8 days ago", "two to three weeks ago" */
static size_t
times_ago(struct time_reader *r, size_t i, struct period_range *to)
{
	int last = time_count(r, i), first = time_count(r, i + 2), unit = time_unit(r, i + 3);

	if (!(time_is(r, i + 1, ROLE_DASH) || time_is(r, i + 1, ROLE_TO)) || last <= 0 || first <= last || first > COUNT_MOST ||
	    (unit != UNIT_DAY && unit != UNIT_WEEK && unit != UNIT_MONTH) || !time_is(r, i + 4, ROLE_AGO))
		return 0;
	to->first = (struct period_term){ .kind = TERM_AGO, .unit = unit, .count = first };
	to->last = (struct period_term){ .kind = TERM_AGO, .unit = unit, .count = last };
	to->two = true;
	return i + 5;
}

/* [from|between] A joint B, or A alone where no joint follows. */
size_t
time_range_at(struct time_reader *r, size_t i, unsigned allow, struct period_range *to, bool *joined)
{
	struct joint joint = { time_is(r, i, ROLE_BETWEEN), time_is(r, i, ROLE_FROM) };
	bool opened = joint.between || joint.from, and = false;
	size_t start = skip_clocks(r, i + opened), end, alone, second;

	end = days_with_slash(r, i, to);
	if (!end)
		end = dotted_days(r, i, to);
	if (!end)
		end = times_ago(r, i, to);
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

		if (!last)
			last = second_end(r, second, &joint, and, &to->first, &to->last);
		if (last && to->first.kind != TERM_BASE && to->first.kind != TERM_SHIFT &&
		    !(to->first.kind == TERM_RECENT && !opened)) {
			to->two = *joined = true;
			return last;
		}
	}
	/* between 9 a.m. and 5 p.m. on 4 May */
	*joined = start > i + opened;
	if (joint.between && !*joined)
		return 0;
	/* Alone it must be what the caller allows, which only dates and days hang on. */
	if (to->first.kind == TERM_DATE || to->first.kind == TERM_NUMERIC || to->first.kind == TERM_DAY)
		alone = time_term_at(r, start, allow, &to->first);
	return alone;
}
