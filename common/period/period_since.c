#include "period/period_since.h"

#include "period/period_clock.h"
#include "period/period_kind.h"
#include "period/period_range.h"
#include "period/period_term.h"
#include "period/period_words.h"

/* Since when: "since 3 May", "since it began on 3 May", "since fighting flared last month", "since the war began". */

#define CLAUSE_WORDS	12	/* between since and its date: since it was founded in May 2015 */

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
	size_t end = time_is(r, at, ROLE_RELATION) || time_is(r, at, ROLE_DAY) || time_is(r, at, ROLE_PART) ||
	    time_is(r, at, ROLE_WEEKDAY) ? time_term_at(r, at, 0, to) : 0;

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

		if ((token->kind != TOKEN_WORD && token->kind != TOKEN_CODE) || (class & (WORD_HAVE | WORD_MODAL | WORD_AND)))
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

#define NOUN_WORDS	5	/* of "the recent military takeover" */

static bool
is_happening(struct time_reader *r, size_t i)
{
	struct match match;

	return time_is(r, i, ROLE_EVENT) || lexicon_at(r->vocabulary->lexicons.events, time_word_at(r, i)->token, 1, &match);
}

static bool
is_of_phrase(struct time_reader *r, size_t i)
{
	const struct token *token = time_word_at(r, i)->token;

	return !time_is(r, i, ROLE_END) && (token->kind == TOKEN_WORD || token->kind == TOKEN_CODE) &&
	    !(token->class & (WORD_PREPOSITION | WORD_BE | WORD_HAVE | WORD_MODAL | WORD_AND | WORD_NUMBER | WORD_RELATIVE));
}

/* "Since the truce", "since the fall of the town": up to where its words end; but "since the truce forbids raids" is a clause. */
static size_t
happening_at(struct time_reader *r, size_t i)
{
	size_t at = i + 1;

	if (time_is(r, i, ROLE_END) || !(time_word_at(r, i)->token->class & (WORD_DETERMINER | WORD_ARTICLE)))
		return 0;
	while (at < i + NOUN_WORDS && is_of_phrase(r, at))
		at++;
	/* "since the truce collapsed, 40 have fled", "since the storm hit": the clause is told whole. */
	if (at > i + 2 && time_ends(r, at) && is_happening(r, at - 2) &&
	    (time_is(r, at - 1, ROLE_HAPPENED) || span_ends(time_word_at(r, at - 1)->token->text, "ed")))
		return at;
	if (at == i + NOUN_WORDS || at == i + 1 || !is_happening(r, at - 1))
		return 0;
	if (!time_is(r, at, ROLE_END) && (time_word_at(r, at)->token->class & WORD_BE))
		return 0;
	while (time_is(r, at, ROLE_OF) && is_of_phrase(r, at + 1) && at < i + CLAUSE_WORDS)
		for (at++; at < i + CLAUSE_WORDS && is_of_phrase(r, at); at++)
			continue;
	return at;
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
size_t
period_until_behind(struct time_reader *r, size_t i, struct period *period)
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

	return time_is(r, at - 1, ROLE_OTHER) && token->kind == TOKEN_WORD &&
	    (at > i + 1 || (token->class & (WORD_ADVERB | WORD_PREPOSITION))) &&
	    (time_is(r, at, ROLE_NUMBER) || time_is(r, at, ROLE_MONTH)) && time_term_at(r, at, ALLOW_YEAR, &term) ? at : i;
}

/* "since the start of the season, from 3 to 9 May": the days behind an event that is not told otherwise; or 0. */
static size_t
days_of_event(struct time_reader *r, size_t i, struct period *period)
{
	struct period_range days = { .two = false };
	bool joined;
	size_t from = time_skip(r, i, ROLE_COMMA), end = time_is(r, from, ROLE_FROM) ?
	    time_range_at(r, from, ALLOW_YEAR, &days, &joined) : 0;

	if (!end || !days.two)
		return 0;
	period->range = days;
	period->untold = false;
	period->cumulative = true;
	period_set_kind(period);
	return end;
}

/* since X, since then, since it began on X, since midnight, since it began */
size_t
period_since_at(struct time_reader *r, size_t i, struct period *period)
{
	size_t at = behind_article(r, behind_hedge(r, i + 1)),
	    end = time_term_at(r, at, ALLOW_YEAR | ALLOW_SHORT, &period->range.first);

	/* "Since the March bulletin came out" is a clause. */
	if (end && period->range.first.definite && term_is_bare_month(&period->range.first) &&
	    time_is_noun(r, end))
		end = 0;
	/* "since the fall of Bo" is no autumn */
	if (end && time_is(r, end, ROLE_OF) && time_is(r, end - 1, ROLE_EVENT))
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
	if (!end && (time_is(r, at, ROLE_THEN) ||
	    (time_value(r, at, ROLE_RELATION) == RELATION_THIS && time_is(r, at + 1, ROLE_TIME)))) {
		/* "Since then", "since this time" */
		period->range.first = (struct period_term){ .kind = TERM_BASE, .relation = RELATION_THAT };
		end = at + 1 + !time_is(r, at, ROLE_THEN);
	}
	if (!end) {
		end = time_clock_at(r, at);
		if (!end && time_is(r, at, ROLE_DAYPART))
			end = at + 1;
		period_set_today(period);
	}
	if (!end) {
		end = event_at(r, at);
		if (!end)
			end = happening_at(r, at);
		period->untold = end != 0;
		if (end) {
			size_t days = days_of_event(r, end, period);

			if (days)
				return days;
		}
	}
	if (!end)
		return 0;
	period_set_kind(period);
	period->kind = PERIOD_SINCE;
	period->cumulative = true;
	return period->untold ? end : period_until_behind(r, end, period);
}
