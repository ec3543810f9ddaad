#include "dating/event_day.h"

#include "dating/news_time.h"
#include "times/periods_row.h"
#include "times/saying.h"
#include "words/classify_outcome.h"

#define NEWS_PARAGRAPHS	5	/* tell of the event; what comes behind them is its background */
#define NEWS_DAYS	10	/* from the event to the document */
#define FRAME_TOKENS	5	/* before the day in the phrase that opens a sentence */
#define EVENT_TOKENS	3	/* of "powerful earthquake" */

static bool
is_recent_day(const struct reading *r, const struct time_mention *time)
{
	return r->document->has_date && time->resolved && time->governs && !time->compares &&
	    !time_is_of_declaration(r, time) && time_is_short(time) && time->days.to <= r->document->date &&
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

#define SUBJECT_TOKENS	24	/* of "The attack on the post of the 3rd brigade", before its verb */
#define HOUR_TOKENS	5	/* of "at around 10 p.m. on", behind it */

/* "The attack took place on Tuesday": the event that the text told of before, and a verb that only says when or where
 * it was. */
static bool
says_when_event(const struct reading *r, const struct time_mention *time, size_t first)
{
	size_t i = time->words.first;
	const struct act *act;
	bool event = false;

	while (i > first && !r->marks[i - 1].act && time->words.first - i < HOUR_TOKENS)
		i--;
	act = i > first ? reading_act_at(r, i - 1) : NULL;
	/* "The spokesman of the force said the attack happened on Tuesday" */
	for (i = first; act && i + 1 < act->words.first; i++)
		if ((class_at(r, i) & WORD_SPEECH) && time_said_at(r, i, act->words.first))
			first = i + 1 + text_is(r, i + 1, "that");
	if (!act || !(act->frames & ACT_CONDUCT) || act->words.first - first > SUBJECT_TOKENS ||
	    !(class_at(r, first) & WORD_DETERMINER))
		return false;
	for (i = first + 1; i < act->words.first; i++) {
		if (r->marks[i].figure)
			return false;
		event = event || (noun_classes_at(r, i) & NOUN_EVENT);
	}
	return event;
}

/* Not that somebody visited, or said so. */
static bool
tells_event(const struct act *act)
{
	return act->finite && act->row && !span_is(act->row->cell[OUTCOME_MEASURE], "other");
}

/* Where what is told begins: behind "the army said that", "in a statement it said, " and a quotation mark; else
 * `first`. */
static size_t
behind_speech(const struct reading *r, size_t first, size_t at)
{
	for (size_t i = at; i > first && at - i <= FRAME_TOKENS; i--)
		if (text_is(r, i - 1, "\"") || (class_at(r, i - 1) & WORD_SPEECH) ||
		    ((class_at(r, i - 1) & WORD_RELATIVE) && i > first + 1 && (class_at(r, i - 2) & WORD_SPEECH)))
			return i;
	return first;
}

/* "At around 10 yesterday, officers searched": the frame of what is told; what it counts itself is another event */
static bool
opens_sentence(const struct reading *r, const struct time_mention *time, size_t first, size_t last)
{
	bool acts = false;

	first = behind_speech(r, first, time->words.first);
	if (time->words.first > first && !(class_at(r, first) & WORD_PREPOSITION))
		return false;
	for (size_t i = time->words.last; i < last; i++) {
		if (reading_counts_at(r, i))
			return false;
		/* "On Monday officials said that 90 birds would be culled" */
		if (!acts && (class_at(r, i) & WORD_SPEECH) && time_said_at(r, i, last))
			return false;
		acts = acts || (r->marks[i].act && tells_event(reading_act_at(r, i)));
	}
	for (size_t i = first; i < time->words.first; i++)
		if (i - first >= FRAME_TOKENS || r->marks[i].act || text_is(r, i, ","))
			return false;
	return acts;
}

#define SPAN_WORDS	4	/* of "which was carried out", before the days */
#define SPAN_SUBJECT	6	/* of "The joint operation in the hills" */
#define SPAN_DAYS	92	/* from its last day to the document's */

/* "Op Red Dust, which ran from 26 April to 2 May", "The drive ran from 26 April to 2 May": the days of the event, and
 * of all that it did. */
static bool
is_event_span(const struct reading *r, const struct time_mention *time, size_t first)
{
	size_t i = time->words.first;
	bool event = false;

	if (time->period.kind != PERIOD_DAYS || !time->resolved || time->compares || !time->days.has_from ||
	    !time->days.has_to || !r->document->has_date ||
	    time->days.to > r->document->date || time->days.to + SPAN_DAYS < r->document->date)
		return false;
	while (i > first && time->words.first - i < SPAN_WORDS && !(class_at(r, i) & WORD_RELATIVE) &&
	    !(noun_classes_at(r, i) & NOUN_EVENT)) {
		if (r->marks[i].figure || text_is(r, i, ","))
			return false;
		i--;
	}
	if (time->words.first - i < 2)
		return false;	/* "The operation from 3 to 9 May" counts for itself */
	if ((class_at(r, i) & WORD_RELATIVE) && i > first + 1 && text_is(r, i - 1, ","))
		return (noun_classes_at(r, i - 2) & NOUN_EVENT) || periods_stretch(r, i - 2) ||
		    ((token_at(r, i - 2)->flags & TOKEN_CAPITAL) && !r->marks[i - 2].place);
	if (!(class_at(r, first) & WORD_DETERMINER) || i - first > SPAN_SUBJECT)
		return false;
	for (size_t k = first; k <= i; k++) {
		if (r->marks[k].figure || text_is(r, k, ","))
			return false;
		event = event || (noun_classes_at(r, k) & NOUN_EVENT);
	}
	return event;
}

/* A day, as far as only one is told. */
struct one {
	size_t	time;
	bool	several;
};

static void
tell(const struct reading *r, struct one *one, size_t time)
{
	if (one->time == NONE)
		one->time = time;
	else if (r->times[one->time].days.from != r->times[time].days.from)
		one->several = true;
}

static size_t
settled(const struct one *one)
{
	return one->several ? NONE : one->time;
}

static void
read_sentence(const struct reading *r, struct words words, struct one *named, struct one *only)
{
	for (size_t i = words.first; i < words.last; i++) {
		size_t time = r->marks[i].time ? r->marks[i].time - 1 : NONE;
		const struct time_mention *t;

		if (time == NONE || !r->times[time].governs || !r->times[time].resolved)
			continue;
		t = &r->times[time];
		i = t->words.last - 1;
		if ((is_recent_day(r, t) && (names_event(r, t, words.last) || says_when_event(r, t, words.first))) ||
		    is_event_span(r, t, words.first))
			tell(r, named, time);
		only->several = only->several || (only->time == NONE &&
		    !(is_recent_day(r, t) && opens_sentence(r, t, words.first, words.last)));
		tell(r, only, time);
	}
}

size_t
event_day(const struct reading *r)
{
	struct one named = { NONE, false }, only = { NONE, false };
	size_t block = NONE, blocks = 0;

	for (size_t s = 0; s < r->n_sentences; s++) {
		const struct sentence *sentence = &r->sentences[s];

		if (sentence->furniture || r->blocks.p[sentence->block].kind != BLOCK_PARAGRAPH)
			continue;
		if (sentence->block != block && ++blocks > NEWS_PARAGRAPHS)
			break;
		block = sentence->block;
		read_sentence(r, sentence->words, &named, &only);
	}
	return settled(&named) != NONE ? named.time : settled(&only);
}
