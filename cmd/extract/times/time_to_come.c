#include "times/time_to_come.h"

#include "reading/cues.h"

#define MODAL_TOKENS	12	/* from "will" to when it will be */
#define HALF_A_YEAR	182	/* days */
#define NEARLY_A_YEAR	305

/* "due to be sentenced", "expected to arrive", "held to appear in court": what has not come yet. */
static bool
is_awaited(const struct reading *r, size_t to, size_t first, size_t last)
{
	if (!text_is(r, to, "to"))
		return false;
	/* but "due to floods" */
	return cue_is(r, to, last, CUE_AWAITED) || (cue_ends(r, first, to, CUE_AWAITED) &&
	    (!text_is(r, to - 1, "due") || (class_at(r, to + 1) & WORD_BE)));
}

/* "Rain is forecast over the weekend", "is also expected for Monday", "the decline projected in July", but "than was
 * expected" */
static bool
is_foretold(const struct reading *r, size_t cue, size_t sentence_first, size_t last)
{
	size_t be = cue;

	if (cue > sentence_first && cue + 2 == last && (class_at(r, cue + 1) & WORD_PREPOSITION) &&
	    span_ends(token_at(r, cue)->text, "ed"))
		return !text_is(r, cue - 1, "than") && !text_is(r, cue - 1, "as") && cue_is(r, cue, last, CUE_AWAITED);
	if (be > sentence_first && (class_at(r, be - 1) & WORD_ADVERB))
		be--;
	return be > sentence_first + 1 && (class_at(r, be - 1) & WORD_BE) && !text_is(r, be - 2, "than") &&
	    cue_is(r, cue, last, CUE_AWAITED);
}

bool
time_is_to_come(const struct reading *r, size_t first, size_t sentence_first)
{
	const size_t time = first;

	for (size_t back = 0; back < MODAL_TOKENS && first > sentence_first; back++) {
		first--;
		if ((class_at(r, first) & (WORD_MODAL | WORD_MONTH)) == WORD_MODAL ||
		    is_awaited(r, first, sentence_first, time) || is_foretold(r, first, sentence_first, time))
			return true;
		if (reading_is_stop(r, first) || text_is(r, first, ",") || text_is(r, first, "that") ||
		    (class_at(r, first) & (WORD_HAVE | WORD_AND)))
			return false;	/* "It should be noted that 40 died in May" */
	}
	return false;
}

#define SUBJECT_TOKENS	24	/* between a time that opens a sentence and its verb */

bool
time_opens_plan(const struct reading *r, struct words time, const struct sentence *s)
{
	if (time.first > s->words.first + 1)
		return false;
	for (size_t i = time.last; i < s->words.last && i < time.last + SUBJECT_TOKENS; i++) {
		if (text_is(r, i, "will") || text_is(r, i, "shall"))
			return true;
		if ((class_at(r, i) & (WORD_BE | WORD_HAVE | WORD_SPEECH | WORD_RELATIVE | WORD_SUBORDINATOR)) ||
		    span_ends(token_at(r, i)->text, "ed") || text_is(r, i, ";"))
			return false;
	}
	return false;
}

bool
time_is_future(const struct reading *r, const struct time_mention *time)
{
	if (!r->document->has_date || !time->resolved)
		return false;
	/* "held until 3 June", in May: the June to come, and not the last one */
	if (time->period.kind == PERIOD_UNTIL && !time->period.has_year && time->days.has_to &&
	    r->document->date - time->days.to > HALF_A_YEAR &&
	    (text_is(r, time->words.first, "until") || text_is(r, time->words.first, "through")))
		return true;
	/* "bail was set for 20 June", in the middle of June: so near to come, it is hardly told of the last year's */
	if (time->period.kind == PERIOD_DAY && !time->period.has_year && !time->period.range.first.year_relation &&
	    time->days.has_from &&
	    r->document->dateline_kind != DATELINE_TOLD && r->document->date - time->days.from > NEARLY_A_YEAR)
		return true;
	/* "today and tomorrow"; but "from 3 to 9 May", on the eighth, is of what has been */
	if (time->days.has_to && time->days.to > r->document->date && !time->period.has_year &&
	    !period_wants_year(&time->period))
		return true;
	return time->days.has_from && time->days.from > r->document->date;
}
