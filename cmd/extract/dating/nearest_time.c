#include "dating/nearest_time.h"

#include "dating/measured_time.h"
#include "dating/named_days.h"
#include "dating/time_score.h"
#include "times/time_compared.h"

/* "As of 9 May, 40 have died since March": from when they are counted says more than up to when. */
static bool
counts_from(const struct time_mention *since, const struct time_mention *until)
{
	return since->period.kind == PERIOD_SINCE && since->resolved && until->period.kind == PERIOD_UNTIL;
}

#define BRACKET_TOKENS	12	/* of a bracket behind a time */

/* "in April (45), the previous month (30 cases)": the time that the number's bracket stands right behind, unless it has
 * one of its own; NONE. */
static size_t
time_of_bracket(const struct reading *r, const struct figure *f, struct words s)
{
	size_t open = f->words.first;
	const struct time_mention *time;

	if (open-- == s.first)
		return NONE;
	/* "(36 and 169)" */
	while (open > s.first && f->words.first - open < BRACKET_TOKENS &&
	    (r->marks[open].figure || text_is(r, open, ",") || (class_at(r, open) & WORD_AND)))
		open--;
	if (open < s.first + 1 || !text_is(r, open, "(") || !r->marks[open - 1].time)
		return NONE;
	time = reading_time_at(r, open - 1);
	if (!time->resolved && !time->period.leans)
		return NONE;
	for (size_t i = f->words.last; i < s.last && i < open + BRACKET_TOKENS && !text_is(r, i, ")"); i++)
		if (r->marks[i].time)
			return NONE;
	return r->marks[open - 1].time - 1;
}

/* "So far this year, the force has freed 12, ...; and has moved 90 tons": the only time of a long sentence, which it
 * opens; NONE. */
static size_t
only_frame(const struct reading *r, const struct figure *f, struct words s)
{
	const struct time_mention *frame = NULL;

	for (size_t i = s.first; i < s.last; i++) {
		const struct time_mention *time = reading_time_at(r, i);

		if (!time || !time->governs)
			continue;
		if (frame || time->words.first > s.first + 1)
			return NONE;
		frame = time;
		i = time->words.last - 1;
	}
	return frame && frame->words.last <= f->words.first && !frame->compares &&
	    time_score(r, f, frame) != 0 ? (size_t)(frame - r->times) : NONE;
}

/* "40 this week (last week: 30)": the time that a bracket opens with, which its number stands right behind; NONE. */
static size_t
time_opening_bracket(const struct reading *r, const struct figure *f, struct words s)
{
	size_t i = f->words.first, time;

	if (i > s.first && (text_is(r, i - 1, ":") || (class_at(r, i - 1) & WORD_BE)))
		i--;
	if (i == s.first || !r->marks[i - 1].time)
		return NONE;
	time = r->marks[i - 1].time - 1;
	i = r->times[time].words.first;
	if (i > s.first && (class_at(r, i - 1) & WORD_PREPOSITION))
		i--;
	return i > s.first && text_is(r, i - 1, "(") && (r->times[time].resolved || r->times[time].period.leans) ?
	    time : NONE;
}

/* "This year's 90 cases exceeded last year's 60", "bringing the count to date to 60": the time that the number belongs
 * to by its "'s", or as what it has come to; NONE. */
static size_t
time_of_possessive(const struct reading *r, const struct figure *f, struct words s)
{
	size_t i = f->words.first;
	const struct time_mention *time;

	if (i < s.first + 2 || !r->marks[i - 2].time)
		return NONE;
	time = reading_time_at(r, i - 2);
	if (!(text_is(r, i - 1, "'s") || (text_is(r, i - 1, "to") && time_is_open(time) &&
	    time->words.first > s.first && !r->marks[time->words.first - 1].time)))
		return NONE;
	return time->resolved || time->period.leans ? r->marks[i - 2].time - 1 : NONE;
}

#define INTRODUCTION	24	/* tokens from the colon of one to its number */

/* "the gales of 3 to 9 May caused damage as follows (as of 12 May): 40 killed": what the bracket before the colon says
 * of all behind it; NONE. */
static size_t
time_of_introduction(const struct reading *r, const struct figure *f, struct words s)
{
	size_t colon = f->words.first, time;

	if (!mark_may_be_in(r, f->sentence, ':') || colon < s.first + 3)
		return NONE;
	while (colon > s.first + 2 && f->words.first - colon < INTRODUCTION &&
	    !(text_is(r, colon, ":") && text_is(r, colon - 1, ")")))
		colon--;
	if (!text_is(r, colon, ":") || !text_is(r, colon - 1, ")") || !r->marks[colon - 2].time)
		return NONE;
	time = r->marks[colon - 2].time - 1;
	return r->times[time].governs && r->times[time].resolved && r->times[time].period.kind == PERIOD_UNTIL &&
	    r->times[time].words.first > s.first && text_is(r, r->times[time].words.first - 1, "(") ? time : NONE;
}

#define EVENT_CLAUSE	6	/* tokens of "that killed at least" */

/* "wanted for the 2019 attack that killed 23", "the 2019 blast in which 23 died": the event's year, for those in its
 * own clause; NONE. */
static size_t
year_of_event(const struct reading *r, const struct figure *f, struct words s)
{
	const struct time_mention *year;
	size_t i = f->words.first;

	while (i > s.first && f->words.first - i < EVENT_CLAUSE && !(class_at(r, i) & WORD_RELATIVE)) {
		if (text_is(r, i - 1, ",") || r->marks[i - 1].figure)
			return NONE;
		i--;
	}
	if (i == s.first || !(class_at(r, i) & WORD_RELATIVE))
		return NONE;
	i -= (class_at(r, i - 1) & WORD_PREPOSITION) != 0 && i > s.first + 1;
	if (!r->marks[i - 1].time || !(noun_classes_at(r, i - 1) & NOUN_EVENT))
		return NONE;
	year = reading_time_at(r, i - 1);
	return year->period.kind == PERIOD_YEAR && year->words.last == i ? (size_t)(year - r->times) : NONE;
}

size_t
nearest_time(const struct reading *r, const struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;
	size_t best = time_of_bracket(r, f, s), open = NONE;
	int best_score = TIME_SCORE_LEAST;

	if (best == NONE)
		best = time_opening_bracket(r, f, s);
	if (best == NONE)
		best = time_of_possessive(r, f, s);
	if (best == NONE)
		best = time_of_introduction(r, f, s);
	if (best == NONE)
		best = time_changed_from(r, f, s);
	if (best == NONE)
		best = year_of_event(r, f, s);
	if (best != NONE || !r->sentences[f->sentence].has_time)
		return best;
	for (size_t i = s.first; i < s.last; i++) {
		const struct time_mention *time;
		int n;

		if (!r->marks[i].time)
			continue;
		time = reading_time_at(r, i);
		i = time->words.last - 1;
		if (!time->governs || time_measures(r, time))
			continue;
		n = time_score(r, f, time);
		/* "To date 40 have come; nine left": nothing else tells when. */
		if (open == NONE && time_is_open(time) && n + TIME_LESS_OPEN > TIME_SCORE_LEAST)
			open = (size_t)(time - r->times);
		if (best != NONE && !time->period.cumulative && counts_from(&r->times[best], time))
			continue;
		if (n > best_score ||
		    (best != NONE && n > TIME_SCORE_LEAST && counts_from(time, &r->times[best]))) {
			best_score = n;
			best = (size_t)(time - r->times);
		}
	}
	if (best == NONE && open == NONE)
		return only_frame(r, f, s);
	return best == NONE ? open : time_told_by_days(r, best, s);
}
