#include "dating/passed_time.h"

#include "dating/measured_time.h"
#include "dating/news_time.h"
#include "dating/standing.h"
#include "places/place_mentions.h"
#include "reading/cues.h"
#include "reading/goes_on.h"
#include "times/periods_row.h"
#include "times/time_compared.h"
#include "times/time_mentions.h"

#define FRAME_TOKENS	6	/* before a time that opens its sentence: In the north, since May */
#define OPENING_TOKENS	4	/* a place among them opens its sentence */
#define RELATIVE_TOKENS	20	/* from a relative pronoun to a time of its clause */
#define YEAR_GONE	62	/* days from the end of a year that is reported on */
#define PLAN_TOKENS	12	/* from a planned number to the time that it is of */
#define SPEECH_TOKENS	8	/* from "said" to its "that" */

/* "Since May, 40 have died", "So far 40 have died" set the frame of what follows; "the third since May", "40 so far" do
 * not. */
static bool
sets_frame(const struct reading *r, const struct time_mention *time, size_t first)
{
	if (time->words.first > first + (time_is_open(time) ? 0 : FRAME_TOKENS))
		return false;
	return !reading_counts(r, (struct words){ first, time->words.first });
}

/* "said on 3 May that", "announced in a statement that": what is said, and no clause of the word before. */
static bool
opens_speech(const struct reading *r, size_t that, size_t first)
{
	if (!text_is(r, that, "that"))
		return false;
	for (size_t i = that, back = 0; i > first && back < SPEECH_TOKENS && !text_is(r, i - 1, ","); back++) {
		i--;
		if ((class_at(r, i) & WORD_SPEECH) && cue_is(r, i, i + 1, CUE_TELLING))
			return true;	/* "told reporters on 3 May that" */
		if (class_at(r, i) & WORD_SPEECH)
			return i + 1 == that || r->marks[i + 1].time || (class_at(r, i + 1) & WORD_PREPOSITION);
	}
	return false;
}

/* "the people whom the town took in on 3 May": of that clause alone */
static bool
in_relative(const struct reading *r, const struct time_mention *time, size_t first)
{
	size_t i = time->words.first;

	if (i > first && text_is(r, i - 1, "that"))
		i--;		/* "on that same night" */
	for (size_t back = 0; back < RELATIVE_TOKENS && i > first; back++) {
		i--;
		/* but "the attacks that took place on 3 May": what is told of next */
		if (class_at(r, i) & WORD_RELATIVE)
			return i > first && !opens_speech(r, i, first) && !(noun_classes_at(r, i - 1) & NOUN_EVENT);
		if (reading_is_stop(r, i) || text_is(r, i, ","))
			return false;
	}
	return false;
}

/* "40 came, nine of them in April": of the nine alone */
static bool
is_of_part(const struct reading *r, const struct time_mention *time, size_t first)
{
	for (size_t i = time->words.first; i > first; i--) {
		const struct figure *f = reading_figure_at(r, i - 1);

		if (f && !f->rejected)
			return f->of_them;
	}
	return false;
}

/* "and plans to feed 900 more by June": when that will be */
static bool
is_planned(const struct reading *r, const struct time_mention *time, size_t first)
{
	for (size_t i = time->words.first, back = 0; i > first && back < PLAN_TOKENS; back++) {
		const struct figure *f = reading_figure_at(r, --i);

		if (f)
			return figure_rejected_as(f, "plan");
	}
	return false;
}

/* "An alert is in force until Friday. Nine died": how long that lasts which counts nothing */
static bool
is_how_long(const struct reading *r, const struct time_mention *time, struct words s)
{
	return time->period.kind == PERIOD_UNTIL && !time->period.cumulative &&
	    (text_is(r, time->words.first, "until") || text_is(r, time->words.first, "till")) && !reading_counts(r, s);
}

/* "Two stores were found the previous day. Thirty barrels were also found": no other time stands in its sentence. */
static bool
is_only_time(const struct reading *r, const struct time_mention *time)
{
	return time->period.kind == PERIOD_DAY && !(time > r->times && times_stand_together(r, time, time - 1)) &&
	    !(time + 1 < r->times + r->n_times && times_stand_together(r, time, time + 1));
}

/* It stands by itself, or is a day that leans on one told of before and sets a frame: "On the same night", "Two days
 * later", "Since then". */
static bool
is_told(const struct reading *r, const struct time_mention *time, size_t first)
{
	bool may_lean = time->period.kind == PERIOD_DAY || time->period.kind == PERIOD_SINCE ||
	    periods_row(r, time->words.last - 1, "daypart");

	/* "On 4 April", where no date says of which year: of the same day all the same */
	if (!time->resolved && !r->document->has_date && !time->period.leans && time->period.kind == PERIOD_DAY)
		return sets_frame(r, time, first);
	return time->resolved || (time->period.leans && may_lean &&
	    (sets_frame(r, time, first) || is_only_time(r, time)));
}

