#include "period_parts.h"

#define CLAUSE_WORDS	9	/* between since and its date: since it opened in February 2019 */

static size_t
skip(struct time_reader *r, size_t i, enum role role)
{
	return time_is(r, i, role) ? i + 1 : i;
}

static bool
is_date(const struct period_term *t)
{
	return t->kind == TERM_DATE || t->kind == TERM_NUMERIC;
}

static bool
is_bare_day(const struct period_term *t)
{
	return t->kind == TERM_DATE && t->day && !t->month && !t->unit && t->op == OP_NONE;
}

static bool
is_bare_month(const struct period_term *t)
{
	return t->kind == TERM_DATE && t->month && !t->day && !t->year && t->op == OP_NONE;
}

static bool
is_bare_year(const struct period_term *t)
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
		    ((a->month != 0) == (b->month != 0) || is_bare_day(a) || is_bare_day(b));
	return a->kind == b->kind && a->kind != TERM_UNIT && a->kind != TERM_RECENT &&
	    a->kind != TERM_BASE && a->kind != TERM_SHIFT;
}

/* A bare day needs its month from the other side. */
static bool
completes(const struct period_term *a, const struct period_term *b)
{
	if (is_bare_day(a) && is_bare_day(b))
		return a->definite && b->definite;
	if (is_bare_day(a))
		return b->kind == TERM_DATE && b->day && (b->month || b->unit);
	if (is_bare_day(b))
		return a->kind == TERM_DATE && a->day && a->month;
	return true;
}

struct joint {
	bool	between, from;
};

