#include "dating/heading_time.h"

#include "reading/cues.h"
#include "times/reported_time.h"

#define SECTION	64	/* blocks under one heading */
#define INTRODUCTION	60	/* tokens of a line over a list that goes on with what was counted before */
#define REFUSED		64	/* numbers that are no figures, one behind the other */
#define COMPARED	4	/* values of other times, so */

static size_t
in_words(const struct reading *r, struct words words)
{
	for (size_t i = words.first; i < words.last; i++)
		if (r->marks[i].time && reading_time_at(r, i)->governs)
			return r->marks[i].time - 1;
	return NONE;
}

size_t
time_in_labels(const struct reading *r, size_t block)
{
	const struct cell_labels *labels = &r->labels[block];
	size_t order[4] = { labels->column, labels->row, labels->above, labels->title }, time;

	for (size_t i = 0; i < 4; i++) {
		if (order[i] == NONE)
			continue;
		time = in_words(r, r->sentences[order[i]].words);
		if (time != NONE)
			return time;
	}
	return NONE;
}

/* The heading is a day, and nothing else: "Monday, 3 May". */
static size_t
day_heading(const struct reading *r, size_t block)
{
	struct words words = r->block_words[block];
	const struct time_mention *time;

	if (r->blocks.p[block].kind != BLOCK_HEADING || words.first == words.last || !r->marks[words.first].time)
		return NONE;
	time = reading_time_at(r, words.first);
	return time->period.kind == PERIOD_DAY && time->governs &&
	    time->words.last + text_is(r, words.last - 1, ":") >= words.last ?
	    r->marks[words.first].time - 1 : NONE;
}

/* "Monday, 3 May" over the first text, where other days head what comes behind it: the first section's, and no
 * title. */
static size_t
in_first_day(const struct reading *r, size_t block)
{
	size_t heading = block, next = block;

	while (heading > 0 && block - heading < SECTION && r->blocks.p[heading].kind != BLOCK_HEADING)
		heading--;
	if (!r->blocks.p[heading].title_zone || day_heading(r, heading) == NONE)
		return NONE;
	while (next < r->blocks.n && next - block < SECTION && r->blocks.p[next].kind != BLOCK_HEADING)
		next++;
	return next < r->blocks.n && next - block < SECTION && day_heading(r, next) != NONE ?
	    day_heading(r, heading) : NONE;
}

/* "This included:", "Of them:", "By type of weapon:" over a list, which goes on with what was counted before. */
static bool
goes_on(const struct reading *r, size_t block)
{
	struct words words = r->block_words[block];
	bool leans;

	if (words.first == words.last || words.last - words.first > INTRODUCTION || !text_is(r, words.last - 1, ":"))
		return false;
	leans = cue_is(r, words.first, words.last, CUE_DIVIDES) || cue_opens_whole(r, words.first) ||
	    (class_at(r, words.first) & WORD_PRONOUN) ||
	    (class_at(r, words.first) & (WORD_DETERMINER | WORD_ARTICLE)) == WORD_DETERMINER;
	return leans && !reading_counts(r, words);
}

/* A heading, and no introduction, stands between the two. */
static bool
starts_section(const struct reading *r, size_t from, size_t to)
{
	for (size_t block = to; block > from && to - block < SECTION; block--)
		if (r->blocks.p[block - 1].kind == BLOCK_HEADING && block - 1 != from &&
		    r->block_words[block - 1].first < r->block_words[block - 1].last &&
		    !text_is(r, r->block_words[block - 1].last - 1, ":"))
			return true;
	return false;
}

/* The index of the first figure in the block or behind it; figures stand in the order of the text. */
static size_t
first_figure_from(const struct reading *r, size_t block)
{
	size_t low = 0, high = r->n_figures;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (r->figures[middle].block < block)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* The time of the last figure before the block, in its section; a value to compare with, "9 in 2022", is none. */
static size_t
time_of_last(const struct reading *r, size_t block)
{
	const struct figure *g = r->figures + first_figure_from(r, block);

	for (size_t n = 0; n < REFUSED && g > r->figures && g[-1].rejected; n++)
		g--;
	for (size_t n = 0; n < COMPARED && g > r->figures &&
	    (g[-1].rejected || (g[-1].time != NONE && r->times[g[-1].time].compares)); n++)
		g--;
	return g > r->figures && !starts_section(r, g[-1].block, block) ? g[-1].time : NONE;
}

/* The time of what an item stands under: its last sentence's, else the first of those before. */
static size_t
time_of_introduction(const struct reading *r, size_t block)
{
	struct words words = introduction(r, block);
	uint32_t last = words.first < words.last && text_is(r, words.last - 1, ":") ?
	    r->marks[words.last - 1].sentence : 0;
	size_t time = last ? in_words(r, r->sentences[last - 1].words) : NONE;

	return time == NONE ? in_words(r, words) : time;
}

size_t
time_in_headings(const struct reading *r, size_t block)
{
	size_t above = in_first_day(r, block);

	if (above != NONE)
		return above;
	for (size_t depth = 0; depth < 8; depth++) {
		size_t time;

		block = r->blocks.p[block].parent;
		if (block == BLOCK_NONE || (r->blocks.p[block].title_zone &&
		    r->blocks.p[block].kind == BLOCK_HEADING))
			return NONE;
		time = time_of_introduction(r, block);
		/* "During the week:" leans on what was told of before */
		if (time != NONE && (time_states_report(r, &r->times[time]) || r->times[time].period.reports))
			return time;
		if (time == NONE && goes_on(r, block))
			return time_of_last(r, block);
	}
	return NONE;
}
