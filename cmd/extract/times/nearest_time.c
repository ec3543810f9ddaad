#include "times/nearest_time.h"

#include <string.h>

#include "reading/cues.h"
#include "times/standing.h"
#include "times/time_role.h"

/* How much each thing that stands between a figure and a time takes off. */
enum {
	SCORE_AFTER = 1000, SCORE_BEFORE = 920, LESS_TOKEN = 3, LESS_FIGURE_AFTER = 120,
	LESS_FIGURE_BEFORE = 40, LESS_SEGMENT_AFTER = 850,
	LESS_SEGMENT_BEFORE = 450, LESS_COMPARISON = 600, LESS_BRACKET = 300, LESS_OPEN = 500,
	SCORE_LEAST = 200
};

static bool
divides(const struct reading *r, size_t i)
{
	return text_is(r, i, ";") || (class_at(r, i) & WORD_BUT);
}

static bool
is_attribution(const struct reading *r, size_t i)
{
	return (class_at(r, i) & WORD_SPEECH) && i + 1 < r->tokens.n && text_is(r, i + 1, "to");
}

static bool
is_change(const struct figure *f)
{
	return f->rejected && strcmp(f->rejected, "change") == 0;
}

#define BRACKET_TOKENS	12	/* of one that has a time and what is of it */

static bool
is_kept_at(const struct reading *r, size_t i)
{
	return r->marks[i].figure && !r->figures[r->marks[i].figure - 1].rejected;
}

/* "1,432 came (previous week: 1,210)": the time is of what its own bracket counts. */
static bool
is_of_bracket(const struct reading *r, const struct time_mention *time, struct words s)
{
	for (size_t i = time->words.last; i < s.last && i < time->words.last + BRACKET_TOKENS && !text_is(r, i, ")"); i++)
		if (is_kept_at(r, i))
			return true;
	for (size_t i = time->words.first; i > s.first && time->words.first - i < BRACKET_TOKENS && !text_is(r, i - 1, "("); i--)
		if (is_kept_at(r, i - 1))
			return true;
	return false;
}

static int
score(const struct reading *r, const struct figure *f, const struct time_mention *time)
{
	bool after = time->words.first >= f->words.last;
	size_t from = after ? f->words.last : time->words.last;
	size_t to = after ? time->words.first : f->words.first;
	int total = after ? SCORE_AFTER : SCORE_BEFORE, depth = 0;
	uint32_t counted = 0, figure;
	bool divided = false, compared = time->compares && !after, dash = false, said = false;

	for (size_t i = from; i < to; i++) {
		/* "40, fewer than in 2019": what it is compared with has another time. */
		if (starts_comparison(r, i)) {
			if (after)
				return 0;
			compared = true;
		}
		total -= LESS_TOKEN;
		if (text_is(r, i, "("))
			depth++;
		else if (text_is(r, i, ")"))
			depth--;
		if (divides(r, i))
			divided = true;
		/* "according to a report of Friday"; but "according to police, on Friday" */
		said = text_is(r, i, ",") ? false : said || is_attribution(r, i);
		if (token_at(r, i)->flags & TOKEN_DASH)
			dash = !dash;	/* what stands between two is an insertion */
		figure = r->marks[i].figure;
		/* "a rise of 12 per cent on the month before" */
		if (after && figure && is_change(&r->figures[figure - 1]))
			return 0;
		if (figure && figure != counted && !r->figures[figure - 1].rejected) {
			counted = figure;
			total -= after ? LESS_FIGURE_AFTER : LESS_FIGURE_BEFORE;
			/* "So far 40 came, nine of them this week": what follows is said of the nine. */
			divided = divided || (after && r->figures[figure - 1].of_them);
		}
		/* "moved 20, bringing those moved since May to 76" */
		if (after && time->period.cumulative && cue_is(r, i, to, "cumulative-before"))
			divided = true;
	}
	/* "40 died in March; 12 are in hospital": how things stand now is not of that time. */
	if (divided && !after && figure_tells_state(r, f))
		return 0;
	if (after && depth > 0 && is_of_bracket(r, time, r->sentences[f->sentence].words))
		return 0;
	if (depth != 0)
		total -= LESS_BRACKET;
	if (divided || dash || (after && said))
		total -= after ? LESS_SEGMENT_AFTER : LESS_SEGMENT_BEFORE;
	if (compared)
		total -= LESS_COMPARISON;
	/* "to date" beside a day or a range that says it more exactly. */
	if (time_is_open(time))
		total -= LESS_OPEN;
	return total;
}

/* "As of 9 May, 40 have died since March": from when they are counted says more than up to when. */
static bool
counts_from(const struct time_mention *since, const struct time_mention *until)
{
	return since->period.kind == PERIOD_SINCE && since->resolved && until->period.kind == PERIOD_UNTIL;
}

size_t
nearest_time(const struct reading *r, const struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;
	size_t best = NONE;
	int best_score = SCORE_LEAST;

	for (size_t i = s.first; i < s.last; i++) {
		const struct time_mention *time;
		int n;

		if (!r->marks[i].time)
			continue;
		time = &r->times[r->marks[i].time - 1];
		i = time->words.last - 1;
		if (!time->governs)
			continue;
		n = score(r, f, time);
		if (n > best_score ||
		    (best != NONE && n > SCORE_LEAST && counts_from(time, &r->times[best]))) {
			best_score = n;
			best = (size_t)(time - r->times);
		}
	}
	return best;
}
