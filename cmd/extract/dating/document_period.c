#include "dating/document_period.h"

#include "dating/lead_period.h"
#include "dating/opening_period.h"
#include "times/reported_time.h"
#include "times/time_mentions.h"

#define HEAD		6	/* blocks of a masthead */
#define ISSUE_DAYS	20	/* of a month: what is issued in them does not report on it */

static size_t
covered_period(const struct reading *r)
{
	for (size_t i = 0; i < r->n_times; i++)
		if (r->times[i].resolved && time_is_covered(r, &r->times[i]))
			return i;
	return NONE;
}

/* The month in which it was written, in a title, is no month that is reported on before it is over. */
static bool
is_issue_month(const struct reading *r, const struct time_mention *time)
{
	return time->period.kind == PERIOD_MONTH && r->document->has_date && time->days.has_to &&
	    time->days.to == r->document->date && time->days.to - time->days.from < ISSUE_DAYS;
}

/* "Daily report for 9 June 2023": the day that is reported on, though the report is of the same one. */
static bool
is_reported_for(const struct reading *r, const struct time_mention *time)
{
	return time->resolved && time->words.first > 0 && text_is(r, time->words.first - 1, "for");
}

/* "4,502 returns since January", a line of the head: the time of its own count alone. */
static bool
is_of_count_in_head(const struct reading *r, size_t time)
{
	return r->times[time].period.cumulative && reading_counts(r, r->block_words[time_block(r, &r->times[time])]);
}

static bool
titles(const struct reading *r, size_t i)
{
	return time_in_title(r, &r->times[i]) && !is_of_count_in_head(r, i) && r->times[i].governs &&
	    !r->times[i].compares && !time_is_open(&r->times[i]) &&
	    (time_states_report(r, &r->times[i]) || is_reported_for(r, &r->times[i])) &&
	    !is_issue_month(r, &r->times[i]);
}

/* "Week 11: 9 - 15 March 2023", "Week 11" over "9 - 15 March 2023", "The week in numbers (9 - 15 March)": the days say
 * which week that is. */
static bool
says_which(const struct reading *r, size_t week, size_t days)
{
	size_t first = days < r->n_times ? r->times[days].words.first : 0;

	return days < r->n_times && r->times[week].period.kind == PERIOD_WEEK &&
	    r->times[days].period.kind == PERIOD_DAYS && (first <= r->times[week].words.last + 1 ||
	    (text_is(r, first - 1, "(") && time_block(r, &r->times[week]) == time_block(r, &r->times[days]))) &&
	    titles(r, days);
}

static size_t
title_period(const struct reading *r)
{
	for (size_t i = 0; i < r->n_times; i++)
		if (titles(r, i))
			return says_which(r, i, i + 1) ? i + 1 : i;
	return NONE;
}

/* "Next update: 9 June", "Operation start date: 9 June" */
static bool
labels_other(const struct reading *r, size_t first, size_t colon)
{
	struct match match;

	return lexicon_tail(r->vocabulary->lexicons.datelines, token_at(r, first), colon - first, &match) &&
	    span_is(match.row->cell[1], "other");
}

/* "Date: 9 June": a line near the head that holds nothing else. */
static size_t
labelled_period(const struct reading *r)
{
	for (size_t i = 0; i < r->n_times; i++) {
		const struct time_mention *time = &r->times[i];
		const struct sentence *s = time_sentence(r, time);

		if (s->block > HEAD)
			continue;	/* the labels of a table come first */
		if (r->blocks.p[s->block].kind == BLOCK_LABEL && s->opens_block &&
		    time->words.first > s->words.first + 1 && text_is(r, time->words.first - 1, ":") &&
		    !labels_other(r, s->words.first, time->words.first - 1) &&
		    time->governs && time_states_report(r, time))
			return i;
	}
	return NONE;
}

/* The title's week or days lie in longer ones that the lead tells of: a count of the year in the report of a week. */
static bool
lies_in(const struct time_mention *title, const struct time_mention *lead)
{
	return (title->period.kind == PERIOD_DAYS || title->period.kind == PERIOD_WEEK) && title->days.has_from &&
	    title->days.has_to &&
	    lead->days.has_from && lead->days.has_to && lead->days.from < title->days.from &&
	    lead->days.to >= title->days.to;
}