size_t
time_passed_on(const struct reading *r, size_t sentence)
{
	struct words s = r->sentences[sentence].words;
	size_t open = NONE;
	bool compared = false;	/* "9, compared with 12 in 2020": what stands behind is of another time */

	if (!r->sentences[sentence].has_time)
		return NONE;
	for (size_t i = s.first; i < s.last; i++) {
		const struct time_mention *t;

		compared = compared || starts_comparison(r, i);
		if (!r->marks[i].time || compared)
			continue;
		t = reading_time_at(r, i);
		if (!(t->governs && !t->compares && is_told(r, t, s.first) && !in_relative(r, t, s.first) &&
		    !is_of_part(r, t, s.first) && !time_is_of_some(r, t) && !time_is_of_measurement(r, t) &&
		    !time_ranks(r, t, s.first) &&
		    !is_planned(r, t, s.first) && !time_stands_alone(r, t) && !is_how_long(r, t, s) &&
		    !time_is_of_declaration(r, t) &&
		    (!t->period.cumulative || sets_frame(r, t, s.first))))
			continue;
		if (!time_is_open(t))
			return r->marks[i].time - 1;
		/* "So far, the damage is great. 40 died": it tells only of what its own sentence says */
		if (reading_counts(r, s))
			open = r->marks[i].time - 1;
	}
	return open;
}

/* The place that a sentence opens with: "In Iraq, ..." */
static const struct place_mention *
opening_place(const struct reading *r, size_t sentence)
{
	struct words s = r->sentences[sentence].words;

	for (size_t i = s.first; i < s.last && i < s.first + OPENING_TOKENS; i++)
		if (place_governs_at(r, i))
			return reading_place_at(r, i);
	return NULL;
}

bool
turns_elsewhere(const struct reading *r, size_t from, size_t to)
{
	const struct place_mention *a = opening_place(r, from), *b = opening_place(r, to);

	return a && b && a->known && b->known &&
	    !span_equal(a->place.countries, b->place.countries);
}

#define CLAUSE	14	/* tokens of "had been ordered to suspend work in" */

/* "The mine had been told to close in May. Its owner was held": before what is told next, which is no such look back
 * itself. */
static bool
is_looked_back_on(const struct reading *r, const struct figure *f, size_t sentence, const struct time_mention *time)
{
	struct words s = r->sentences[sentence].words, own = r->sentences[f->sentence].words;
	size_t from = time->words.first > s.first + CLAUSE ? time->words.first - CLAUSE : s.first;

	return (time->period.kind == PERIOD_MONTH || time->period.kind == PERIOD_YEAR) && !reading_counts(r, s) &&
	    words_hold(r, from, time->words.first, "had") && !words_hold(r, own.first, own.last, "had");
}

/* Looked back upon, where what the paragraph tells of is of a later time. */
static bool
is_year_past(const struct reading *r, const struct time_mention *time)
{
	return time->period.kind == PERIOD_YEAR && r->document->has_date && time->days.has_to &&
	    time->days.to + YEAR_GONE < r->document->date;
}

/* The one time of all that the sentence counts; NONE where it counts nothing, or has several. */
static size_t
time_of_counted(const struct reading *r, const struct figure *f, size_t sentence)
{
	size_t time = NONE;

	for (const struct figure *g = f; g > r->figures && g[-1].sentence >= sentence; g--) {
		if (g[-1].sentence != sentence || !figure_is_kept(&g[-1]))
			continue;
		if (g[-1].time == NONE || g[-1].period_basis != BASIS_SENTENCE || (time != NONE && g[-1].time != time))
			return NONE;
		time = g[-1].time;
	}
	return time;
}

bool
figure_is_new(const struct reading *r, const struct figure *f, size_t time)
{
	return r->times[time].period.cumulative && text_is(r, f->words.last, "new") &&
	    (f->meaning.classes & (NOUN_CASE | NOUN_OUTCOME));
}

/* "On 3 May a quake struck. The government has declared 20 towns disaster zones": by now, and on no day of the quake's;
 * but "20 houses have collapsed" and "it has killed 20" in it. */
static bool
is_done_by_now(const struct reading *r, const struct figure *f, size_t time)
{
	return r->times[time].period.kind == PERIOD_DAY && f->act != NONE &&
	    r->acts[f->act].words.last <= f->words.first &&
	    !(class_at(r, r->sentences[f->sentence].words.first) & WORD_PRONOUN) && figure_tells_till_now(r, f);
}

size_t
passed_time(const struct reading *r, const struct figure *f)
{
	size_t s = f->sentence, year = NONE, block = f->block - paragraph_goes_on(r, f->block);

	while (s > 0 && f->sentence - s < PARAGRAPH_SENTENCES && r->sentences[s - 1].block >= block &&
	    !r->sentences[s - 1].label) {
		size_t time = time_passed_on(r, --s);

		if (time == NONE || is_looked_back_on(r, f, s, &r->times[time]))
			continue;
		if (time_of_counted(r, f, s) != NONE)
			time = time_of_counted(r, f, s);
		if (figure_is_new(r, f, time) || is_done_by_now(r, f, time))
			return NONE;
		if (is_year_past(r, &r->times[time])) {
			year = year == NONE ? time : year;
			continue;	/* "40 came this week. In 2023, 12 came. Five fell ill": this week */
		}
		return turns_elsewhere(r, s, f->sentence) ? NONE : time;
	}
	return year;
}
