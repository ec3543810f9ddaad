#include "dating/lead_period.h"

#include "dating/news_time.h"
#include "dating/over_lead.h"
#include "times/reported_time.h"
#include "times/time_mentions.h"

#define LEAD_BLOCKS	2	/* blocks with figures that may be the lead */
#define REPORT_DAYS	31	/* of a report told of after a first remark */

/* The days that a report covers, or from when it counts: they may be told after a first remark; a
 * day, a year or another long time leads at once. */
static bool
is_reported_on(const struct time_mention *time)
{
	switch (time->period.kind) {
	case PERIOD_DAYS:
	case PERIOD_WEEK:
	case PERIOD_MONTH:
	case PERIOD_RECENT:
		return time->days.to - time->days.from <= REPORT_DAYS;
	default:
		return time->period.cumulative;
	}
}

/* "As of now", "as of today" */
static bool
is_now(const struct reading *r, const struct time_mention *time)
{
	for (size_t i = time->words.first; i < time->words.last; i++)
		if (token_at(r, i)->kind != TOKEN_WORD || (class_at(r, i) & (WORD_MONTH | WORD_WEEKDAY)))
			return false;
	return time->period.kind == PERIOD_UNTIL;
}

/* "Police seized 40 rifles. In all, 900 have been seized since May. Across 2023, 1,200 were": a count from a past date
 * on in a later sentence, or another long time that it opens with, sets the news beside others, and is not its own. */
static bool
is_background(const struct reading *r, const struct figure *f, const struct time_mention *time)
{
	if (r->sentences[f->sentence].opens_block || r->blocks.p[f->block].kind != BLOCK_PARAGRAPH)
		return false;
	return time->period.cumulative || (time->words.first <= r->sentences[f->sentence].words.first + 1 &&
	    time->days.has_from && time->days.has_to && time->days.to - time->days.from > 2 * REPORT_DAYS);
}

/* In an item, as a caption or box over the text is. */
static bool
is_boxed(const struct reading *r, const struct time_mention *time)
{
	return r->blocks.p[time_block(r, time)].kind == BLOCK_ITEM;
}

/* The sentence before it in its block counts what has no time. */
static bool
follows_undated(const struct reading *r, const struct figure *f)
{
	const struct figure *g = f;

	while (g > r->figures && g[-1].sentence == f->sentence)
		g--;
	return g > r->figures && g[-1].block == f->block && figure_is_kept(&g[-1]) && g[-1].time == NONE;
}

/* "GUARD. A soldier at the gate on 3 May 2022", over a text of July: a caption, whose day is none of the news. */
static bool
is_long_past(const struct reading *r, const struct figure *f)
{
	return f->time != NONE && f->period_basis == BASIS_SENTENCE && r->times[f->time].period.kind == PERIOD_DAY &&
	    r->times[f->time].resolved && !time_is_recent(r, &r->times[f->time]);
}

/* "In March 62 were killed, and 48 in April": the month after it, of a later figure of its sentence, is what is
 * reported on. */
static size_t
month_after(const struct reading *r, size_t index)
{
	size_t latest = r->figures[index].time;
	const struct figure *end = r->figures + r->n_figures;

	for (const struct figure *g = &r->figures[index]; g < end && g->sentence == r->figures[index].sentence; g++) {
		const struct time_mention *a = &r->times[latest], *b;

		if (g->time == NONE || g->period_basis > BASIS_SENTENCE || !figure_is_kept(g))
			continue;
		b = &r->times[g->time];
		if (b->resolved && !b->compares && !b->period.cumulative && b->period.kind == a->period.kind &&
		    b->period.kind != PERIOD_DAY &&
		    a->days.has_to && b->days.has_from && b->days.from == a->days.to + 1)
			latest = g->time;
	}
	return latest;
}

/* "Deaths (since 8 August): 221", an item, and "Mon 29 June: 3 rescued" over another such line: the time of its own
 * count, or of one entry. */
