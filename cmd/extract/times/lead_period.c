#include "times/lead_period.h"

#include "reading/cues.h"
#include "times/document_period.h"
#include "times/passed_time.h"

#define LEAD_BLOCKS	2	/* blocks with figures that may be the lead */
#define REPORT_DAYS	31	/* of a report told of after a first remark */
#define PASSING_TOKENS	12	/* from ", which" to a time of its clause */
#define RECENT_DAY	10	/* from a lead's day to the document's */
#define RECENT_DAYS	92	/* from the end of its days or week */
#define RECENT_PERIOD	731	/* from the end of its month, quarter or year */

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

static bool
ends_sentence(const struct reading *r, size_t block)
{
	struct words words = r->block_words[block];

	return words.first < words.last && reading_is_stop(r, words.last - 1);
}

static bool
is_event(const struct reading *r, size_t i)
{
	return (noun_classes_at(r, i) & NOUN_EVENT) != 0;
}

#define SALE_TOKENS	16	/* from "were sold at shops" to when they were */

/* "The kettles were sold in May": when goods came to those who have them is not when they are recalled. */
static bool
is_of_sale(const struct reading *r, const struct time_mention *time, size_t first)
{
	for (size_t i = time->words.first; i > first + 1 && time->words.first - i < SALE_TOKENS && !reading_is_stop(r, i - 1); i--)
		if (cue_is(r, i - 1, time->words.first, CUE_SALE) && (class_at(r, i - 2) & WORD_BE))
			return true;
	return false;
}

/*
 * "The ship, which sank on Friday, ...": what is told of a thing in passing is not the news; but "the latest strikes, which took
 * place on Friday" are.
 */
static bool
in_passing(const struct reading *r, const struct time_mention *time)
{
	uint32_t sentence = r->marks[time->words.first].sentence;
	size_t first = r->sentences[sentence - 1].words.first, i = time->words.first;

	if (is_of_sale(r, time, first))
		return true;
	for (size_t back = 0; back < PASSING_TOKENS && i > first + 1; back++) {
		i--;
		if ((class_at(r, i) & WORD_RELATIVE) && text_is(r, i - 1, ","))
			return i < first + 2 || !is_event(r, i - 2);
	}
	return false;
}

bool
stands_over_lead(const struct reading *r, size_t block)
{
	return (block < first_running(r) && (r->blocks.p[block].kind == BLOCK_ITEM || !ends_sentence(r, block))) ||
	    text_is(r, r->block_words[block].first, "(");
}

static bool
holds_time(const struct reading *r, size_t block)
{
	for (size_t i = r->block_words[block].first; i < r->block_words[block].last; i++)
		if (r->marks[i].time)
			return true;
	return false;
}

/* "- 411 arrests", over the first running text, in a list that states no time: the lead that comes behind it tells when. */
static bool
is_undated_highlight(const struct reading *r, size_t block)
{
	size_t text = 0;

	if (r->blocks.p[block].kind != BLOCK_ITEM)
		return false;
	while (text < r->blocks.n && text < HEAD_BLOCKS && r->blocks.p[text].kind != BLOCK_PARAGRAPH) {
		if (r->blocks.p[text].kind == BLOCK_ITEM && holds_time(r, text))
			return false;
		text++;
	}
	return block < text && text < r->blocks.n && text < HEAD_BLOCKS && r->blocks.p[text].blank_before;
}

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

