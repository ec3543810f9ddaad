#include "dating/news_time.h"

#include "reading/cues.h"
#include "times/time_mentions.h"

#define PASSING_TOKENS	12	/* from ", which" to a time of its clause */
#define RECENT_DAY	10	/* from a lead's day to the document's */
#define RECENT_PERIOD	731	/* from the end of its month, quarter or year, or of days that state their year */

#define TIMES	24	/* of a text that tells of one day alone */

/* Nothing is counted before the paragraph of the time. */
static bool
opens_counting(const struct reading *r, const struct time_mention *time)
{
	size_t block = time_block(r, time);

	for (size_t i = 0; i < r->n_figures && r->figures[i].block < block; i++)
		if (figure_is_kept(&r->figures[i]))
			return false;
	return true;
}

/* "On 3 May 2021 a bus hit a wall", in a hearing a year later: what opens the text, and no other time of its own stands
 * in it. */
static bool
is_only_time(const struct reading *r, const struct time_mention *time)
{
	if (time->period.kind != PERIOD_DAY || !time->period.has_year || r->n_times > TIMES)
		return false;
	for (size_t i = 0; i < r->n_times; i++)
		if (r->times[i].governs && r->times[i].resolved && !days_equal(&r->times[i].days, &time->days) &&
		    !(r->times[i].days.has_from && r->times[i].days.from == r->document->date))
			return false;
	return opens_counting(r, time);
}

bool
time_is_recent(const struct reading *r, const struct time_mention *time)
{
	long past;

	if (!r->document->has_date || !time->days.has_to)
		return true;
	past = (long)(r->document->date - time->days.to);
	return past <= (time->period.kind == PERIOD_DAY ? RECENT_DAY :
	    time->period.kind <= PERIOD_WEEK && !time->period.has_year ? RECENT_DAYS : RECENT_PERIOD) ||
	    is_only_time(r, time);
}

/* ", which took place from 3 to 9 May": what the clause behind the comma at `comma` tells of is an event, by its noun
 * or by the verb. */
static bool
is_of_event(const struct reading *r, size_t comma, const struct time_mention *time)
{
	for (size_t i = comma + 1; i < time->words.first; i++)
		if (r->marks[i].act && (reading_act_at(r, i)->frames & ACT_CONDUCT))
			return true;
	return (noun_classes_at(r, comma - 1) & NOUN_EVENT) != 0;
}

#define SALE_TOKENS	16	/* from "were sold at shops" to when they were */

/* "The kettles were sold in May": when goods came to those who have them is not when they are recalled. */
static bool
is_of_sale(const struct reading *r, const struct time_mention *time, size_t first)
{
	for (size_t i = time->words.first; i > first + 1 && time->words.first - i < SALE_TOKENS &&
	    !reading_is_stop(r, i - 1); i--)
		if (cue_is(r, i - 1, time->words.first, CUE_SALE) && (class_at(r, i - 2) & WORD_BE))
			return true;
	return false;
}

#define DECLARED	20	/* tokens between a time and "declared" */

/* "declared 12 people dead", "12 people were declared dead": what befell those who are counted. */
static bool
befell(const struct reading *r, size_t declared)
{
	const struct figure *f = reading_figure_at(r, declared + 1);

	return (f && f->quantity.kind != NUMBER_ARTICLE) ||
	    (r->marks[declared].act && !act_is_light(r, r->marks[declared].act - 1));
}

/* Something befell somebody, or took place, before it was declared. */
static bool
tells_otherwise(const struct reading *r, size_t first, size_t declared)
{
	for (size_t i = first; i < declared; i++)
		if (r->marks[i].act && reading_act_at(r, i)->finite && reading_act_at(r, i)->words.last <= declared)
			return true;
	return false;
}

bool
time_is_of_declaration(const struct reading *r, const struct time_mention *time)
{
	struct words s = time_sentence(r, time)->words;
	size_t first = time->words.first > s.first + DECLARED ? time->words.first - DECLARED : s.first;

	for (size_t i = first; i < s.last && i < time->words.last + DECLARED; i++)
		if (cue_is(r, i, s.last, CUE_DECLARES))
			return time->period.kind == PERIOD_DAY && !befell(r, i) && !tells_otherwise(r, s.first, i);
	return false;
}

bool
time_is_in_passing(const struct reading *r, const struct time_mention *time)
{
	size_t first = time_sentence(r, time)->words.first, i = time->words.first;

	if (is_of_sale(r, time, first) || time_is_of_declaration(r, time))
		return true;
	for (size_t back = 0; back < PASSING_TOKENS && i > first + 1; back++) {
		i--;
		if (!(class_at(r, i) & WORD_RELATIVE))
			continue;
		if (text_is(r, i - 1, ","))
			return i < first + 2 || !is_of_event(r, i - 1, time);
		if (r->marks[i - 1].figure && reading_figure_at(r, i - 1)->part_cue)
			return true;	/* "90 cases, including two that came on Friday" */
	}
	return false;
}

