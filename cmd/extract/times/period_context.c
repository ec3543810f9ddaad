#include "times/document_period.h"

#include "reading/turns.h"
#include "reading/understood.h"
#include "stages.h"
#include "times/event_day.h"
#include "times/heading_time.h"
#include "times/leaning_time.h"
#include "times/nearest_time.h"
#include "times/over_lead.h"
#include "times/passed_time.h"
#include "times/record_time.h"
#include "times/standing.h"
#include "times/title_columns.h"

/*
 * Which time governs each figure: the best in its sentence by nearness, then
 * labels and headings, the paragraph, and the reporting period.
 */

#define LONG_DAYS	62	/* more is no time between two reports */

static bool
is_long(const struct time_mention *time)
{
	return time->period.cumulative || (time->resolved && time->days.has_from &&
	    time->days.has_to && time->days.to - time->days.from > LONG_DAYS);
}

/* "5,538 (+13)": what was added since the last report is of this one's time, not of the whole count's. */
static bool
is_increment(const struct reading *r, const struct figure *f)
{
	size_t plus = f->words.first - 1;

	return f->words.first >= 2 && text_is(r, plus, "+") && text_is(r, plus - 1, "(");
}

#define BRACKET_TOKENS	12	/* from a bracket to a figure in it */

/* A dash behind the figure, within the reach of a bracket. */
static bool
closes_aside(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last;

	for (size_t i = f->words.last; i < last && i < f->words.last + BRACKET_TOKENS; i++)
		if (token_at(r, i)->flags & TOKEN_DASH)
			return true;
	return false;
}

/* "51 (49 men, two women) came to date", "37 - 12 dead and 25 hurt - in May": what is in brackets, or between dashes, is of
 * the time of what they stand behind. */
static size_t
before_bracket(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first, back = 0;

	while (i > first && back < BRACKET_TOKENS && !text_is(r, i - 1, "(") && !text_is(r, i - 1, ")") &&
	    !(token_at(r, i - 1)->flags & TOKEN_DASH)) {
		i--;
		back++;
	}
	if (i == first || text_is(r, i - 1, ")") || (!text_is(r, i - 1, "(") && !closes_aside(r, f)))
		return NONE;
	for (size_t k = index; k > 0 && r->figures[k - 1].sentence == f->sentence; k--)
		if (!r->figures[k - 1].rejected && r->figures[k - 1].words.last < i)
			return r->figures[k - 1].time;
	return NONE;
}

/* "of the 12 cases": the figure of as many before it, in its paragraph; NONE. */
static size_t
told_before(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;

	if (f->words.first == first || !(class_at(r, f->words.first - 1) & WORD_DETERMINER) || !f->quantity.has_low)
		return NONE;
	for (const struct figure *g = f; g > r->figures && g[-1].block == f->block; g--)
		if (figure_is_kept(&g[-1]) && g[-1].sentence != f->sentence && g[-1].quantity.has_low &&
		    decimal_compare(&g[-1].quantity.low, &f->quantity.low) == 0 && (f->meaning.classes & g[-1].meaning.classes) &&
		    span_equal(f->meaning.group, g[-1].meaning.group))
			return (size_t)(g - 1 - r->figures);
	return NONE;
}

/* "In May 24 cases were seen, from Lusaka, 5; Kitwe, 2": a number alone is of the time of the one before it, unless one stands between. */
static size_t
before_number(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index];
	size_t before = figure_previous(r, index, true);
	const struct figure *g = before == NONE ? NULL : &r->figures[before];

	if (!g || f->noun.first < f->noun.last || !f->inherited_noun ||
	    (g->period_basis != BASIS_SENTENCE && told_before(r, g) == NONE) ||
	    g->earlier_value || !span_equal(f->meaning.group, g->meaning.group))
		return NONE;
	for (size_t i = g->words.last; i < f->words.first; i++)
		if (r->marks[i].time)
			return NONE;
	return g->time;
}

