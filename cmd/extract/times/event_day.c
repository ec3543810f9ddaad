#include "times/event_day.h"

#define NEWS_PARAGRAPHS	5	/* tell of the event; what comes behind them is its background */
#define NEWS_DAYS	10	/* from the event to the document */
#define EVENT_TOKENS	3	/* of "powerful earthquake" */

static bool
is_recent_day(const struct reading *r, const struct time_mention *time)
{
	return r->document->has_date && time->resolved && time->governs && !time->compares &&
	    time->period.kind == PERIOD_DAY && time->days.to <= r->document->date &&
	    time->days.from >= r->document->date - NEWS_DAYS;
}

/* "Wednesday's deadly blaze": the event is known by its day. */
static bool
names_event(const struct reading *r, const struct time_mention *time, size_t last)
{
	size_t i = time->words.last;
	struct noun noun;

	if (i >= last || !text_is(r, i, "'s"))
		return false;
	for (size_t n = 1; n <= EVENT_TOKENS && i + n < last; n++) {
		classify_noun(r->vocabulary, token_at(r, i + 1), n, &noun);
		if (noun.classes & NOUN_EVENT)
			return true;
	}
	return false;
}

static size_t
event_in(const struct reading *r, struct words words)
{
	for (size_t i = words.first; i < words.last; i++)
		if (r->marks[i].time && is_recent_day(r, &r->times[r->marks[i].time - 1]) &&
		    names_event(r, &r->times[r->marks[i].time - 1], words.last))
			return r->marks[i].time - 1;
	return NONE;
}

size_t
event_day(const struct reading *r)
{
	size_t block = NONE, blocks = 0, found = NONE, time;

	for (size_t s = 0; s < r->n_sentences; s++) {
		const struct sentence *sentence = &r->sentences[s];

		if (sentence->furniture || r->blocks.p[sentence->block].kind != BLOCK_PARAGRAPH)
			continue;
		if (sentence->block != block && ++blocks > NEWS_PARAGRAPHS)
			break;
		block = sentence->block;
		time = event_in(r, sentence->words);
		if (time == NONE)
			continue;
		if (found != NONE && r->times[found].days.from != r->times[time].days.from)
			return NONE;
		found = found == NONE ? time : found;
	}
	return found;
}
