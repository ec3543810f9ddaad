#include "times/record_since.h"

#include "reading/cues.h"

#define RECORD_TOKENS	9	/* from "the worst" to "since" */

#define ROW_TOKENS	8	/* of "are Bo (12)" */

/* "Those with the most cases this year are Bo (12), Bari (9)": what follows is counted then. */
static bool
heads_row(const struct reading *r, const struct time_mention *time)
{
	size_t i = time->words.last;

	if (!(class_at(r, i) & WORD_BE))
		return false;
	for (; i + 1 < r->tokens.n && i < time->words.last + ROW_TOKENS && !reading_is_stop(r, i); i++)
		if (text_is(r, i, "(") && token_at(r, i + 1)->kind == TOKEN_NUMBER)
			return true;
	return false;
}

/* "the worst flood" before the time */
static bool
is_record(const struct reading *r, size_t time, size_t sentence_first)
{
	for (size_t back = 0; back < RECORD_TOKENS && time > sentence_first; back++) {
		time--;
		if (reading_is_stop(r, time) || text_is(r, time, ",") ||
		    token_at(r, time)->kind == TOKEN_NUMBER)
			return false;
		if (cue_is(r, time, time + 1, CUE_RECORD))
			return true;
	}
	return false;
}

bool
time_is_of_record(const struct reading *r, const struct time_mention *time, size_t sentence_first)
{
	enum period_kind kind = time->period.kind;

	return (kind == PERIOD_SINCE || kind == PERIOD_YEAR || kind == PERIOD_TO_DATE || kind == PERIOD_RECENT) &&
	    is_record(r, time->words.first, sentence_first) && !heads_row(r, time);
}