/* "Since 6 May 40 cases were found. Two of them died": what counts from a day on is the time of its parts too. */
static size_t
since_of_whole(const struct reading *r, const struct figure *f)
{
	size_t whole = f->of_them || f->part_cue ? f->antecedent : told_before(r, f);
	const struct figure *g = whole == NONE ? NULL : &r->figures[whole];

	return g && g < f && g->block == f->block && !g->rejected && g->time != NONE && r->times[g->time].period.cumulative ? g->time : NONE;
}

static void
govern_locally(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];

	if (r->blocks.p[f->block].kind == BLOCK_CELL) {
		f->time = title_column_time(r, f->block);
		if (f->time == NONE)
			f->time = time_in_labels(r, f->block);
		f->period_basis = BASIS_COLUMN;
	} else {
		f->time = nearest_time(r, f);
		if (f->time == NONE && !f->earlier_value && !is_increment(r, f))
			f->time = before_bracket(r, index);
		if (f->time == NONE && !f->earlier_value && !is_increment(r, f) && !figure_tells_state(r, f))
			f->time = before_number(r, index);
		f->period_basis = BASIS_SENTENCE;
	}
	if (f->time == NONE && (f->earlier_value || figure_tells_state(r, f)))
		return;
	if (f->time == NONE && (f->time = since_of_whole(r, f)) != NONE)
		f->period_basis = BASIS_PARAGRAPH;
	if (f->time == NONE && r->blocks.p[f->block].kind == BLOCK_ITEM) {
		f->time = passed_time(r, f);
		f->period_basis = BASIS_PARAGRAPH;
	}
	if (f->time == NONE) {
		f->time = record_time(r, f->block);
		if (f->time == NONE)
			f->time = time_in_headings(r, f->block);
		if (f->time != NONE && is_long(&r->times[f->time]) && is_increment(r, f))
			f->time = NONE;
		f->period_basis = BASIS_HEADING;
	}
	if (f->time == NONE) {
		f->time = passed_time(r, f);
		f->period_basis = BASIS_PARAGRAPH;
	}
}

static size_t
opening_sentence(const struct reading *r, size_t block)
{
	return r->marks[r->block_words[block].first].sentence - 1;
}

/* "Nine bodies were found. Since May 48 have died": a frame that a later sentence sets is not of those before it. */
static bool
is_framed_later(const struct reading *r, const struct figure *f, size_t report, uint32_t sentence)
{
	return r->times[report].period.cumulative && r->blocks.p[f->block].kind == BLOCK_PARAGRAPH &&
	    f->block == r->sentences[sentence - 1].block && f->sentence + 1 < sentence &&
	    r->times[report].words.first <= r->sentences[sentence - 1].words.first + 1;
}

/* "Troops freed 90. He said 400 had given up in the past month": a span told of what another sentence counts, behind it. */
static bool
is_of_later_span(const struct reading *r, const struct figure *f, size_t report, uint32_t sentence)
{
	enum period_kind kind = r->times[report].period.kind;

	if ((kind != PERIOD_RECENT && kind != PERIOD_WEEK && kind != PERIOD_MONTH) || f->block != r->sentences[sentence - 1].block ||
	    f->sentence + 1 >= sentence || r->blocks.p[f->block].kind != BLOCK_PARAGRAPH)
		return false;
	for (size_t i = r->sentences[sentence - 1].words.first; i < r->times[report].words.first; i++)
		if (r->marks[i].figure && figure_is_kept(&r->figures[r->marks[i].figure - 1]))
			return true;
	return false;
}

#define NEWS_DAYS	7	/* the most that a lead leaves for the next paragraph to tell: "in the past 24 hours" */

#define EVENT_NAME	6	/* tokens of "Operation Storm Makers III" */

