#include "document_period.h"

#define LEAD_BLOCKS	2	/* blocks with figures that may be the lead */
#define HEAD_BLOCKS	16	/* a dateline is looked for in */
#define ISSUE_DAYS	20	/* of a month: what is issued in them does not report on it */
#define RECENT_DAY	10	/* from a lead's day to the document's */
#define RECENT_DAYS	92	/* from the end of its days or week */
#define RECENT_PERIOD	731	/* from the end of its month, quarter or year */

bool
time_states_report(const struct reading *r, const struct time_mention *time)
{
	if (time->period.leans || !time->resolved)
		return false;
	if (time->period.kind == PERIOD_DAY && time->period.has_year)
		return !(r->document->has_date && time->days.has_from &&
		    time->days.from == r->document->date);
	return true;
}

bool
time_in_title(const struct reading *r, const struct time_mention *time)
{
	uint32_t sentence = r->marks[time->words.first].sentence;

	return sentence && r->blocks.p[r->sentences[sentence - 1].block].title_zone &&
	    r->blocks.p[r->sentences[sentence - 1].block].kind != BLOCK_PARAGRAPH;
}

/* "This update is for the week of 3 June" */
static bool
is_covered(const struct reading *r, const struct time_mention *time)
{
	uint32_t sentence = r->marks[time->words.first].sentence;
	size_t first, i = time->words.first;
	struct match match;

	if (sentence == 0)
		return false;
	first = r->sentences[sentence - 1].words.first;
	for (size_t back = 0; back < 3 && i > first; back++, i--)
		if (lexicon_tail(r->vocabulary->lexicons.cues, token_at(r, first),
		    i - first, &match) && span_is(match.row->cell[1], "report"))
			return true;
	return false;
}