static bool
is_of_entry(const struct reading *r, const struct figure *f, const struct time_mention *time)
{
	enum block_kind kind = r->blocks.p[f->block].kind;

	return (kind == BLOCK_ITEM ||
	    (kind == BLOCK_LABEL && f->block + 1 < r->blocks.n && r->blocks.p[f->block + 1].kind == BLOCK_LABEL)) &&
	    time->words.last <= f->words.first && words_hold(r, time->words.last, f->words.first, ":");
}

/* The figure's time may be what the text reports on; `later` where it is of the second block and of no time of the
 * first. */
static bool
may_lead(const struct reading *r, const struct figure *f, const struct time_mention *time, bool later)
{
	bool item = r->blocks.p[f->block].kind == BLOCK_ITEM;

	if (time_is_in_passing(r, time) || (item && time_is_short(time)) || is_of_entry(r, f, time))
		return false;
	if (!(time_states_report(r, time) || time_is_told_on(r, time)) || !time_is_recent(r, time) || time->compares ||
	    !time->governs ||
	    is_now(r, time) || (later && !is_reported_on(time)))
		return false;
	if (later && !time->period.cumulative && !r->sentences[f->sentence].opens_block)
		return false;	/* what a later paragraph comes to tell of */
	if (item && (later || (time->period.kind == PERIOD_RECENT && follows_undated(r, f))))
		return false;	/* one point of several has its own time; "- 90 were held. Nine came in the past day" */
	return !is_background(r, f, time) && !time_is_aside(r, time) && !sentence_tells_of_another(r, f->sentence) &&
	    !time_is_of_count(r, time) && !time_ranks(r, time, r->sentences[f->sentence].words.first);
}

size_t
lead_period(const struct reading *r, bool *first)
{
	size_t block = NONE, blocks = 0, cumulative = NONE, points = undated_points(r);
	const struct time_mention *dated = NULL;	/* the time of its own that a figure of the first block has */

	*first = false;
	for (size_t i = 0; i < r->n_figures; i++) {
		const struct figure *f = &r->figures[i];
		const struct time_mention *time;
		bool again;	/* the time of the first block */

		if (f->rejected || r->blocks.p[f->block].kind == BLOCK_HEADING ||
		    (blocks == 0 && (stands_over_lead(r, f->block) || is_undated_point(r, f->block, points))))
			continue;
		if (r->blocks.p[f->block].kind == BLOCK_CELL ||
		    (r->blocks.p[f->block].kind == BLOCK_LABEL && !opens_with_dateline(r, f->block)))
			return cumulative;	/* a fact sheet has no lead */
		if (blocks == 0 && is_long_past(r, f))
			continue;
		if (f->block != block && ++blocks > LEAD_BLOCKS)
			return cumulative;
		block = f->block;
		if (f->time == NONE || f->period_basis == BASIS_HEADING)
			continue;
		if (figure_is_dealt_out(r, i, f->time))
			continue;
		time = &r->times[f->time];
		again = blocks > 1 && dated && is_boxed(r, dated) && dated->resolved && time->resolved &&
		    days_equal(&dated->days, &time->days);
		if (blocks > 1 && dated && !again)
			return cumulative;	/* the news has its time, and a later paragraph another */
		if (!time->period.cumulative)
			dated = dated ? dated : time;
		if (!may_lead(r, f, time, blocks > 1 && !again))
			continue;
		/* "since the floods began", on a day that nothing tells, is of what stands beside it */
		if (time->period.cumulative && cumulative == NONE && !(time->period.kind == PERIOD_SINCE &&
		    !time->days.has_from))
			cumulative = f->time;
		/* A count that leads is not ended by the day of a later paragraph, or the last one, nor by what is new
		 * of it in the past week, nor by the year that it counts from. */
		if (!time->period.cumulative && !(cumulative != NONE &&
		    (time->days.to - time->days.from < 2 || time->period.kind == PERIOD_RECENT ||
		    (time->period.kind == PERIOD_YEAR && time->days.from == r->times[cumulative].days.from)))) {
			*first = blocks == 1 && r->blocks.p[block].kind != BLOCK_ITEM;
			return month_after(r, i);
		}
	}
	return cumulative;
}
