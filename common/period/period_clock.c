#include "period/period_clock.h"

#include "period/period_words.h"

/* 12 noon, 12 midnight */
static bool
is_twelve(struct time_reader *r, size_t i)
{
	return time_value(r, i, ROLE_NUMBER) == 12 && time_is(r, i + 1, ROLE_DAYPART);
}

/* 1930 */
static bool
is_four_digits(struct time_reader *r, size_t i)
{
	return time_is(r, i, ROLE_NUMBER) && time_word_at(r, i)->digits == 4 && time_value(r, i, ROLE_NUMBER) <= 2400;
}

/* 1930 hrs */
static bool
is_hours(struct time_reader *r, size_t i)
{
	return is_four_digits(r, i) && time_unit(r, i + 1) == UNIT_HOUR;
}

static bool
is_two_digits(struct time_reader *r, size_t i, int most)
{
	return time_is(r, i, ROLE_NUMBER) && time_word_at(r, i)->digits == 2 && time_value(r, i, ROLE_NUMBER) <= most;
}

/* 18 hours of 3 May; but "24 hours of fighting" */
static bool
is_hour_of_day(struct time_reader *r, size_t i)
{
	return is_two_digits(r, i, 24) && time_unit(r, i + 1) == UNIT_HOUR &&
	    (time_is(r, i + 2, ROLE_OF) || time_is(r, i + 2, ROLE_ON)) &&
	    (time_is_day_number(r, i + 3) || time_is(r, i + 3, ROLE_ORDINAL) || time_is(r, i + 3, ROLE_MONTH) ||
	    time_is(r, i + 3, ROLE_WEEKDAY));
}

/* 19 30 hrs */
static bool
is_parted_hours(struct time_reader *r, size_t i)
{
	return is_two_digits(r, i, 24) && is_two_digits(r, i + 1, 59) && time_unit(r, i + 2) == UNIT_HOUR;
}

/* 18.30 */
static bool
is_dotted_hours(struct time_reader *r, size_t i)
{
	const struct time_word *w = time_word_at(r, i);

	return time_is(r, i, ROLE_DECIMAL) && w->digits == 2 && w->numeric[0] < 24 && w->numeric[1] < 60;
}

/* 18.30GMT, grown together */
static bool
is_grown_hours(struct time_reader *r, size_t i)
{
	return is_two_digits(r, i, 24) && time_is(r, i + 1, ROLE_DOT) && !time_word_at(r, i)->ends_token &&
	    is_two_digits(r, i + 2, 59) && time_is(r, i + 3, ROLE_ZONE);
}

/* UTC, UTC+8: the index behind it, or i. */
static size_t
skip_zone(struct time_reader *r, size_t i)
{
	size_t at = time_skip(r, i, ROLE_ZONE);

	return at > i && time_is(r, at, ROLE_OTHER) && time_is(r, at + 1, ROLE_NUMBER) && !time_word_at(r, at)->spaced &&
	    !time_word_at(r, at + 1)->spaced ? at + 2 : at;
}

size_t
time_clock_at(struct time_reader *r, size_t i)
{
	size_t at = i;

	if (!time_is(r, at, ROLE_CLOCK) && !time_is(r, at, ROLE_NUMBER) && !time_is(r, at, ROLE_DECIMAL))
		return 0;
	if (time_is(r, at, ROLE_CLOCK) || is_dotted_hours(r, at))
		at++;
	else if (time_is(r, at, ROLE_NUMBER) && time_value(r, at, ROLE_NUMBER) <= 12 &&
	    (time_is(r, at + 1, ROLE_MERIDIEM) || is_twelve(r, at)))
		at += 1 + is_twelve(r, at);
	else if (is_hours(r, at) || is_hour_of_day(r, at))
		at += 2;
	else if (is_parted_hours(r, at) || is_grown_hours(r, at))
		at += 3;
	else if (is_four_digits(r, at) && (time_is(r, at + 1, ROLE_DASH) || time_is(r, at + 1, ROLE_TO) ||
	    time_is(r, at + 1, ROLE_AND)) && is_hours(r, at + 2))
		at++;		/* 1600 - 1930 hrs */
	else
		return 0;
	at = time_skip(r, at, ROLE_MERIDIEM);
	at = skip_zone(r, at);
	if (time_is(r, at + 1, ROLE_ZONE_END) && time_word_at(r, at)->ends_token &&
	    time_is(r, at, ROLE_OTHER))
		return at + 2;
	if (!time_is(r, at, ROLE_OPEN))
		return at;
	if (time_is(r, skip_zone(r, at + 1), ROLE_CLOSE))
		return skip_zone(r, at + 1) + 1;
	for (size_t k = at + 1; k < at + 6; k++)
		if (time_is(r, k, ROLE_CLOSE))
			return time_is(r, k - 1, ROLE_ZONE_END) || time_is(r, k - 1, ROLE_ZONE) ?
			    k + 1 : at;
	return at;
}

