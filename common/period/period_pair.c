#include "period/period_pair.h"

#include "period/period_numeric.h"
#include "period/period_portion.h"
#include "period/period_simple.h"
#include "period/period_words.h"
#include "period/period_year.h"

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

/* "the night of 3rd/4th May" */
static size_t
ordinals_with_slash(struct time_reader *r, size_t i, struct period_range *to)
{
	int first = time_value(r, i, ROLE_ORDINAL), last = time_value(r, i + 2, ROLE_ORDINAL);

	if (!time_is(r, i + 1, ROLE_SLASH) || first < 1 || last <= first || last > 31 || !time_is(r, i + 3, ROLE_MONTH))
		return 0;
	to->last = (struct period_term){ .kind = TERM_DATE, .month = time_value(r, i + 3, ROLE_MONTH), .day = last };
	to->two = true;
	i = time_year_after(r, i + 4, &to->last);
	to->first = to->last;
	to->first.day = first;
	return i;
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

/* "22.11-28.11.2012", "from 22.11 to 28.11.2012": a day of that year. */
static size_t
dotted_to_date(struct time_reader *r, size_t i, struct period_range *to)
{
	bool from = time_is(r, i, ROLE_FROM);
	size_t joint = i + from + 1, end;

	if (!dotted_day_at(r, i + from, &to->first) || !(from ? time_is(r, joint, ROLE_TO) || time_is(r, joint, ROLE_UNTIL) :
	    time_is(r, joint, ROLE_DASH)) || !time_is(r, joint + 1, ROLE_NUMERIC) || time_word_at(r, joint + 1)->separator != '.' ||
	    time_word_at(r, joint + 1)->numeric[2] < YEAR_FIRST)
		return 0;
	end = time_numeric_at(r, joint + 1, 0, &to->last);
	if (end) {
		to->first.year = to->last.numeric[2];
		to->two = true;
	}
	return end;
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

/* "the 1st to 18th weeks of 2022", "the first and second quarters of 2022": parts of one stretch, that stands behind the second. */
static size_t
parts_of_stretch(struct time_reader *r, size_t i, struct period_range *to)
{
	size_t at = time_skip(r, i + (time_is(r, i, ROLE_FROM) || time_is(r, i, ROLE_BETWEEN)), ROLE_THE), end;
	int first = time_value(r, at, ROLE_ORDINAL), *part;

	if (first < 1 || !(time_is(r, at + 1, ROLE_DASH) || time_is(r, at + 1, ROLE_TO) || time_is(r, at + 1, ROLE_AND)))
		return 0;
	at = time_skip(r, at + 2, ROLE_THE);
	end = time_nth_at(r, at, &to->last);
	part = &to->last.op_count;
	if (!end && time_is(r, at, ROLE_ORDINAL) && (end = time_simple_at(r, at, 0, &to->last)) != 0)
		part = to->last.kind == TERM_QUARTER ? &to->last.count : NULL;
	else if (!end || (to->last.op != OP_NTH && to->last.op != OP_HALF))
		return 0;
	if (part == NULL || *part <= first)
		return 0;
	to->first = to->last;
	*(part == &to->last.count ? &to->first.count : &to->first.op_count) = first;
	to->two = true;
	return end;
}

size_t
time_pair_at(struct time_reader *r, size_t i, struct period_range *to)
{
	size_t end = days_with_slash(r, i, to);

	if (!end)
		end = ordinals_with_slash(r, i, to);
	if (!end)
		end = dotted_days(r, i, to);
	if (!end)
		end = dotted_to_date(r, i, to);
	if (!end)
		end = parts_of_stretch(r, i, to);
	return end ? end : times_ago(r, i, to);
}
