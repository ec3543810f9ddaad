#include "period/period.h"

#include "period/period_bracket.h"
#include "period/period_clock.h"
#include "period/period_date.h"
#include "period/period_frame.h"
#include "period/period_kind.h"
#include "period/period_open.h"
#include "period/period_ops.h"
#include "period/period_range.h"
#include "period/period_since.h"
#include "period/period_term.h"
#include "period/period_words.h"
#include "period/period_year.h"

/* "a week", "one month" as all that a cell says: up to the document's date. */
static size_t
duration_at(struct time_reader *r, size_t i, struct period *period)
{
	size_t end = period_duration_at(r, i, &period->range.first);

	if (!end || !time_is(r, end, ROLE_END))
		return 0;
	period_set_kind(period);
	return end;
}

/* Two years with a dash: 2014-2018. */
static bool
is_years(struct time_reader *r, size_t i)
{
	int first = time_value(r, i, ROLE_NUMBER), last = time_value(r, i + 2, ROLE_NUMBER);
	const struct time_word *end = time_word_at(r, i + 2);

	if (!time_is_year(r, i) || !time_is(r, i + 1, ROLE_DASH) || !time_is(r, i + 2, ROLE_NUMBER))
		return false;
	return time_is_year(r, i + 2) ? last > first : end->digits == 2 && !end->spaced && last == (first + 1) % 100;
}

#define FRAME_WORDS	4	/* in a row, at most */

/* "on 3 May", "at midnight": what joins a time to what is before it begins none. */
static bool
only_joins(const struct time_word *w)
{
	return w->role[1] == ROLE_NONE && (w->role[0] == ROLE_ON || w->role[0] == ROLE_AT ||
	    w->role[0] == ROLE_TO || w->role[0] == ROLE_AND);
}

/*
 * "of the two", "that the first" and then no time word: nearly all that opens like a time and is none. So is
 * "through the night", where nothing says which one: "this morning".
 */
static bool
leads_nowhere(struct time_reader *r)
{
	static const bool frames[ROLES] = {
		[ROLE_NONE] = true, [ROLE_THE] = true, [ROLE_OF] = true, [ROLE_IN] = true,
		[ROLE_ON] = true, [ROLE_AT] = true, [ROLE_TO] = true, [ROLE_AND] = true,
		[ROLE_FROM] = true, [ROLE_BETWEEN] = true, [ROLE_THROUGH] = true,
		[ROLE_RELATION] = true, [ROLE_COUNT] = true, [ROLE_ORDINAL] = true,
		[ROLE_PART] = true, [ROLE_WHOLE] = true, [ROLE_EARLIER] = true, [ROLE_LATER] = true,
		[ROLE_DAYPART] = true
	};
	bool related = false;

	if (only_joins(time_word_at(r, 0)))
		return true;
	for (size_t i = 0; i < FRAME_WORDS; i++) {
		const struct time_word *w = time_word_at(r, i);

		if (w->role[0] == ROLE_OTHER || w->role[0] == ROLE_END)
			return true;
		if (i > 0 && w->role[0] == ROLE_ORDINAL && w->token->kind == TOKEN_CODE)
			return false;	/* "the 29th": a day, unless a noun is behind it */
		if (!frames[w->role[0]] || !frames[w->role[1]] || !frames[w->role[2]] ||
		    (related && w->role[0] == ROLE_DAYPART))
			return false;
		related = related || w->role[0] == ROLE_RELATION;
	}
	return false;
}

/* A term or a range, with what may follow it: brackets, so far, or later. */
static size_t
plain_at(struct time_reader *r, size_t i, struct period *period)
{
	unsigned allow = r->cell ? ALLOW_YEAR | ALLOW_SHORT : 0;
	bool opened = time_is(r, i, ROLE_BETWEEN) || time_is(r, i, ROLE_FROM), joined = false;
	size_t end = 0, inner, behind;

	inner = period_week_of(r, i);
	if (opened)
		allow |= ALLOW_YEAR;
	/* "the week of 8-14 May" tells its days itself. */
	if (inner > i)
		end = time_range_at(r, inner, allow, &period->range, &joined);
	if (!joined)
		end = time_range_at(r, period_skip_frame(r, i), allow, &period->range, &joined);
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
	if (joined && !opened && !r->cell && term_is_bare_year(&period->range.first) && !is_years(r, i) &&
	    !period_names_years(r, time_skip(r, i, ROLE_THE)))
		return 0;
	period_set_kind(period);
	if (time_is(r, end, ROLE_ONWARD)) {
		period->open = true;
		period->kind = PERIOD_SINCE;
		return end + 1;
	}
	if ((time_is(r, end, ROLE_SO_FAR) && !joined) || time_is(r, end, ROLE_YEAR_TO_DATE)) {
		period->kind = PERIOD_TO_DATE;
		period->cumulative = true;
		return end + 1;
	}
	/* "from 3 May to date" counts on from that day */
	if (joined && period->range.two && period->range.present) {
		period->kind = period->range.last.kind == TERM_DAY ? PERIOD_SINCE : PERIOD_DAYS;
		return end;
	}
	behind = period_take_so_far(r, end, period);
	if (behind > end)
		return behind;
	end = period_take_bracket(r, end, period);
	if (!period->has_base) {
		bool leans = period->leans;

		period_set_kind(period);
		period->leans = period->leans && leans;
	}
	return end;
}

