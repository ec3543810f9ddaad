#include "period/period_open.h"

#include "period/period_clock.h"
#include "period/period_kind.h"
#include "period/period_range.h"
#include "period/period_since.h"
#include "period/period_term.h"
#include "period/period_words.h"
#include "period/period_year.h"

/* "As of 6 PM, 29 September - 6 AM, 30 September": how things stand at its end; "as of this morning, 3 May": which day that is. */
static size_t
later_day(struct time_reader *r, size_t i, struct period_term *term)
{
	struct period_term last = { .definite = false };
	bool goes_on = time_is(r, i, ROLE_DASH) || (term->kind == TERM_DAY && time_is(r, i, ROLE_COMMA));
	size_t end = goes_on ? time_term_at(r, i + 1, ALLOW_NOW | ALLOW_SHORT, &last) : 0;

	if (!end || last.kind != TERM_DATE || !last.day || !last.month)
		return i;
	*term = last;
	return end;
}

/* "up to 31 May this year": from where the year began; but "as of 31 May this year" tells no beginning. */
static void
count_from_new_year(struct period *period)
{
	const struct period_term *last = &period->range.first;

	if (last->kind != TERM_DATE || !last->month || last->year_relation != RELATION_THIS)
		return;
	period->range.last = *last;
	period->range.first = (struct period_term){ .kind = TERM_UNIT, .unit = UNIT_YEAR, .count = 1, .relation = RELATION_THIS };
	period->range.two = period->cumulative = true;
	period->kind = PERIOD_DAYS;
}

/* as of X, by noon on Sunday, updated to 07:00, up to X */
size_t
period_until_at(struct time_reader *r, size_t i, struct period *period)
{
	/* of a label, "As of: 3 May"; "as of close of business on 3 May" */
	size_t at = time_skip(r, time_skip(r, i + 1, ROLE_COLON), ROLE_ON), end;
	unsigned allow = ALLOW_NOW | ALLOW_SHORT;

	if (r->cell || (time_is_year(r, at) && !time_is_noun(r, at + 1)))
		allow |= ALLOW_YEAR;
	end = time_term_at(r, at, allow, &period->range.first);
	if (end)
		end = later_day(r, end, &period->range.first);
	else {
		/* "By nightfall" hangs on a day told before, unless a cell says no more. */
		end = r->cell || time_is(r, at, ROLE_CLOCK) || time_is(r, at + 1, ROLE_MERIDIEM) ?
		    time_clock_at(r, at) : 0;
		if (!end && r->cell && time_is(r, at, ROLE_DAYPART))
			end = at + 1;
		period_set_today(period);
	}
	if (!end)
		return 0;
	period_set_kind(period);
	period->kind = PERIOD_UNTIL;
	if (time_is(r, i, ROLE_UNTIL) || time_is(r, i, ROLE_TO))
		count_from_new_year(period);
	return end;
}

/* after X and before X of a cell, starting X */
size_t
period_beyond_at(struct time_reader *r, size_t i, struct period *period)
{
	size_t at = time_is(r, i, ROLE_STARTING) ? time_skip(r, i + 1, ROLE_COMMA) : i + 1;
	size_t end = time_term_at(r, at, ALLOW_YEAR | ALLOW_SHORT, &period->range.first);
	const struct period_term *first = &period->range.first;

	if (!end || first->kind == TERM_BASE || first->kind == TERM_SHIFT)
		return 0;
	period_set_kind(period);
	period->before = time_is(r, i, ROLE_BEFORE);
	period->after = period->open = time_is(r, i, ROLE_AFTER);
	period->kind = period->before ? PERIOD_UNTIL : PERIOD_SINCE;
	/* starting 3 May and ending 9 May */
	return time_is(r, i, ROLE_STARTING) ? period_until_behind(r, end, period) : end;
}

/* so far this year, so far, to date, year to date */
size_t
period_so_far_at(struct time_reader *r, size_t i, struct period *period)
{
	bool joined;
	size_t end = i + 1, term;
	int start = time_value(r, i, ROLE_YEAR_TO_DATE);

	period->range = (struct period_range){ .two = false };
	period_set_today(period);
	period->kind = PERIOD_UNTIL;
	if (time_is(r, i, ROLE_YEAR_TO_DATE)) {
		period->range.first = (struct period_term){ .kind = start ? TERM_FISCAL : TERM_UNIT, .unit = UNIT_YEAR,
		    .count = start ? 13 - start : 1, .relation = RELATION_THIS };
		period->kind = PERIOD_TO_DATE;
	} else if (time_is(r, i, ROLE_SO_FAR)) {
		struct period_range range;

		term = time_range_at(r, time_skip(r, end, ROLE_IN), ALLOW_YEAR, &range, &joined);
		if (term && !joined) {
			period->range = range;
			period->kind = PERIOD_TO_DATE;
			end = term;
		}
	}
	period->cumulative = true;
	return end;
}

/* "in one week across the north": a place follows, and not what the week is of */
static bool
is_where(struct time_reader *r, size_t i)
{
	const struct token *token = time_word_at(r, i)->token;

	return time_is(r, i, ROLE_OTHER) && token && (token->class & WORD_LOCATES);
}

/* in a month, in three weeks, in 24 hours: up to the document's date. */
static size_t
span_at(struct time_reader *r, size_t i, struct period *period)
{
	int count = time_count(r, i), unit = time_unit(r, i + 1);
	const struct time_word *w = time_word_at(r, i + 1);

	if (!(unit == UNIT_HOUR ? count > 0 && count % 24 == 0 : (unit == UNIT_WEEK && count > 0) ||
	    (unit == UNIT_MONTH && count == 1)) || !(time_ends(r, i + 2) || time_is(r, i + 2, ROLE_COLON) ||
	    (time_is(r, i + 2, ROLE_IN) && time_is(r, i + 3, ROLE_OTHER)) || is_where(r, i + 2) ||
	    (time_is(r, i + 2, ROLE_DASH) && time_word_at(r, i + 2)->spaced)))
		return 0;
	period->range.first = (struct period_term){ .kind = TERM_RECENT, .unit = unit,
	    .count = count * w->many, .relation = RELATION_PAST };
	return i + 2;
}

/* in 2019, for 2014 and 2015, in March 12 people: the preposition stands outside. */
size_t
period_in_at(struct time_reader *r, size_t i, struct period *period)
{
	bool joined;
	size_t end = time_is(r, i, ROLE_SPAN) ? span_at(r, i + 1, period) : 0;

	if (end) {
		period->lead = time_word_at(r, i)->end;
		period_set_kind(period);
		return end;
	}
	if (!time_is(r, i, ROLE_IN) && !time_is(r, i, ROLE_OF))
		return 0;
	if (!time_is_year(r, i + 1) && !(time_is(r, i + 1, ROLE_MONTH) &&
	    time_is(r, i + 2, ROLE_NUMBER)))
		return 0;
	if (time_is_year(r, i + 1) && time_is(r, i, ROLE_OF) && time_is_noun(r, i + 2))
		return 0;
	end = time_range_at(r, i + 1, ALLOW_YEAR, &period->range, &joined);
	if (!end)
		return 0;
	period->lead = time_word_at(r, i)->end;
	period_set_kind(period);
	return end;
}