/* "Operation Red Delta (3 - 9 May) saw": the days of what has a name, which is the news. */
static bool
dates_named_event(const struct reading *r, const struct time_mention *time)
{
	size_t open = time->words.first - 1;

	if (time->words.first == 0 || !text_is(r, open, "(") || time->period.kind != PERIOD_DAYS)
		return false;
	for (size_t i = open; i > 0 && open - i < EVENT_NAME; i--) {
		if (token_at(r, i - 1)->kind != TOKEN_WORD || !(token_at(r, i - 1)->flags & TOKEN_CAPITAL))
			return false;
		if (noun_classes_at(r, i - 1) & NOUN_EVENT)
			return i < open;
	}
	return false;
}

/* What the report covers, or the past hours or days, told behind the first news that it is of. */
static bool
is_said_of_news(const struct reading *r, size_t report)
{
	const struct time_mention *time = &r->times[report];

	return time_is_covered(r, time) || dates_named_event(r, time) || (time->period.kind == PERIOD_RECENT && time->resolved && time->days.has_from &&
	    time->days.has_to && time->days.to - time->days.from <= NEWS_DAYS);
}

/* What a later paragraph tells does not govern the paragraphs above it, nor a day those of another
 * country; headlines and boxes stand for all. */
static bool
stands_apart(const struct reading *r, const struct figure *f, size_t report)
{
	uint32_t sentence = report == NONE ? 0 : r->marks[r->times[report].words.first].sentence;

	if (!sentence)
		return false;
	if (r->times[report].period.kind == PERIOD_DAY && !time_in_title(r, &r->times[report]) &&
	    turns_elsewhere(r, opening_sentence(r, r->sentences[sentence - 1].block),
	    opening_sentence(r, f->block)))
		return true;
	if (is_framed_later(r, f, report, sentence) || is_of_later_span(r, f, report, sentence))
		return true;
	return r->blocks.p[f->block].kind == BLOCK_PARAGRAPH && f->block < r->sentences[sentence - 1].block &&
	    !stands_over_lead(r, f->block) && !is_said_of_news(r, report);
}

/* "LIMA, 2 May -": when it was sent, as the place before it tells where. */
static void
undate_datelines(struct reading *r)
{
	for (size_t i = 0; i < r->n_times; i++) {
		struct time_mention *time = &r->times[i];
		uint32_t sentence = r->marks[time->words.first].sentence;

		if (sentence && time->resolved && time->period.kind == PERIOD_DAY &&
		    time->words.first > r->sentences[sentence - 1].words.first &&
		    time->words.last <= r->sentences[sentence - 1].dateline)
			time->governs = false;
	}
}

/*
 * A day, or a night, told of before the figure. News that opens with "Three men have been arrested" tells the day later; "the
 * past 24 hours" and what a title says are what is reported on, to its end.
 */
static bool
day_is_over(const struct reading *r, const struct figure *f, size_t report)
{
	const struct time_mention *time = &r->times[report];
	bool one = time->period.kind == PERIOD_DAY;
	bool two = time->period.kind != PERIOD_RECENT && time->resolved && time->days.has_from && time->days.has_to &&
	    time->days.to - time->days.from == 1 && !time_in_title(r, time);

	return (one || two) && r->document->has_date && time->resolved &&
	    time->days.from < r->document->date && time->words.last <= f->words.first;
}

/* A heading that is a place: "Ghana", "Focus: Sudan". */
static bool
is_section_elsewhere(const struct reading *r, size_t heading)
{
	struct words words = heading == BLOCK_NONE ? (struct words){ 0, 0 } : r->block_words[heading];

	for (size_t i = words.first; i < words.last; i++)
		if (r->marks[i].place && r->places[r->marks[i].place - 1].known && r->places[r->marks[i].place - 1].governs)
			return true;
	return false;
}

static bool
stands_under(const struct reading *r, size_t block, size_t heading)
{
	while (block != BLOCK_NONE && block != heading)
		block = r->blocks.p[block].parent;
	return block == heading;
}

