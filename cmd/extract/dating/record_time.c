#include "dating/record_time.h"

#include "reading/records.h"

#define LABEL	6	/* tokens before the colon: "Date and time of the accident" */

/* The words before the colon say that it is the day of an event, or "Date" a day that is not the document's. */
static bool
names_event(const struct reading *r, size_t first, size_t colon, const struct time_mention *time)
{
	struct match match;

	if (first == colon || !time->governs || !lexicon_at(r->vocabulary->lexicons.datelines,
	    token_at(r, first), colon - first, &match) || match.n < colon - first)
		return false;
	return span_is(match.row->cell[1], "event") || (span_is(match.row->cell[0], "date") &&
	    time->resolved && !(r->document->has_date && time->days.from == r->document->date));
}

static size_t
labelled_day(const struct reading *r, size_t block)
{
	struct words words = r->block_words[block];

	for (size_t i = words.first + 1; i + 1 < words.last && i <= words.first + LABEL; i++) {
		uint32_t time = r->marks[i + 1].time;

		if (!text_is(r, i, ":"))
			continue;
		return time && names_event(r, words.first, i, &r->times[time - 1]) ? time - 1 : NONE;
	}
	return NONE;
}

size_t
record_time(const struct reading *r, size_t block)
{
	return record_find(r, block, labelled_day);
}