/* The title's week or days come after those that the lead tells of, to compare with. */
static bool
comes_after(const struct time_mention *title, const struct time_mention *lead)
{
	return (title->period.kind == PERIOD_DAYS || title->period.kind == PERIOD_WEEK) && title->days.has_from &&
	    lead->days.has_to && lead->days.to < title->days.from;
}

/* A lead may tell the time more exactly than the title: from when on ("as of 3 May"), from which
 * days ("past day"). */
static bool
says_more(const struct time_mention *lead_time, const struct time_mention *title_time, bool first)
{
	const struct period *lead = &lead_time->period, *title = &title_time->period;

	if (lies_in(title_time, lead_time) || comes_after(title_time, lead_time))
		return false;
	if (lead->cumulative)
		return title->kind == PERIOD_UNTIL;
	if (!first)
		return false;
	return lead->kind == PERIOD_DAYS || lead->kind == PERIOD_RECENT || (!title->has_year &&
	    (title->kind == PERIOD_RECENT || title->kind == PERIOD_WEEK));
}

/* "Floods kill 90 since 1 May": the headline counts from that day on, and nothing else in the text tells when. */
static size_t
headline_count(const struct reading *r)
{
	for (size_t i = 0; i < r->n_times; i++) {
		const struct time_mention *time = &r->times[i];

		if (!time->governs || time->compares)
			continue;
		return time->period.kind == PERIOD_SINCE && time_in_title(r, time) && is_of_count_in_head(r, i) &&
		    r->blocks.p[time_block(r, time)].kind == BLOCK_HEADING && time_states_report(r, time) ? i : NONE;
	}
	return NONE;
}

/* The first that is counted in running text has a time of its own, and not this one: the news is not of the month. */
static bool
opens_at_other_time(const struct reading *r, size_t month)
{
	for (size_t i = 0; i < r->n_figures; i++) {
		const struct figure *f = &r->figures[i];

		if (f->rejected || r->blocks.p[f->block].kind == BLOCK_HEADING)
			continue;
		return f->time != NONE && f->period_basis <= BASIS_SENTENCE &&
		    !(r->times[f->time].resolved && r->times[f->time].days.from == r->times[month].days.from);
	}
	return false;
}

/* The one month that a document names, and names again, is what it reports on, if nothing else says that. */
static size_t
only_month(const struct reading *r)
{
	size_t only = NONE;
	bool again = false;

	for (size_t i = 0; i < r->n_times; i++) {
		const struct time_mention *time = &r->times[i];

		if (!time->resolved || !time->governs || time->period.kind != PERIOD_MONTH)
			continue;
		if (only != NONE && (r->times[only].days.from != time->days.from ||
		    r->times[only].days.to != time->days.to))
			return NONE;
		again = only != NONE;
		only = only == NONE ? i : only;
	}
	return again && !opens_at_other_time(r, only) ? only : NONE;
}

/* A year told later on, or a day, the last hours, a count from a past date or how things stood of a later paragraph,
 * does not reach back over the time that the text opens with. */
static bool
opens_before(const struct reading *r, size_t opening, size_t lead)
{
	const struct period *period = &r->times[lead].period;

	return time_states_report(r, &r->times[opening]) && (period->kind == PERIOD_YEAR ||
	    ((period->kind == PERIOD_DAY || period->kind == PERIOD_RECENT || period->kind == PERIOD_UNTIL ||
	    period->cumulative) && time_block(r, &r->times[opening]) < time_block(r, &r->times[lead])));
}

size_t
stated_period(const struct reading *r)
{
	size_t period = title_period(r);

	if (period == NONE)
		period = labelled_period(r);
	if (period == NONE)
		period = opening_period(r);
	return period == NONE ? basis_period(r) : period;
}

size_t
document_period(const struct reading *r)
{
	bool first;
	size_t title = title_period(r), lead = lead_period(r, &first), opening = opening_period(r), period;

	if ((period = covered_period(r)) != NONE)
		return period;
	if (lead != NONE && opening != NONE && opens_before(r, opening, lead))
		lead = opening;
	if (lead != NONE && (title == NONE || says_more(&r->times[lead], &r->times[title], first)))
		return lead;
	period = stated_period(r);
	if (period == NONE)
		period = only_month(r);
	return period == NONE ? headline_count(r) : period;
}