/* From when one section counts says nothing of the next, nor the lead's of a section about a place, nor when a section about a
 * place has it of others; the whole document's heading is none. */
static bool
is_of_other_section(const struct reading *r, const struct figure *f, size_t report)
{
	uint32_t sentence = report == NONE ? 0 : r->marks[r->times[report].words.first].sentence;
	size_t section = sentence ? r->blocks.p[r->sentences[sentence - 1].block].parent : BLOCK_NONE;
	size_t own = r->blocks.p[f->block].parent;

	if (!sentence)
		return false;
	if (r->times[report].period.cumulative && own != section)
		return section != BLOCK_NONE || is_section_elsewhere(r, own);
	return section != BLOCK_NONE && !r->blocks.p[section].title_zone && is_section_elsewhere(r, section) &&
	    !stands_under(r, f->block, section);
}

/* "By noon, three had died. 40 are in hospital": how things stand, as of then; but not "are currently". */
static bool
stood_so(const struct reading *r, const struct figure *f, size_t report)
{
	const struct time_mention *time = &r->times[report];
	uint32_t sentence = r->marks[time->words.first].sentence;
	struct words s = r->sentences[f->sentence].words;

	if (time->period.kind != PERIOD_UNTIL || time->period.cumulative || !sentence ||
	    !(time_in_title(r, time) || r->sentences[sentence - 1].block == f->block))
		return false;
	if (time_in_title(r, time))
		return true;	/* "Report as of 3 May" / "40 are currently in shelters" */
	for (size_t i = s.first; i < s.last; i++)
		if ((class_at(r, i) & WORD_PRESENT) && (class_at(r, i) & WORD_ADVERB))
			return false;
	return true;
}

/* What governs from afar. */
struct afar {
	size_t	report, stated;	/* the reporting period, and what it is where the lead's reaches not */
	bool	event;		/* it is the day of the event that is the news */
};

/* The reporting period governs what has no time of its own; the day of the event that is the news, all of it. */
static void
govern_from_afar(const struct reading *r, struct figure *f, const struct afar *afar)
{
	size_t report = afar->report;

	if (is_of_other_section(r, f, report))
		report = is_of_other_section(r, f, afar->stated) ? NONE : afar->stated;
	if (report == NONE || (figure_tells_state(r, f) && !stood_so(r, f, report)) || (!afar->event && (stands_apart(r, f, report) ||
	    (day_is_over(r, f, report) && figure_tells_till_now(r, f)))))
		return;
	f->time = report;
	f->period_basis = time_in_title(r, &r->times[report]) ? BASIS_DOCUMENT : BASIS_LEAD;
}

/* "12 and 15 people died in 2022 and 2023, respectively" */
static void
give_in_turn(struct reading *r)
{
	size_t index = 0, times[TURNS];
	struct turns turns;

	while (turns_next(r, &index, &turns)) {
		if (!turns_times(r, &turns, times))
			continue;
		for (size_t i = 0; i < turns.n; i++) {
			r->figures[turns.figure[i]].time = times[i];
			r->figures[turns.figure[i]].period_basis = BASIS_CLAUSE;
		}
	}
}

void
read_period_context(struct reading *r)
{
	struct afar afar;

	undate_datelines(r);
	give_in_turn(r);
	for (size_t i = 0; i < r->n_figures; i++)
		if (!r->figures[i].rejected && r->figures[i].time == NONE)
			govern_locally(r, i);
	r->report = document_period(r);
	afar = (struct afar){ r->report, stated_period(r), r->report == NONE };
	if (afar.event)
		afar.report = r->report = event_day(r);
	for (size_t i = 0; i < r->n_figures; i++) {
		struct figure *f = &r->figures[i];

		if (f->rejected)
			continue;
		if (f->time == NONE) {
			f->period_basis = BASIS_NONE;
			govern_from_afar(r, f, &afar);
		}
		if (f->time != NONE)
			time_resolve(r, f, r->report);
	}
}