static size_t
covered_period(const struct reading *r)
{
	for (size_t i = 0; i < r->n_times; i++)
		if (r->times[i].resolved && is_covered(r, &r->times[i]))
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

static size_t
title_period(const struct reading *r)
{
	for (size_t i = 0; i < r->n_times; i++)
		if (time_in_title(r, &r->times[i]) && r->times[i].governs &&
		    time_states_report(r, &r->times[i]) && !is_issue_month(r, &r->times[i]))
			return i;
	return NONE;
}

/* "ATHENS, 2 June - The ministry counted": laid out like a label, and running text. */
static bool
opens_with_dateline(const struct reading *r, size_t block)
{
	size_t first = r->block_words[block].first;
	uint32_t sentence = first < r->block_words[block].last ? r->marks[first].sentence : 0;

	return sentence && r->sentences[sentence - 1].dateline > first;
}

/* What a lead reports is not long past: news is of the last days, a report of the last weeks or years. */
static bool
is_recent(const struct reading *r, const struct time_mention *time)
{
	long past;

	if (!r->document->has_date || !time->days.has_to)
		return true;
	past = (long)(r->document->date - time->days.to);
	return past <= (time->period.kind == PERIOD_DAY ? RECENT_DAY :
	    time->period.kind <= PERIOD_WEEK ? RECENT_DAYS : RECENT_PERIOD);
}

/* A dateline opens the running text; points before it belong to the headline. */
static size_t
first_running(const struct reading *r)
{
	for (size_t i = 0; i < r->blocks.n && i < HEAD_BLOCKS; i++)
		if (opens_with_dateline(r, i))
			return i;
	return 0;
}

/* Points beneath the headline, and what is in brackets as a whole: "(Corrects number of dead)". */
static bool
stands_over_lead(const struct reading *r, size_t block, size_t running)
{
	return (block < running && r->blocks.p[block].kind == BLOCK_ITEM) ||
	    text_is(r, r->block_words[block].first, "(");
}

/* What a report covers, or counts from: it may be told after a first remark; a day or a year leads at once. */
static bool
is_reported_on(const struct time_mention *time)
{
	switch (time->period.kind) {
	case PERIOD_DAYS:
	case PERIOD_WEEK:
	case PERIOD_MONTH:
	case PERIOD_QUARTER:
	case PERIOD_RECENT:
		return true;
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

/* The time of the first figure that states one, at the head of the running text;
 * *first if it stands in the first block with a figure. */
static size_t
lead_period(const struct reading *r, bool *first)
{
	size_t block = NONE, blocks = 0, cumulative = NONE, running = first_running(r);

	*first = false;
	for (size_t i = 0; i < r->n_figures; i++) {
		const struct figure *f = &r->figures[i];
		const struct time_mention *time;

		if (f->rejected || r->blocks.p[f->block].kind == BLOCK_HEADING ||
		    (blocks == 0 && stands_over_lead(r, f->block, running)))
			continue;
		if (r->blocks.p[f->block].kind == BLOCK_CELL ||
		    (r->blocks.p[f->block].kind == BLOCK_LABEL && !opens_with_dateline(r, f->block)))
			return cumulative;	/* a fact sheet has no lead */
		if (f->block != block && ++blocks > LEAD_BLOCKS)
			return cumulative;
		block = f->block;
		if (f->time == NONE || f->period_basis == BASIS_HEADING)
			continue;
		time = &r->times[f->time];
		if (!time_states_report(r, time) || !is_recent(r, time) || time->compares ||
		    is_now(r, time) || (blocks > 1 && !is_reported_on(time)))
			continue;
		if (time->period.cumulative && cumulative == NONE)
			cumulative = f->time;
		/* A count that leads is not ended by the day of a later paragraph. */
		if (!time->period.cumulative && !(cumulative != NONE &&
		    time->period.kind == PERIOD_DAY)) {
			*first = blocks == 1 && r->blocks.p[block].kind != BLOCK_ITEM;
			return f->time;
		}
	}
	return cumulative;
}

/* "Date: 9 June": a line near the head that holds nothing else. */
static size_t
labelled_period(const struct reading *r)
{
	for (size_t i = 0; i < r->n_times; i++) {
		const struct time_mention *time = &r->times[i];
		uint32_t sentence = r->marks[time->words.first].sentence;
		const struct sentence *s;

		if (sentence == 0)
			continue;
		s = &r->sentences[sentence - 1];
		if (s->block > 6)
			return NONE;
		if (r->blocks.p[s->block].kind == BLOCK_LABEL && s->opens_block &&
		    time->words.first > s->words.first && text_is(r, time->words.first - 1, ":") &&
		    time->governs && time_states_report(r, time))
			return i;
	}
	return NONE;
}

/* What comes behind lists and boxes of figures is no lead. */
static bool
figures_before(const struct reading *r, size_t block)
{
	for (size_t i = 0; i < r->n_figures; i++)
		if (!r->figures[i].rejected && r->figures[i].block < block &&
		    r->blocks.p[r->figures[i].block].kind != BLOCK_HEADING)
			return true;
	return false;
}

/*
 * Else the first time of the first paragraph: "continued to
 * attack targets yesterday".
 */
static size_t
opening_period(const struct reading *r)
{
	size_t block = NONE;

	for (size_t i = 0; i < r->n_times; i++) {
		const struct time_mention *time = &r->times[i];
		uint32_t sentence = r->marks[time->words.first].sentence;

		if (sentence == 0 || r->sentences[sentence - 1].label ||
		    r->blocks.p[r->sentences[sentence - 1].block].kind != BLOCK_PARAGRAPH)
			continue;
		if (block == NONE)
			block = r->sentences[sentence - 1].block;
		if (r->sentences[sentence - 1].block != block || figures_before(r, block))
			return NONE;
		if (time->governs && time_states_report(r, time) && is_recent(r, time) && !time->compares &&
		    !time->period.cumulative && time->period.kind != PERIOD_UNTIL &&
		    time->period.kind != PERIOD_SINCE && time->period.kind != PERIOD_YEAR)
			return i;
	}
	return NONE;
}

/* What governs every figure that has no time of its own. */
size_t
document_period(const struct reading *r)
{
	bool first;
	size_t covered = covered_period(r), title = title_period(r);
	size_t lead = lead_period(r, &first);

	if (covered != NONE)
		return covered;
	/* A headline's "past day" is said more exactly by the lead. */
	if (lead != NONE && first && title != NONE && !r->times[title].period.has_year &&
	    (r->times[title].period.kind == PERIOD_RECENT || r->times[title].period.kind == PERIOD_WEEK))
		return lead;
	if (lead != NONE && (title == NONE || (first && (r->times[lead].period.kind == PERIOD_DAYS ||
	    r->times[lead].period.kind == PERIOD_RECENT))))
		return lead;
	if (title != NONE)
		return title;
	return labelled_period(r) != NONE ? labelled_period(r) : opening_period(r);
}