/* Through 3 May, through the end of May: up to that day. "Through May" is all of it, but for "Through May, 40 came". */
static bool
through_day(struct time_reader *r, size_t i)
{
	struct period_term term = { .definite = false };
	size_t at, end;

	if (!time_is(r, i, ROLE_THROUGH))
		return false;
	at = time_skip(r, i + 1, ROLE_THE);
	if (time_is(r, at, ROLE_PART) && time_value(r, at, ROLE_PART) == PART_END)
		return true;
	end = time_is(r, i + 1, ROLE_WEEKDAY) ? time_weekday_at(r, i + 1, &term) : time_date_at(r, i + 1, 0, &term);
	return end && (term.day || term.kind == TERM_WEEKDAY || time_is(r, end, r->cell ? ROLE_END : ROLE_COMMA));
}

/* "the period starting 3 May", "the period to 3 May": the word behind the frame, or 0. */
static size_t
behind_stretch(struct time_reader *r)
{
	size_t at = time_skip(r, 0, ROLE_THE);

	return time_is(r, at, ROLE_STRETCH) && (time_is(r, at + 1, ROLE_STARTING) || (at > 0 && (time_is(r, at + 1, ROLE_TO) ||
	    time_is(r, at + 1, ROLE_UNTIL)))) ? at + 1 : 0;
}

/* "After midnight on Sunday" is Sunday; elsewhere the date alone is read, and what is before it judged. */
static size_t
after_clock_at(struct time_reader *r, size_t i, struct period *period)
{
	size_t clock = time_is(r, i + 1, ROLE_DAYPART) ? i + 2 : time_clock_at(r, i + 1);
	size_t end = time_term_at(r, i + 1, ALLOW_YEAR | ALLOW_SHORT, &period->range.first);

	if (!end || !clock)
		return 0;
	period->lead = time_word_at(r, clock - 1)->end;
	period->lead += time_is(r, clock, ROLE_ON);
	end = period_take_bracket(r, end, period);
	period_set_kind(period);
	return end;
}

static size_t
period_read(struct time_reader *r, struct period *period)
{
	size_t end;

	if (!r->cell && leads_nowhere(r))
		return 0;
	*period = (struct period){ .n = 0 };
	end = behind_stretch(r);
	if (end)
		return time_is(r, end, ROLE_STARTING) ? period_beyond_at(r, end, period) : period_until_at(r, end, period);
	/* In recent weeks: a time, of no days; but "over the years 2018 to 2022" */
	if (time_is(r, 0, ROLE_VAGUE)) {
		bool joined = false;

		end = time_is_year(r, 1) ? time_range_at(r, 1, ALLOW_YEAR, &period->range, &joined) : 0;
		if (joined) {
			period_set_kind(period);
			return end;
		}
		*period = (struct period){ .n = 0 };
		period->kind = PERIOD_PART;
		return 1;
	}
	if (time_is(r, 0, ROLE_SINCE)) {
		end = period_since_at(r, 0, period);
		return end && period->leans ? period_take_bracket(r, end, period) : end;
	}
	if (time_is(r, 0, ROLE_SO_FAR) || time_is(r, 0, ROLE_TO_DATE) ||
	    time_is(r, 0, ROLE_YEAR_TO_DATE))
		return period_so_far_at(r, 0, period);
	if (time_is(r, 0, ROLE_AS_OF) || time_is(r, 0, ROLE_UNTIL) || through_day(r, 0)) {
		end = period_until_at(r, 0, period);
		if (end && period->leans)	/* "by this time last year (as of 3 May)" */
			end = period_take_bracket(r, end, period);
	}
	else if (time_is(r, 0, ROLE_AFTER) || time_is(r, 0, ROLE_BEFORE) ||
	    time_is(r, 0, ROLE_STARTING))
		end = r->cell || time_is(r, 0, ROLE_STARTING) ? period_beyond_at(r, 0, period) :
		    after_clock_at(r, 0, period);
	else if (time_is(r, 0, ROLE_IN) || time_is(r, 0, ROLE_OF) ||
	    time_is(r, 0, ROLE_SPAN))
		return period_in_at(r, 0, period);
	if (!end)
		end = plain_at(r, 0, period);
	/* "From the beginning of the year 40 came": since then */
	if (time_is(r, 0, ROLE_FROM) && time_is(r, 1, ROLE_THE) && time_value(r, 2, ROLE_PART) == PART_EARLY &&
	    !(end && period->range.two)) {
		*period = (struct period){ .n = 0 };
		end = period_since_at(r, 0, period);
	}
	return end || !r->cell ? end : duration_at(r, 0, period);
}

static bool
read_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n, bool cell,
    struct period *period)
{
	struct time_reader r;
	size_t end;

	time_reader_open(&r, vocabulary, tokens, n, cell);
	end = period_read(&r, period);
	if (end && period->year == 0)
		end = period_take_year(&r, end, period);
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
	return period_may_be_at(vocabulary, tokens, n) && read_at(vocabulary, tokens, n, false, period);
}

bool
period_cell_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    struct period *period)
{
	return n > 0 && (period_may_start(vocabulary, tokens) || tokens->kind == TOKEN_TIME) &&
	    read_at(vocabulary, tokens, n, true, period);
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

	if (n == 0 || !(period_may_start(vocabulary, tokens) || tokens->kind == TOKEN_TIME))
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
