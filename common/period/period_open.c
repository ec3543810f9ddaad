#include "period/period_clock.h"

#define CLAUSE_WORDS	12	/* between since and its date: since it was founded in May 2015 */

static void
set_today(struct period *period)
{
	period->range.first = (struct period_term){ .kind = TERM_DAY };
	period->range.two = false;
}

#define NOTE_TOKENS	5	/* of "(Sitrep no. 2)" */

/* Behind a bracket that opens at i: "since our last update (No. 2) of 3 May"; else i. */
static size_t
skip_note(struct time_reader *r, size_t i)
{
	for (size_t at = i + 1; time_is(r, i, ROLE_OPEN) && at <= i + 1 + NOTE_TOKENS && !time_is(r, at, ROLE_END); at++)
		if (time_is(r, at, ROLE_CLOSE))
			return at + 1;
	return i;
}

/* "since fighting flared last month", "since the storm hit Monday": a time that no preposition stands before ends the clause; but
 * "since the raid guards have held nine men this week" goes on. */
static size_t
bare_time_at(struct time_reader *r, size_t at, struct period_term *to)
{
	size_t end = time_is(r, at, ROLE_RELATION) || time_is(r, at, ROLE_DAY) || time_is(r, at, ROLE_PART) || time_is(r, at, ROLE_WEEKDAY) ?
	    time_term_at(r, at, 0, to) : 0;

	return end && to->kind != TERM_BASE && to->kind != TERM_SHIFT && !time_is_noun(r, end) ? end : 0;
}

/* A clause behind since, up to the date that it is told by. */
static size_t
clause_at(struct time_reader *r, size_t i, struct period_term *to)
{
	bool goes_on = false;

	for (size_t at = i; at < i + CLAUSE_WORDS; at++) {
		size_t end;

		at = skip_note(r, at);
		/* "since the drive began two weeks ago" */
		if (at > i && time_count(r, at) && time_unit(r, at + 1) && time_is(r, at + 2, ROLE_AGO))
			return time_term_at(r, at, 0, to);
		if (time_is(r, at, ROLE_END) || time_is(r, at, ROLE_COMMA) ||
		    (time_word_at(r, at)->token->kind == TOKEN_MARK && !span_is(time_word_at(r, at)->token->text, "/")))
			return 0;
		goes_on = goes_on || time_count(r, at) || (time_word_at(r, at)->token->class & (WORD_HAVE | WORD_NUMBER));
		if (at > i + 1 && !goes_on && (end = bare_time_at(r, at, to)) != 0)
			return end;
		if (at == i || (!time_is(r, at, ROLE_ON) && !time_is(r, at, ROLE_IN) && !time_is(r, at, ROLE_OF) &&
		    !time_is(r, at, ROLE_AS_OF) && !time_is(r, at, ROLE_AT)))
			continue;
		end = time_term_at(r, at + 1, ALLOW_YEAR, to);
		/* "since the attacks of 24 March", but "since the floods of May" names them */
		if (end && (!time_is(r, at, ROLE_OF) || (to->kind == TERM_DATE && to->day)))
			return end;
	}
	return 0;
}

#define NOTE_WORDS	3	/* of "data as of" in a bracket before a day */

/* "Since the last bulletin (data as of 9 May)", "since our report (9 May)": the day in the bracket behind what was told. */
static size_t
bracketed_day_at(struct time_reader *r, size_t i, struct period_term *to)
{
	size_t open = i, end = 0;

	while (open < i + CLAUSE_WORDS && !time_is(r, open, ROLE_END) && time_word_at(r, open)->token->kind == TOKEN_WORD)
		open++;
	if (open == i || !time_is(r, open, ROLE_OPEN))
		return 0;
	for (size_t at = open + 1; at <= open + 1 + NOTE_WORDS && !time_is(r, at, ROLE_END) && !end; at++) {
		end = time_term_at(r, at, ALLOW_SHORT, to);
		if (end && to->kind != TERM_DATE && to->kind != TERM_NUMERIC)
			end = 0;
	}
	return end && time_is(r, end, ROLE_CLOSE) ? end + 1 : 0;
}