/* The word or mark that joins two ends at i; the index behind it, or 0. */
static size_t
link_at(struct time_reader *r, size_t i, const struct joint *joint, bool *and)
{
	*and = time_is(r, i, ROLE_AND);
	if (*and)
		return i + 1;
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
	if (!is_bare_year(first) || w->spaced || w->digits != 2 || value <= first->year % 100)
		return 0;
	/* 2022-23 may be a fiscal year, a season or two years. */
	if (value == first->year % 100 + 1)
		to->kind = TERM_NONE;
	to->year = first->year - first->year % 100 + value;
	return i + 1;
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
	end = time_term_at(r, skip_clocks(r, skip(r, i, ROLE_ON)), allow, to);
	if (!end || to->kind == TERM_BASE || to->kind == TERM_SHIFT || !completes(first, to))
		return 0;
	/* A dash before a month is no joint within a date that is complete. */
	if (and && !joint->between && (!same_shape(first, to) ||
	    (is_bare_day(to) && time_is_noun(r, end))))
		return 0;
	if (is_bare_year(to) && !is_bare_year(first) && (and || !(joint->from || joint->between)) &&
	    !r->cell)
		return 0;
	if (is_bare_year(first) && is_bare_year(to) && to->year < first->year)
		return 0;
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
		if (!time_is(r, at, ROLE_COMMA) && !(is_bare_day(first) && time_is(r, at, ROLE_DASH)))
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
static size_t
range_at(struct time_reader *r, size_t i, unsigned allow, struct period_range *to, bool *joined)
{
	struct joint joint = { time_is(r, i, ROLE_BETWEEN), time_is(r, i, ROLE_FROM) };
	bool opened = joint.between || joint.from, and = false;
	size_t start = skip_clocks(r, i + opened), end, second;

	*joined = false;
	to->two = false;
	end = time_term_at(r, start, allow | ALLOW_YEAR | ALLOW_DAY | ALLOW_SHORT |
	    (opened ? ALLOW_NOW : 0), &to->first);
	if (!end)
		return 0;
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
	if (joint.between)
		return 0;
	/* Alone it must be what the caller allows. */
	end = time_term_at(r, start, allow, &to->first);
	return end;
}

/* "the night of", "the period from": what follows is the period. */
static size_t
skip_frame(struct time_reader *r, size_t i)
{
	size_t at = skip(r, i, ROLE_THE);

	if (time_is(r, at, ROLE_STRETCH) && (time_is(r, at + 1, ROLE_FROM) ||
	    time_is(r, at + 1, ROLE_BETWEEN) || time_is(r, at + 1, ROLE_NUMBER) ||
	    time_is(r, at + 1, ROLE_MONTH)))
		return at + 1;
	if (!time_is(r, at, ROLE_DAYPART))
		return i;
	if (time_is(r, at + 1, ROLE_OF) || time_is(r, at + 1, ROLE_ON) ||
	    time_is(r, at + 1, ROLE_BETWEEN))
		return time_is(r, at + 1, ROLE_BETWEEN) ? at + 1 : at + 2;
	return i;
}

/* Inside brackets a bare number stands for no time. */
static size_t
bracket_at(struct time_reader *r, size_t i, struct period_range *to, bool *until)
{
	bool joined;
	size_t at = i + 1, end;

	if (!time_is(r, i, ROLE_OPEN))
		return 0;
	*until = time_is(r, at, ROLE_TO) || time_is(r, at, ROLE_UNTIL) || time_is(r, at, ROLE_AS_OF);
	at += *until;
	end = range_at(r, at, ALLOW_YEAR, to, &joined);
	return end && time_is(r, end, ROLE_CLOSE) ? end + 1 : 0;
}

/* What stands in brackets settles what stands before them, or is its base. */
static size_t
take_bracket(struct time_reader *r, size_t i, struct period *period)
{
	struct period_range inner;
	struct period_term *first = &period->range.first;
	bool until;
	size_t end = bracket_at(r, i, &inner, &until);

	if (!end)
		return i;
	if (until && !period->range.two) {
		period->range.last = inner.first;
		period->range.two = true;
		return end;
	}
	if (first->kind == TERM_BASE || first->kind == TERM_SHIFT || period->leans ||
	    period->yields) {
		period->base = inner;
		period->has_base = true;
		return end;
	}
	if (is_date(first) && first->day)
		return i;
	period->range = inner;
	return end;
}

static void
set_kind(struct period *period)
{
	static const enum period_kind of_unit[] = {
		[UNIT_HOUR] = PERIOD_DAY, [UNIT_DAY] = PERIOD_DAY, [UNIT_WEEK] = PERIOD_WEEK,
		[UNIT_MONTH] = PERIOD_MONTH, [UNIT_QUARTER] = PERIOD_QUARTER,
		[UNIT_HALF] = PERIOD_PART, [UNIT_YEAR] = PERIOD_YEAR, [UNIT_DECADE] = PERIOD_PART,
		[UNIT_CENTURY] = PERIOD_PART, [UNIT_WEEKEND] = PERIOD_DAYS, [UNIT_WEEKDAY] = PERIOD_DAY
	};
	const struct period_term *t = &period->range.first;

	period->leans = !period->range.two && (t->kind == TERM_BASE || t->kind == TERM_SHIFT ||
	    (t->kind == TERM_UNIT && t->relation == RELATION_THE && t->unit != UNIT_YEAR &&
	    t->op == OP_NONE));
	period->yields = !period->range.two && t->kind == TERM_UNIT &&
	    (t->relation == RELATION_THIS || t->relation == RELATION_THE) && !period->leans &&
	    (t->unit == UNIT_WEEK || t->unit == UNIT_MONTH || t->unit == UNIT_QUARTER ||
	    (t->unit == UNIT_YEAR && t->relation == RELATION_THE));
	period->has_year = t->year != 0 || (period->range.two && period->range.last.year != 0) ||
	    (t->kind == TERM_NUMERIC && t->numeric[2] != 0);
	if (period->range.two)
		period->kind = PERIOD_DAYS;
	else if (t->op != OP_NONE && t->op != OP_SHIFT)
		period->kind = t->op == OP_AROUND ? PERIOD_WEEK : t->op == OP_NTH_WEEKDAY ? PERIOD_DAY :
		    PERIOD_PART;
	else if (t->kind == TERM_UNIT || t->kind == TERM_SHIFT || (t->kind == TERM_BASE && t->unit))
		period->kind = of_unit[t->unit];
	else if (t->kind == TERM_BASE)
		period->kind = PERIOD_DAYS;
	else if (t->kind == TERM_RECENT)
		period->kind = PERIOD_RECENT;
	else if (t->kind == TERM_WEEK || t->kind == TERM_QUARTER)
		period->kind = t->kind == TERM_WEEK ? PERIOD_WEEK : PERIOD_QUARTER;
	else if (t->kind == TERM_DATE && !t->day)
		period->kind = t->month ? PERIOD_MONTH : PERIOD_YEAR;
	else if (t->kind == TERM_HALF || t->kind == TERM_SEASON || t->kind == TERM_DECADE ||
	    t->kind == TERM_CENTURY)
		period->kind = PERIOD_PART;
	else
		period->kind = PERIOD_DAY;
}

static void
set_today(struct period *period)
{
	period->range.first = (struct period_term){ .kind = TERM_DAY };
	period->range.two = false;
}

/* A clause behind since, up to the date that it is told by. */
static size_t
clause_at(struct time_reader *r, size_t i, struct period_term *to)
{
	for (size_t at = i; at < i + CLAUSE_WORDS; at++) {
		size_t end;

		if (time_is(r, at, ROLE_END) || time_is(r, at, ROLE_COMMA) ||
		    time_word_at(r, at)->token->kind == TOKEN_MARK)
			return 0;
		if (at == i || (!time_is(r, at, ROLE_ON) && !time_is(r, at, ROLE_IN)))
			continue;
		end = time_term_at(r, at + 1, ALLOW_YEAR, to);
		if (end)
			return end;
	}
	return 0;
}

/* since X, since it began on X, since midnight */
static size_t
since_at(struct time_reader *r, size_t i, struct period *period)
{
	size_t at = i + 1, end = time_term_at(r, at, ALLOW_YEAR | ALLOW_SHORT, &period->range.first);

	/* "Since the March bulletin came out" is a clause. */
	if (end && period->range.first.definite && is_bare_month(&period->range.first) &&
	    time_is_noun(r, end))
		end = 0;
	if (!end)
		end = clause_at(r, at, &period->range.first);
	if (!end) {
		end = time_clock_at(r, at);
		if (!end && time_is(r, at, ROLE_DAYPART))
			end = at + 1;
		set_today(period);
	}
	if (!end)
		return 0;
	set_kind(period);
	period->kind = PERIOD_SINCE;
	period->cumulative = true;
	return end;
}

/* as of X, by noon on Sunday, updated to 07:00, up to X */
static size_t
until_at(struct time_reader *r, size_t i, struct period *period)
{
	size_t at = i + 1, end;
	unsigned allow = ALLOW_NOW | ALLOW_SHORT;

	if (r->cell || (time_is_year(r, at) && !time_is_noun(r, at + 1)))
		allow |= ALLOW_YEAR;
	end = time_term_at(r, at, allow, &period->range.first);
	if (!end) {
		/* "By nightfall" hangs on a day told before, unless a cell says no more. */
		end = r->cell || time_is(r, at, ROLE_CLOCK) ? time_clock_at(r, at) : 0;
		if (!end && r->cell && time_is(r, at, ROLE_DAYPART))
			end = at + 1;
		set_today(period);
	}
	if (!end)
		return 0;
	set_kind(period);
	period->kind = PERIOD_UNTIL;
	return end;
}

/* after X, before X, starting X */
static size_t
beyond_at(struct time_reader *r, size_t i, struct period *period)
{
	size_t clock = time_clock_at(r, i + 1);
	size_t end = time_term_at(r, i + 1, ALLOW_YEAR | ALLOW_SHORT, &period->range.first);
	struct period_term *first = &period->range.first;

	/* "After 5 a.m. on Saturday" is Saturday; elsewhere the date alone is read, and what is before it judged. */
	if (!r->cell && !time_is(r, i, ROLE_STARTING)) {
		if (!end || !clock)
			return 0;
		period->lead = time_word_at(r, clock - 1)->end;
		period->lead += time_is(r, clock, ROLE_ON);
		set_kind(period);
		return end;
	}
	if (!end || first->kind == TERM_BASE || first->kind == TERM_SHIFT)
		return 0;
	set_kind(period);
	period->before = time_is(r, i, ROLE_BEFORE);
	period->open = !period->before;
	period->after = time_is(r, i, ROLE_AFTER);
	period->kind = period->before ? PERIOD_UNTIL : PERIOD_SINCE;
	return end;
}

/* so far this year, so far, to date, year to date */
static size_t
so_far_at(struct time_reader *r, size_t i, struct period *period)
{
	bool joined;
	size_t end = i + 1, term;

	period->range = (struct period_range){ .two = false };
	set_today(period);
	period->kind = PERIOD_UNTIL;
	if (time_is(r, i, ROLE_YEAR_TO_DATE)) {
		period->range.first = (struct period_term){ .kind = TERM_UNIT, .unit = UNIT_YEAR,
		    .count = 1, .relation = RELATION_THIS };
		period->kind = PERIOD_TO_DATE;
	} else if (time_is(r, i, ROLE_SO_FAR)) {
		struct period_range range;

		term = range_at(r, skip(r, end, ROLE_IN), ALLOW_YEAR, &range, &joined);
		if (term && !joined) {
			period->range = range;
			period->kind = PERIOD_TO_DATE;
			end = term;
		}
	}
	period->cumulative = true;
	return end;
}

/* in 2019, for 2014 and 2015, in March 12 people: the preposition stands outside. */
static size_t
in_at(struct time_reader *r, size_t i, struct period *period)
{
	bool joined;
	size_t end;

	if (!time_is_year(r, i + 1) && !(time_is(r, i + 1, ROLE_MONTH) &&
	    time_is(r, i + 2, ROLE_NUMBER)))
		return 0;
	if (time_is_year(r, i + 1) && time_is(r, i, ROLE_OF) && time_is_noun(r, i + 2))
		return 0;
	end = range_at(r, i + 1, ALLOW_YEAR, &period->range, &joined);
	if (!end)
		return 0;
	period->lead = time_word_at(r, i)->end;
	set_kind(period);
	return end;
}

/* "a week", "one month" as all that a cell says: up to the document's date. */
static size_t
duration_at(struct time_reader *r, size_t i, struct period *period)
{
	int count = time_is(r, i, ROLE_COUNT) ? time_value(r, i, ROLE_COUNT) :
	    time_value(r, i, ROLE_NUMBER);
	int unit = time_value(r, i + 1, ROLE_UNIT);

	if (count < 1 || count > 366 || unit == 0 || !time_is(r, i + 2, ROLE_END))
		return 0;
	period->range.first = (struct period_term){ .kind = TERM_RECENT, .unit = unit,
	    .count = count * time_word_at(r, i + 1)->many, .relation = RELATION_PAST };
	set_kind(period);
	return i + 2;
}

static size_t
week_of(struct time_reader *r, size_t i)
{
	size_t at = skip(r, i, ROLE_THE);
	int unit = time_value(r, at, ROLE_UNIT);

	return (unit == UNIT_WEEK || unit == UNIT_WEEKEND) && time_is(r, at + 1, ROLE_OF) ? at + 2 : i;
}

/* Two years with a dash: 2014-2018. */
static bool
is_years(struct time_reader *r, size_t i)
{
	return time_is_year(r, i) && time_is(r, i + 1, ROLE_DASH) && time_is_year(r, i + 2) &&
	    time_value(r, i + 2, ROLE_NUMBER) > time_value(r, i, ROLE_NUMBER);
}

/* A term or a range, with what may follow it: brackets, so far, or later. */
static size_t
plain_at(struct time_reader *r, size_t i, struct period *period)
{
	unsigned allow = r->cell ? ALLOW_YEAR | ALLOW_SHORT : 0;
	bool opened = time_is(r, i, ROLE_BETWEEN) || time_is(r, i, ROLE_FROM), joined = false;
	size_t end = 0, inner = week_of(r, i);

	if (opened)
		allow |= ALLOW_YEAR;
	/* "the week of 8-14 May" tells its days itself. */
	if (inner > i)
		end = range_at(r, inner, allow, &period->range, &joined);
	if (!joined)
		end = range_at(r, skip_frame(r, i), allow, &period->range, &joined);
	if (!end)
		return 0;
	if (opened && !joined && !time_is(r, end, ROLE_ONWARD)) {
		if (!r->cell)
			return 0;
		/* Its other end is not understood, so neither is the whole. */
		if (time_is(r, end, ROLE_TO) || time_is(r, end, ROLE_UNTIL) ||
		    time_is(r, end, ROLE_AND) || time_is(r, end, ROLE_THROUGH)) {
			period->range.first = (struct period_term){ .kind = TERM_NONE };
			return end;
		}
	}
	if (joined && !opened && !r->cell && is_bare_year(&period->range.first) && !is_years(r, i))
		return 0;
	set_kind(period);
	if (time_is(r, end, ROLE_ONWARD)) {
		period->open = true;
		period->kind = PERIOD_SINCE;
		return end + 1;
	}
	if (time_is(r, end, ROLE_SO_FAR) && !joined) {
		period->kind = PERIOD_TO_DATE;
		period->cumulative = true;
		return end + 1;
	}
	end = take_bracket(r, end, period);
	if (!period->has_base) {
		bool leans = period->leans;

		set_kind(period);
		period->leans = period->leans && leans;
	}
	return end;
}

static size_t
period_read(struct time_reader *r, struct period *period)
{
	size_t end = 0;

	*period = (struct period){ .n = 0 };
	if (time_is(r, 0, ROLE_SINCE))
		return since_at(r, 0, period);
	if (time_is(r, 0, ROLE_SO_FAR) || time_is(r, 0, ROLE_TO_DATE) ||
	    time_is(r, 0, ROLE_YEAR_TO_DATE))
		return so_far_at(r, 0, period);
	if (time_is(r, 0, ROLE_AS_OF) || time_is(r, 0, ROLE_UNTIL))
		end = until_at(r, 0, period);
	else if (time_is(r, 0, ROLE_AFTER) || time_is(r, 0, ROLE_BEFORE) ||
	    time_is(r, 0, ROLE_STARTING))
		end = beyond_at(r, 0, period);
	else if (time_is(r, 0, ROLE_IN) || time_is(r, 0, ROLE_OF))
		return in_at(r, 0, period);
	if (!end)
		end = plain_at(r, 0, period);
	if (!end && r->cell) {
		end = duration_at(r, 0, period);
		if (!end && time_is(r, 0, ROLE_THE) && time_is(r, 1, ROLE_DAYPART)) {
			period->range.first = (struct period_term){ .kind = TERM_RECENT,
			    .unit = UNIT_DAY, .count = 1 };
			set_kind(period);
			end = 2;
		}
	}
	return end;
}

static bool
read_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n, bool cell,
    struct period *period)
{
	struct time_reader r;
	size_t end;

