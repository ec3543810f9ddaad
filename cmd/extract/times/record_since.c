#include "times/record_since.h"

#include "reading/cues.h"

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

bool
time_is_of_record(const struct reading *r, const struct time_mention *time, size_t sentence_first)
{
	enum period_kind kind = time->period.kind;

	return (kind == PERIOD_SINCE || kind == PERIOD_YEAR || kind == PERIOD_TO_DATE || kind == PERIOD_RECENT) &&
	    cue_ranks(r, time->words.first, sentence_first) && !heads_row(r, time);
}