/* "Since the war began", "since the start of the season": an event whose day is not told, up to
 * where its words end. */
static size_t
event_at(struct time_reader *r, size_t i)
{
	size_t at = i, begins = 0;

	for (; at < i + CLAUSE_WORDS && !time_is(r, at, ROLE_END); at++) {
		const struct token *token = time_word_at(r, at)->token;
		unsigned class = token->class;

		if (token->kind != TOKEN_WORD || (class & (WORD_HAVE | WORD_MODAL | WORD_AND)))
			break;
		if (begins && time_is(r, begins, ROLE_PART) && at > begins + 1 &&
		    (class & (WORD_PREPOSITION | WORD_BE)))
			break;
		if (time_is(r, at, ROLE_BEGIN) || (time_is(r, at, ROLE_PART) && time_is(r, at + 1, ROLE_OF)))
			begins = at;
		if (time_is(r, at, ROLE_BEGIN) && !time_is(r, at + 1, ROLE_OF))
			return at + 1;
	}
	return begins && (begins == i || time_is(r, i, ROLE_THE)) ? at : 0;
}

/* "a December 19 strike": an article before a date of its own. */
static size_t
behind_article(struct time_reader *r, size_t i)
{
	const struct token *token = time_word_at(r, i)->token;

	return token && (token->class & WORD_ARTICLE) &&
	    (time_is(r, i + 1, ROLE_MONTH) || time_is(r, i + 1, ROLE_WEEKDAY) || time_is(r, i + 1, ROLE_NUMBER)) ? i + 1 : i;
}

/* "since 1 January, and as of 3 May": the end of what began; the word behind it, or i. */
static size_t
until_behind(struct time_reader *r, size_t i, struct period *period)
{
	struct period_term last = { .definite = false };
	size_t at = time_skip(r, time_skip(r, i, ROLE_COMMA), ROLE_AND), end;

	bool to = at == i && time_is(r, at, ROLE_TO);	/* "since the start of the year to 4 March" */

	if (!to && !time_is(r, at, ROLE_UNTIL) && !time_is(r, at, ROLE_AS_OF) && !time_is(r, at, ROLE_THROUGH) &&
	    !time_is(r, at, ROLE_ENDING))
		return i;
	end = time_term_at(r, at + 1, ALLOW_NOW, &last);
	if (!end || period->range.two || (to && (last.kind != TERM_DATE || !last.month)))
		return i;
	period->range.last = last;
	period->range.two = true;
	period->kind = PERIOD_DAYS;
	return end;
}

/* "since about 3 May", "since at least 2019": the time, or i. */
static size_t
behind_hedge(struct time_reader *r, size_t i)
{
	size_t at = i + 1 + time_is(r, i, ROLE_AT);
	const struct token *token = time_word_at(r, at - 1)->token;
	struct period_term term = { .definite = false };

	return time_is(r, at - 1, ROLE_OTHER) && token->kind == TOKEN_WORD && (at > i + 1 || (token->class & (WORD_ADVERB | WORD_PREPOSITION))) &&
	    (time_is(r, at, ROLE_NUMBER) || time_is(r, at, ROLE_MONTH)) && time_term_at(r, at, ALLOW_YEAR, &term) ? at : i;
}