	if (n == 0 || !time_may_start(vocabulary, tokens, cell))
		return false;
	time_reader_open(&r, vocabulary, tokens, n, cell);
	end = period_read(&r, period);
	/* What ends within a grown-together token is no whole expression. */
	if (!end || !time_word_at(&r, end - 1)->ends_token)
		return false;
	period->n = time_word_at(&r, end - 1)->end;
	return true;
}

bool
period_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    struct period *period)
{
	return read_at(vocabulary, tokens, n, false, period);
}

bool
period_cell_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    struct period *period)
{
	return read_at(vocabulary, tokens, n, true, period);
}

bool
period_date_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    enum date_order order, day *date, size_t *taken)
{
	struct period_context context = { .order = order };
	struct time_reader r;
	struct period_term term = { .kind = TERM_NONE };
	struct days days;
	size_t end;

	if (n == 0 || !time_may_start(vocabulary, tokens, true))
		return false;
	time_reader_open(&r, vocabulary, tokens, n, true);
	end = time_is(&r, 0, ROLE_WEEKDAY) ? time_weekday_at(&r, 0, &term) :
	    time_date_at(&r, 0, 0, &term);
	if (!end || !time_word_at(&r, end - 1)->ends_token ||
	    !((term.kind == TERM_DATE && term.year && term.month && term.day) ||
	    (term.kind == TERM_NUMERIC && term.numeric[2])) ||
	    !term_days(&term, &context, &days, NULL))
		return false;
	*date = days.from;
	*taken = time_word_at(&r, end - 1)->end;
	return true;
}
