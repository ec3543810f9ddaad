#include "dating/section_lead.h"

#include "dating/measured_time.h"
#include "dating/news_time.h"
#include "dating/opening_period.h"
#include "places/place_mentions.h"
#include "times/reported_time.h"
#include "times/time_mentions.h"

#define DEPTH	8	/* of items under a heading */
#define FIGURES	48	/* of a section, looked back over to its first */

bool
heading_is_place(const struct reading *r, size_t heading)
{
	struct words words = heading == BLOCK_NONE ? (struct words){ 0, 0 } : r->block_words[heading];

	for (size_t i = words.first; i < words.last; i++)
		if (place_governs_at(r, i) && reading_place_at(r, i)->known)
			return true;
	return false;
}

/* The heading that the block stands under; BLOCK_NONE. */
static size_t
heading_over(const struct reading *r, size_t block)
{
	size_t depth = 0;

	do
		block = r->blocks.p[block].parent;
	while (block != BLOCK_NONE && r->blocks.p[block].kind != BLOCK_HEADING && ++depth < DEPTH);
	return block != BLOCK_NONE && r->blocks.p[block].kind == BLOCK_HEADING ? block : BLOCK_NONE;
}

/* Its own sentence states the time, and the first of its section that counts is its block. */
static bool
leads(const struct reading *r, const struct figure *g)
{
	const struct time_mention *time;

	if (g->time == NONE || g->period_basis > BASIS_SENTENCE)
		return false;
	time = &r->times[g->time];
	return time->resolved && time->days.has_from && !time->compares && time_states_report(r, time) &&
	    time_is_recent(r, time) && !time_is_in_passing(r, time) && !time_is_of_count(r, time);
}

#define OPENING	120	/* tokens behind a heading that may tell when */

/* "Over the past week rain has fallen on the coast": the time that the first lines of the section open with, whether or
 * not they count anything; NONE. */
static size_t
section_opening(const struct reading *r, size_t heading, size_t block)
{
	size_t first = r->block_words[heading].last, last = r->block_words[block].first;

	for (size_t i = first; i < last && i < first + OPENING; i++) {
		const struct time_mention *time = reading_time_at(r, i);

		if (time && time->governs && !time->compares && time_states_report(r, time))
			return time_opens_news(r, time) && time_is_recent(r, time) && !time_is_of_measurement(r, time) ?
			    r->marks[i].time - 1 : NONE;
	}
	return NONE;
}

size_t
section_lead(const struct reading *r, const struct figure *f)
{
	size_t heading = heading_over(r, f->block), block = NONE, lead = NONE;

	if (!heading_is_place(r, heading) || r->blocks.p[heading].title_zone)
		return NONE;
	for (const struct figure *g = f; g > r->figures && g[-1].block > heading; g--) {
		if (f - g > FIGURES)
			return NONE;
		if (!figure_is_kept(&g[-1]) || heading_over(r, g[-1].block) != heading)
			continue;
		block = g[-1].block;
		lead = leads(r, &g[-1]) ? g[-1].time : lead;
	}
	if (lead == NONE && (block == NONE || block > heading))
		return section_opening(r, heading, block == NONE ? f->block : block);
	return lead != NONE && block < f->block && time_block(r, &r->times[lead]) == block ? lead : NONE;
}