/* "On 5 May 2024 police seized 40 rifles": the document's own day, told of the facts. */
static bool
is_told_on(const struct reading *r, const struct time_mention *time)
{
	return time->period.kind == PERIOD_DAY && time->resolved && time->words.first > 0 &&
	    text_is(r, time->words.first - 1, "on");
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

/* "In another operation on Monday, police seized", "Fighting displaced 90 families. In Masisi, nine died on Monday": no time of
 * the news that was told before. */
static bool
tells_of_another(const struct reading *r, size_t sentence)
{
	struct words s = r->sentences[sentence].words;

	return cue_is(r, s.first, s.last, CUE_BESIDE) || (!r->sentences[sentence].opens_block && s.first + 2 < s.last &&
	    (class_at(r, s.first) & WORD_LOCATES) && r->marks[s.first + 1].place &&
	    text_is(r, r->places[r->marks[s.first + 1].place - 1].words.last, ","));
}

/* "Police seized 40 rifles. In all, 900 have been seized since May. Across 2023, 1,200 were": a count from a past date on
 * in a later sentence, or another long time that it opens with, sets the news beside others, and is not its own. */
static bool
is_background(const struct reading *r, const struct figure *f, const struct time_mention *time)
{
	if (r->sentences[f->sentence].opens_block || r->blocks.p[f->block].kind != BLOCK_PARAGRAPH)
		return false;
	return time->period.cumulative || (time->words.first <= r->sentences[f->sentence].words.first + 1 &&
	    time->days.has_from && time->days.has_to && time->days.to - time->days.from > 2 * REPORT_DAYS);
}

/* "This raises the number killed this month to 13": from when a running count goes, and not when the news was. */
static bool
is_of_count(const struct reading *r, const struct time_mention *time)
{
	const struct sentence *s = &r->sentences[r->marks[time->words.first].sentence - 1];

	for (size_t i = time->words.first; !s->opens_block && i > s->words.first && !text_is(r, i, ","); i--)
		if (cue_brings(r, i - 1))
			return true;
	return false;
}

/* "20 attempts: 12 on Monday, 8 on Tuesday": the day is of some, and the whole before them that has none is not of it. */
static bool
is_dealt_out(const struct reading *r, size_t index)
{
	size_t whole = index;

	while (whole > 0 && r->figures[whole].noun.first == r->figures[whole].noun.last &&
	    r->figures[whole - 1].sentence == r->figures[index].sentence && figure_is_kept(&r->figures[whole - 1]))
		whole--;
	return whole < index && r->figures[whole].noun.first < r->figures[whole].noun.last && r->figures[whole].time == NONE;
}

/* The same of the time that stands right behind such a number. */
static bool
is_of_some(const struct reading *r, const struct time_mention *time)
{
	size_t i = time->words.first;

	if (i > 0 && (class_at(r, i - 1) & WORD_PREPOSITION))
		i--;
	return i > 0 && r->marks[i - 1].figure && is_dealt_out(r, r->marks[i - 1].figure - 1);
}

/* In an item, as a caption or box over the text is. */
static bool
is_boxed(const struct reading *r, const struct time_mention *time)
{
	return r->blocks.p[r->sentences[r->marks[time->words.first].sentence - 1].block].kind == BLOCK_ITEM;
}

static bool
same_days(const struct time_mention *a, const struct time_mention *b)
{
	return a->resolved && b->resolved && a->days.has_from && b->days.has_from && a->days.has_to && b->days.has_to &&
	    a->days.from == b->days.from && a->days.to == b->days.to;
}

size_t
lead_period(const struct reading *r, bool *first)
{
	size_t block = NONE, blocks = 0, cumulative = NONE;
	const struct time_mention *dated = NULL;	/* the time of its own that a figure of the first block has */

	*first = false;
	for (size_t i = 0; i < r->n_figures; i++) {
		const struct figure *f = &r->figures[i];
		const struct time_mention *time;
		bool again;	/* the time of the first block */

		if (f->rejected || r->blocks.p[f->block].kind == BLOCK_HEADING ||
		    (blocks == 0 && (stands_over_lead(r, f->block) || is_undated_highlight(r, f->block))))
			continue;
		if (r->blocks.p[f->block].kind == BLOCK_CELL ||
		    (r->blocks.p[f->block].kind == BLOCK_LABEL && !opens_with_dateline(r, f->block)))
			return cumulative;	/* a fact sheet has no lead */
		if (f->block != block && ++blocks > LEAD_BLOCKS)
			return cumulative;
		block = f->block;
		if (f->time == NONE || f->period_basis == BASIS_HEADING)
			continue;
		if (is_dealt_out(r, i))
			continue;
		time = &r->times[f->time];
		again = blocks > 1 && dated && is_boxed(r, dated) && same_days(dated, time);
		if (blocks > 1 && dated && !again)
			return cumulative;	/* the news has its time, and a later paragraph another */
		if (!time->period.cumulative)
			dated = dated ? dated : time;
		if (in_passing(r, time) || (r->blocks.p[f->block].kind == BLOCK_ITEM && time->period.kind == PERIOD_DAY))
			continue;
		if (!(time_states_report(r, time) || is_told_on(r, time)) || !is_recent(r, time) || time->compares ||
		    is_now(r, time) || (blocks > 1 && !again && !is_reported_on(time)))
			continue;
		if (blocks > 1 && !again && !time->period.cumulative && !r->sentences[f->sentence].opens_block)
			continue;	/* what a later paragraph comes to tell of */
		if (is_background(r, f, time) || tells_of_another(r, f->sentence) || is_of_count(r, time) ||
		    time_ranks(r, time, r->sentences[f->sentence].words.first))
			continue;
		if (time->period.cumulative && cumulative == NONE)
			cumulative = f->time;
		/* A count that leads is not ended by the day of a later paragraph, or the last one. */
		if (!time->period.cumulative && !(cumulative != NONE &&
		    time->days.to - time->days.from < 2)) {
			*first = blocks == 1 && r->blocks.p[block].kind != BLOCK_ITEM;
			return f->time;
		}
	}
	return cumulative;
}

/* The first block under a heading that has a figure; NONE. What comes behind dated lists and boxes of figures is no lead. */
static size_t
first_block_counted(const struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++)
		if (!r->figures[i].rejected && r->blocks.p[r->figures[i].block].kind != BLOCK_HEADING &&
		    !is_undated_highlight(r, r->figures[i].block))
			return r->figures[i].block;
	return NONE;
}

