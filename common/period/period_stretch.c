#include "period/period_stretch.h"

#include "period/period_clock.h"
#include "period/period_portion.h"
#include "period/period_simple.h"
#include "period/period_words.h"

/* "the three months ending mid-May": up to the last day of that part of a month; 0 for other than that. */
static size_t
part_end_at(struct time_reader *r, size_t i, struct period_term *to)
{
	size_t at = time_skip(r, i, ROLE_THE), end = time_is(r, at, ROLE_PART) ? time_part_at(r, at, to) : 0;

	if (!end || to->op != OP_PART || to->kind != TERM_DATE || !to->month || to->day)
		return 0;
	to->day = to->op_count == PART_EARLY ? 10 : to->op_count == PART_MID ? 20 : 0;
	to->op = OP_NONE;
	return end;
}

/* 3 May, Sunday, Christmas; of months and years up to one, also May. */
static bool
may_end_range(const struct period_term *term, bool up, int unit)
{
	switch (term->kind) {
	case TERM_DATE:
		return term->day || (up && term->month && unit >= UNIT_MONTH);
	case TERM_NUMERIC: case TERM_WEEKDAY: case TERM_HOLIDAY: case TERM_DAY:
		return true;
	default:
		return false;
	}
}

#define WHAT_WORDS	5	/* of what took so long: "a 24-hour special police operation" */

/* "the 24-hour police operation that ended at 6 a.m. today": the word that ends it, behind what took so long at i; or i. */
static size_t
skip_what_ended(struct time_reader *r, size_t i)
{
	const unsigned ends = WORD_PREPOSITION | WORD_BE | WORD_HAVE | WORD_MODAL | WORD_AND | WORD_RELATIVE;
	size_t at = i;

	while (at < i + WHAT_WORDS && (time_is(r, at, ROLE_OTHER) || time_is(r, at, ROLE_OF_YEAR)) &&
	    time_word_at(r, at)->token->kind == TOKEN_WORD &&
	    (time_word_at(r, at)->token->class & ends) == 0)
		at++;
	at += at > i && time_is(r, at, ROLE_COMMA);
	return at > i && time_is(r, at, ROLE_ENDING) && !time_is(r, at, ROLE_UNTIL) && !time_is(r, at, ROLE_THROUGH) ? at : i;
}

size_t
time_stretch_at(struct time_reader *r, size_t i, bool definite, struct period_term *to)
{
	int count = time_count(r, i), unit, many;
	size_t at = i + (count > 0), end;
	bool of, from, up, in, compound;

	if (time_is(r, i, ROLE_WEEK_OF)) {
		unit = UNIT_WEEK;
		many = 1;
		at = i;
		of = true;
		from = false;
	} else {
		/* the 24-hour period ending on 3 May */
		compound = count > 0 && time_is(r, at, ROLE_DASH) && !time_word_at(r, at)->spaced;
		at += compound;
		unit = time_unit(r, at);
		many = time_word_at(r, at)->many;
		at = time_skip(r, at + 1, ROLE_STRETCH);
		if (compound && unit == UNIT_HOUR)
			at = skip_what_ended(r, at);
		of = time_is(r, at, ROLE_OF);
		from = time_is(r, at, ROLE_STARTING) || (definite && time_is(r, at, ROLE_FROM));
	}
	/* "the week to 9 May", "24 hours to 0600 hrs, 9 May" */
	up = time_is(r, at, ROLE_ENDING) || (time_is(r, at, ROLE_TO) &&
	    (definite || (unit == UNIT_HOUR && count > 0 && time_clock_at(r, at + 1))));
	if (unit == 0 || (unit == UNIT_HOUR && !up) || (!of && !from && !up) || (of && (count > 0 ||
	    (unit != UNIT_WEEK && unit != UNIT_WEEKEND))))
		return 0;
	in = up && unit >= UNIT_MONTH && time_is(r, at + 1, ROLE_IN);
	at = time_skip(r, time_skip(r, at + 1, up ? ROLE_COLON : ROLE_ON), in ? ROLE_IN : ROLE_ON);
	at = time_skip_hour(r, time_skip(r, at, ROLE_AT));
	end = up ? part_end_at(r, at, to) : 0;
	if (!end)
		end = time_simple_at(r, at, ALLOW_SHORT | ALLOW_DAY, to);
	if (!end || to->op != OP_NONE || !may_end_range(to, up, unit))
		return 0;
	term_set_op(to, of ? OP_AROUND : from ? OP_FROM : OP_TO, (count > 0 ? count : 1) * many, unit);
	return end;
}
