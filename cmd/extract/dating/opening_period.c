#include "dating/opening_period.h"

#include "dating/measured_time.h"
#include "dating/news_time.h"
#include "dating/over_lead.h"
#include "dating/time_of_thing.h"
#include "times/reported_time.h"
#include "times/time_mentions.h"

/* The first block under a heading that has a figure; NONE. What comes behind dated lists and boxes of figures is no
 * lead. */
static size_t
first_block_counted(const struct reading *r)
{
	size_t points = undated_points(r);

	for (size_t i = 0; i < r->n_figures; i++) {
		size_t block = r->figures[i].block;

		if (!r->figures[i].rejected && r->blocks.p[block].kind != BLOCK_HEADING &&
		    !is_undated_point(r, block, points))
			return block;
	}
	return NONE;
}

bool
time_opens_news(const struct reading *r, const struct time_mention *time)
{
	if (time->compares || time_is_in_passing(r, time) || time_is_aside(r, time))
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

		if (time_block(r, time) >= counted)
			return NONE;
		if (time->period.kind == PERIOD_UNTIL && !time->period.cumulative && time->governs &&
		    time->resolved && time_is_recent(r, time) &&
		    (time->period.has_year || time->words.first == time_sentence(r, time)->words.first))
			return i;
	}
	return NONE;
}

/* Running text, or an item that tells from when: "- Since 4 May, floods have been affecting the coast"; but not "-
 * Floods hit the coast. An alert is in force since 4 May", which tells of one thing more, nor "- Deaths (since 4 May):
 * 12". */
static bool
may_open(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	enum block_kind kind = r->blocks.p[s->block].kind;

	return kind == BLOCK_PARAGRAPH || (kind == BLOCK_ITEM && time->period.kind == PERIOD_SINCE && s->opens_block &&
	    !(time->words.first > s->words.first && text_is(r, time->words.first - 1, "(")));
}

/* Where the block begins to count; the end of its words where it does not. */
static size_t
counts_from(const struct reading *r, size_t block)
{
	size_t i = r->block_words[block].first;

	while (i < r->block_words[block].last && !reading_counts_at(r, i))
		i++;
	return i;
}

#define CHARGED	8	/* figures of a sentence, before the time of what they are charged with */

/* "Police have arrested 12 men over an attack in March": of the attack, and not of the news. */
static bool
is_of_charge(const struct reading *r, const struct time_mention *time, const struct sentence *s)
{
	size_t n = 0;

	for (size_t i = s->words.first; i < time->words.first && n < CHARGED; i++) {
		const struct figure *f = reading_figure_at(r, i);

		if (!f || f->words.first != i || !figure_is_kept(f))
			continue;
		n++;
		if (time_is_of_charge(r, f, time))
			return true;
	}
	return false;
}

size_t
opening_period(const struct reading *r)
{
	size_t block = NONE, counted = first_block_counted(r), at = NONE, counts = NONE;

	for (size_t i = 0; i < r->n_times; i++) {
		const struct time_mention *time = &r->times[i];
		const struct sentence *s = time_sentence(r, time);
		size_t sentence = (size_t)(s - r->sentences);

		if (!time->governs || s->label || sentence_tells_of_another(r, sentence) || time_is_of_some(r, time) ||
		    time_is_of_measurement(r, time) ||
		    !may_open(r, time, s))
			continue;
		if (s->block != at)
			counts = counts_from(r, at = s->block);
		/* "Nine died in the floods. Some 90 homes were damaged since 3 May": from when a later sentence counts
		 * is no opening */
		if (time->period.cumulative && !s->opens_block && counts < s->words.first)
			continue;
		if (block == NONE)
			block = s->block;
		if (s->block != block || counted < block)
			return NONE;
		if ((time_states_report(r, time) || time_is_told_on(r, time)) && time_is_recent(r, time) &&
		    time_opens_news(r, time) &&
		    !time_is_of_count(r, time) && !is_of_charge(r, time, s) && !time_ranks(r, time, s->words.first))
			return i;
	}
	return NONE;
}