/* A stretch of its own that is told of the news, and from a past date only where that is near. */
static bool
opens_news(const struct reading *r, const struct time_mention *time)
{
	if (time->compares || in_passing(r, time))
		return false;
	if (time->period.kind == PERIOD_SINCE)
		return r->document->has_date && time->days.has_from &&
		    time->days.from >= r->document->date - RECENT_DAYS;
	return !time->period.cumulative && time->period.kind != PERIOD_UNTIL && time->period.kind != PERIOD_YEAR;
}

size_t
basis_period(const struct reading *r)
{
	size_t counted = first_block_counted(r);

	for (size_t i = 0; i < r->n_times; i++) {
		const struct time_mention *time = &r->times[i];
		uint32_t sentence = r->marks[time->words.first].sentence;

		if (sentence == 0)
			continue;
		if (r->sentences[sentence - 1].block >= counted)
			return NONE;
		if (time->period.kind == PERIOD_UNTIL && !time->period.cumulative && time->governs &&
		    time->resolved && time->period.has_year && is_recent(r, time))
			return i;
	}
	return NONE;
}

/* Running text, or an item that tells from when: "- Since 4 May, floods have been affecting the coast" */
static bool
may_open(const struct reading *r, const struct time_mention *time, size_t block)
{
	enum block_kind kind = r->blocks.p[block].kind;

	return kind == BLOCK_PARAGRAPH || (kind == BLOCK_ITEM && time->period.kind == PERIOD_SINCE);
}

size_t
opening_period(const struct reading *r)
{
	size_t block = NONE, counted = first_block_counted(r);

	for (size_t i = 0; i < r->n_times; i++) {
		const struct time_mention *time = &r->times[i];
		uint32_t sentence = r->marks[time->words.first].sentence;

		if (sentence == 0 || !time->governs || r->sentences[sentence - 1].label || tells_of_another(r, sentence - 1) || is_of_some(r, time) ||
		    !may_open(r, time, r->sentences[sentence - 1].block))
			continue;
		if (block == NONE)
			block = r->sentences[sentence - 1].block;
		if (r->sentences[sentence - 1].block != block || counted < block)
			return NONE;
		if ((time_states_report(r, time) || is_told_on(r, time)) && is_recent(r, time) && opens_news(r, time) &&
		    !is_of_count(r, time))
			return i;
	}
	return NONE;
}