size_t
time_skip_hour(struct time_reader *r, size_t i)
{
	size_t at = time_clock_at(r, i), part;

	if (!at) {
		part = time_skip(r, i, ROLE_THE);
		if (!time_is(r, part, ROLE_DAYPART))
			return i;
		at = part + 1;
	}
	if (time_is(r, at, ROLE_ON) || time_is(r, at, ROLE_COMMA) || time_is(r, at, ROLE_OF))
		at++;
	return at;
}

size_t
time_skip_hour_after(struct time_reader *r, size_t i)
{
	size_t at = i, end;

	if (time_is(r, at, ROLE_DAYPART))
		i = ++at;
	if (time_is(r, at, ROLE_OPEN)) {
		end = time_clock_at(r, at + 1);
		return end && time_is(r, end, ROLE_CLOSE) ? end + 1 : i;
	}
	if (time_is(r, at, ROLE_AT) || time_is(r, at, ROLE_COMMA))
		at++;
	end = time_clock_at(r, at);
	return end ? end : i;
}

#define HEDGE_WORDS	2	/* of "shortly after 6 p.m." */

static bool
is_side(struct time_reader *r, size_t i)
{
	return time_is(r, i, ROLE_BEFORE) || time_is(r, i, ROLE_AFTER);
}

/* "about 6 p.m.", "just before midnight": the clock time behind the words that leave it loose, or i. */
static size_t
skip_hedge(struct time_reader *r, size_t i)
{
	for (size_t at = i; at < i + HEDGE_WORDS; at++) {
		const struct token *token = time_word_at(r, at)->token;
		bool side = is_side(r, at);

		if (token == NULL || token->kind != TOKEN_WORD || time_is(r, at, ROLE_OF) ||
		    time_is(r, at, ROLE_FROM) || time_is(r, at, ROLE_BETWEEN) ||
		    (!side && !is_side(r, at + 1) && !(token->class & (WORD_ADVERB | WORD_PREPOSITION))))
			return i;
		if (time_clock_at(r, at + 1) || (side && time_is(r, at + 1, ROLE_DAYPART)))
			return at + 1;
	}
	return i;
}

/* "Nov. 14 from 10 a.m.": a clock time and its joint to another are passed over. */
size_t
time_skip_clocks(struct time_reader *r, size_t from)
{
	size_t i = skip_hedge(r, from), end = time_clock_at(r, i), next;

	/* "midnight and 6 a.m. today" */
	if (!end && time_is(r, i, ROLE_DAYPART) && (time_is(r, i + 1, ROLE_AND) || time_is(r, i + 1, ROLE_TO)) &&
	    time_clock_at(r, i + 2))
		end = i + 1;
	/* "just before midnight on Sunday" */
	if (!end && i > from && time_is(r, i, ROLE_DAYPART))
		end = i + 1;
	if (!end)
		return from;
	if (time_is(r, end, ROLE_TO) || time_is(r, end, ROLE_DASH) || time_is(r, end, ROLE_UNTIL) ||
	    time_is(r, end, ROLE_AND)) {
		next = time_clock_at(r, end + 1);
		if (next)
			end = next;
	}
	if (time_is(r, end, ROLE_ON) || time_is(r, end, ROLE_COMMA) || time_is(r, end, ROLE_OF))
		end++;
	return end;
}