#define RANK_TOKENS	12	/* from "the third" to the time that it is of */

/* "third", "34th", "first time"; but "the first week" is a time. */
static bool
is_rank(const struct reading *r, size_t i)
{
	return (!(class_at(r, i + 1) & WORD_TIME) || text_is(r, i + 1, "time")) &&
	    (reading_is_ordinal(r, i) || cue_is(r, i, i + 1, CUE_RECORD));
}

bool
time_ranks(const struct reading *r, const struct time_mention *time, size_t first)
{
	if (time->period.kind == PERIOD_DAY)
		return false;	/* "the first blast occurred on Saturday" */
	if (time->words.first > first && text_is(r, time->words.first - 1, ","))
		return false;	/* "cleared Bole, the second town of the coast, until Sunday" */
	for (size_t i = time->words.first, back = 0; i > first && back < RANK_TOKENS; back++) {
		i--;
		if (reading_counts_at(r, i))
			return false;
		/* "the third stage, which occurred over the weekend": its own */
		if (i > first && text_is(r, i - 1, ",") && (class_at(r, i) & WORD_RELATIVE))
			return false;
		if (i > first && text_is(r, i - 1, "the") && is_rank(r, i))
			return true;
	}
	return false;
}

bool
time_is_short(const struct time_mention *time)
{
	return time->period.kind == PERIOD_DAY || (time->period.kind == PERIOD_DAYS && time->resolved &&
	    time->days.has_from && time->days.has_to && time->days.to - time->days.from < 2);
}

bool
time_stands_alone(const struct reading *r, const struct time_mention *time)
{
	return time->words.last < time_sentence(r, time)->words.last && text_is(r, time->words.last, "alone");
}

bool
time_is_aside(const struct reading *r, const struct time_mention *time)
{
	const struct sentence *s = time_sentence(r, time);
	size_t counted = 0;

	for (size_t i = s->words.first; time_stands_alone(r, time) && i < time->words.first; i++)
		counted += reading_counts_at(r, i) && reading_figure_at(r, i)->words.first == i;
	return counted > 1;
}

bool
time_is_told_on(const struct reading *r, const struct time_mention *time)
{
	return time->period.kind == PERIOD_DAY && time->resolved && time->words.first > 0 &&
	    text_is(r, time->words.first - 1, "on");
}

bool
sentence_tells_of_another(const struct reading *r, size_t sentence)
{
	struct words s = r->sentences[sentence].words;

	return cue_is(r, s.first, s.last, CUE_BESIDE) || (!r->sentences[sentence].opens_block && s.first + 2 < s.last &&
	    (class_at(r, s.first) & WORD_LOCATES) && r->marks[s.first + 1].place &&
	    text_is(r, reading_place_at(r, s.first + 1)->words.last, ","));
}

bool
time_is_of_count(const struct reading *r, const struct time_mention *time)
{
	const struct sentence *s = time_sentence(r, time);

	/* In what opens the text only the time of "bringing to 17 the number of those held this year". */
	for (size_t i = time->words.first; i > s->words.first && !text_is(r, i, ","); i--)
		if (cue_brings(r, i - 1) && (!s->opens_block || text_is(r, i, "to")))
			return true;
	return false;
}

bool
figure_is_dealt_out(const struct reading *r, size_t index, size_t time)
{
	size_t whole = index;

	while (whole > 0 && r->figures[whole].noun.first == r->figures[whole].noun.last &&
	    r->figures[whole - 1].sentence == r->figures[index].sentence && figure_is_kept(&r->figures[whole - 1]))
		whole--;
	return whole < index && r->figures[whole].noun.first < r->figures[whole].noun.last &&
	    r->figures[whole].time != time;
}

bool
time_is_of_some(const struct reading *r, const struct time_mention *time)
{
	size_t i = time->words.first;

	if (i > 0 && (class_at(r, i - 1) & WORD_PREPOSITION))
		i--;
	return i > 0 && r->marks[i - 1].figure &&
	    figure_is_dealt_out(r, r->marks[i - 1].figure - 1, (size_t)(time - r->times));
}

#define EVENT_NAME	6	/* tokens of "Operation Storm Makers III" */

bool
time_is_of_named_event(const struct reading *r, const struct time_mention *time)
{
	size_t open = time->words.first - 1;

	if (time->words.first == 0 || !text_is(r, open, "(") || time->period.kind != PERIOD_DAYS)
		return false;
	for (size_t i = open; i > 0 && open - i < EVENT_NAME; i--) {
		if (i == open && token_at(r, i - 1)->kind == TOKEN_NUMBER && token_at(r, i - 1)->text.n == 4)
			continue;	/* "Operation Red Delta 2023 (3 - 9 May)" */
		if (token_at(r, i - 1)->kind != TOKEN_WORD || !(token_at(r, i - 1)->flags & TOKEN_CAPITAL))
			return false;
		if (noun_classes_at(r, i - 1) & NOUN_EVENT)
			return i < open;
	}
	return false;
}