/* since X, since then, since it began on X, since midnight, since it began */
size_t
period_since_at(struct time_reader *r, size_t i, struct period *period)
{
	size_t at = behind_article(r, behind_hedge(r, i + 1)), end = time_term_at(r, at, ALLOW_YEAR | ALLOW_SHORT, &period->range.first);

	/* "Since the March bulletin came out" is a clause. */
	if (end && period->range.first.definite && term_is_bare_month(&period->range.first) &&
	    time_is_noun(r, end))
		end = 0;
	/* "Since the start of this year's season on 3 May": the day that its clause tells */
	if (end && time_is(r, end, ROLE_POSSESSIVE)) {
		struct period_term told;
		size_t behind = clause_at(r, end, &told);

		if (behind && told.kind == TERM_DATE && told.day) {
			period->range.first = told;
			end = behind;
		}
	}
	if (!end)
		end = clause_at(r, at, &period->range.first);
	if (!end)
		end = bracketed_day_at(r, at, &period->range.first);
	if (!end && time_is(r, at, ROLE_THEN)) {
		period->range.first = (struct period_term){ .kind = TERM_BASE, .relation = RELATION_THAT };
		end = at + 1;
	}
	if (!end) {
		end = time_clock_at(r, at);
		if (!end && time_is(r, at, ROLE_DAYPART))
			end = at + 1;
		set_today(period);
	}
	if (!end) {
		end = event_at(r, at);
		period->untold = end != 0;
	}
	if (!end)
		return 0;
	period_set_kind(period);
	period->kind = PERIOD_SINCE;
	period->cumulative = true;
	return period->untold ? end : until_behind(r, end, period);
}

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
		set_today(period);
	}
	if (!end)
		return 0;
	period_set_kind(period);
	period->kind = PERIOD_UNTIL;
	if (time_is(r, i, ROLE_UNTIL) || time_is(r, i, ROLE_TO))
		count_from_new_year(period);
	return end;
}

/* after X, before X, starting X */
size_t
period_beyond_at(struct time_reader *r, size_t i, struct period *period)
{
	size_t clock = time_is(r, i + 1, ROLE_DAYPART) ? i + 2 : time_clock_at(r, i + 1);
	size_t at = time_is(r, i, ROLE_STARTING) ? time_skip(r, i + 1, ROLE_COMMA) : i + 1;
	size_t end = time_term_at(r, at, ALLOW_YEAR | ALLOW_SHORT, &period->range.first);
	struct period_term *first = &period->range.first;

	/* "After midnight on Sunday" is Sunday; elsewhere the date alone is read, and what is before it judged. */
	if (!r->cell && !time_is(r, i, ROLE_STARTING)) {
		if (!end || !clock)
			return 0;
		period->lead = time_word_at(r, clock - 1)->end;
		period->lead += time_is(r, clock, ROLE_ON);
		end = period_take_bracket(r, end, period);
		period_set_kind(period);
		return end;
	}
	if (!end || first->kind == TERM_BASE || first->kind == TERM_SHIFT)
		return 0;
	period_set_kind(period);
	period->before = time_is(r, i, ROLE_BEFORE);
	period->after = period->open = time_is(r, i, ROLE_AFTER);
	period->kind = period->before ? PERIOD_UNTIL : PERIOD_SINCE;
	/* starting 3 May and ending 9 May */
	return time_is(r, i, ROLE_STARTING) ? until_behind(r, end, period) : end;
}

/* so far this year, so far, to date, year to date */
size_t
period_so_far_at(struct time_reader *r, size_t i, struct period *period)
{
	bool joined;
	size_t end = i + 1, term;
	int start = time_value(r, i, ROLE_YEAR_TO_DATE);

	period->range = (struct period_range){ .two = false };
	set_today(period);
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

/* in a month, in three weeks, in 24 hours: up to the document's date. */
static size_t
span_at(struct time_reader *r, size_t i, struct period *period)
{
	int count = time_count(r, i), unit = time_unit(r, i + 1);
	const struct time_word *w = time_word_at(r, i + 1);

	if (!(unit == UNIT_HOUR ? count > 0 && count % 24 == 0 :
	    (unit == UNIT_WEEK && count > 0) || (unit == UNIT_MONTH && count == 1)) ||
	    (!time_is(r, i + 2, ROLE_END) && !time_is(r, i + 2, ROLE_COMMA) &&
	    !time_is(r, i + 2, ROLE_DOT) && !time_is(r, i + 2, ROLE_CLOSE) && !time_is(r, i + 2, ROLE_COLON) &&
	    !(time_is(r, i + 2, ROLE_IN) && time_is(r, i + 3, ROLE_OTHER)) &&
	    !(time_is(r, i + 2, ROLE_DASH) && time_word_at(r, i + 2)->spaced)))
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

	if (!time_word_at(r, i)->ends_token)
		return 0;
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
