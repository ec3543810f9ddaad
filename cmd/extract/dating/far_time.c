#include "dating/far_time.h"

#include "dating/news_time.h"
#include "dating/over_lead.h"
#include "dating/paragraph_above.h"
#include "dating/passed_time.h"
#include "dating/section_lead.h"
#include "dating/standing.h"
#include "times/reported_time.h"
#include "times/time_mentions.h"

static size_t
opening_sentence(const struct reading *r, size_t block)
{
	return r->marks[r->block_words[block].first].sentence - 1;
}

/* "Troops freed 90. He said 400 had given up in the past month": a span told of what another sentence counts, behind
 * it. */
static bool
is_of_later_span(const struct reading *r, const struct figure *f, const struct time_mention *span)
{
	const struct sentence *s = time_sentence(r, span);
	enum period_kind kind = span->period.kind;

	if ((kind != PERIOD_RECENT && kind != PERIOD_WEEK && kind != PERIOD_MONTH) || f->block != s->block ||
	    &r->sentences[f->sentence] >= s || r->blocks.p[f->block].kind != BLOCK_PARAGRAPH)
		return false;
	return reading_counts(r, (struct words){ s->words.first, span->words.first });
}

#define NEWS_DAYS	7	/* the most that a lead leaves for the next paragraph to tell: "in the past 24 hours" */

/* What the report covers, or the past hours or days, told behind the first news that it is of. */
static bool
is_said_of_news(const struct reading *r, size_t report)
{
	const struct time_mention *time = &r->times[report];

	return time_is_covered(r, time) || time_is_of_named_event(r, time) ||
	    (time->period.kind == PERIOD_RECENT && time->resolved && time->days.has_from &&
	    time->days.has_to && time->days.to - time->days.from <= NEWS_DAYS);
}

/* What a later paragraph tells does not govern the paragraphs above it, nor a day those of another
 * country; headlines and boxes stand for all. */
static bool
stands_apart(const struct reading *r, const struct figure *f, size_t report)
{
	const struct time_mention *time = &r->times[report];
	size_t block = time_block(r, time);

	if (time->period.kind == PERIOD_DAY && !time_in_title(r, time) &&
	    turns_elsewhere(r, opening_sentence(r, block), opening_sentence(r, f->block)))
		return true;
	if (is_of_later_span(r, f, time))
		return true;
	return r->blocks.p[f->block].kind == BLOCK_PARAGRAPH && f->block < block &&
	    !stands_over_lead(r, f->block) && !is_said_of_news(r, report);
}

/*
 * A day, or a night, told of before the figure. News that opens with "Three men have been arrested" tells the day
 * later; "the past 24 hours", what a title says, and two days of rain told before any count, are what is reported on,
 * to its end.
 */
static bool
day_is_over(const struct reading *r, const struct figure *f, size_t report)
{
	const struct time_mention *time = &r->times[report];
	bool one = time->period.kind == PERIOD_DAY;
	bool two = time->period.kind != PERIOD_RECENT && time->resolved && time->days.has_from && time->days.has_to &&
	    time->days.to - time->days.from == 1 && !time_in_title(r, time) &&
	    reading_counts(r, time_sentence(r, time)->words);

	return (one || two) && r->document->has_date && time->resolved &&
	    time->days.from < r->document->date && time->words.last <= f->words.first;
}

static bool
stands_under(const struct reading *r, size_t block, size_t heading)
{
	while (block != BLOCK_NONE && block != heading)
		block = r->blocks.p[block].parent;
	return block == heading;
}

/* The heading that a block stands under, over what introduces a list: "The damage is as follows:"; BLOCK_NONE. */
static size_t
section_over(const struct reading *r, size_t block)
{
	struct words words;

	do {
		block = r->blocks.p[block].parent;
		words = block == BLOCK_NONE ? (struct words){ 0, 0 } : r->block_words[block];
	} while (words.first < words.last && text_is(r, words.last - 1, ":"));
	return block;
}

/* "As of 3 May, 90 have died": how one count stood, told in running text; but "Based on information as of 3 May" */
static bool
is_of_count_as_of(const struct reading *r, const struct time_mention *time)
{
	return time->period.kind == PERIOD_UNTIL && !time_in_title(r, time) &&
	    reading_counts(r, time_sentence(r, time)->words);
}

/* From when one section counts says nothing of the next, nor the lead's of a section about a place, nor when a section
 * about a place has it of others; the whole document's heading is none. */
static bool
is_of_other_section(const struct reading *r, const struct figure *f, size_t report)
{
	size_t section, own = section_over(r, f->block);

	if (report == NONE)
		return false;
	section = r->blocks.p[time_block(r, &r->times[report])].parent;
	if ((r->times[report].period.cumulative || is_of_count_as_of(r, &r->times[report])) && own != section)
		return section != BLOCK_NONE || heading_is_place(r, own);
	return section != BLOCK_NONE && !r->blocks.p[section].title_zone && heading_is_place(r, section) &&
	    !stands_under(r, f->block, section);
}

/* "By noon, three had died. 40 are in hospital": how things stand, as of then; but not "are currently". */
static bool
stood_so(const struct reading *r, const struct figure *f, size_t report)
{
	const struct time_mention *time = &r->times[report];
	struct words s = r->sentences[f->sentence].words;

	/* "Today five were killed. 40 are in shelters": as of today */
	if (time->period.kind == PERIOD_DAY && r->document->has_date && time->resolved &&
	    time->days.from == r->document->date)
		return true;
	if (time->period.kind != PERIOD_UNTIL || time->period.cumulative)
		return false;
	if (time_in_title(r, time))
		return true;	/* "Report as of 3 May" / "40 are currently in shelters" */
	for (size_t i = s.first; i < s.last; i++)
		if ((class_at(r, i) & WORD_PRESENT) && (class_at(r, i) & WORD_ADVERB))
			return false;
	return true;
}

#define HAVE_ALSO	4	/* tokens from "have" to its verb */
#define TOLD_FIGURES	48	/* looked back over for the same again */

/* "have also found 40 rifles": one thing more of what was told. */
static bool
tells_also(const struct reading *r, const struct figure *f)
{
	size_t i = f->act == NONE ? 0 : r->acts[f->act].words.first;

	for (size_t back = 0; back < HAVE_ALSO && i > r->sentences[f->sentence].words.first; back++)
		if (text_is(r, --i, "also"))
			return true;
	return false;
}

/* "Police held 31 people yesterday. In all, 31 people have been held": the same again. */
static bool
is_told_again(const struct reading *r, const struct figure *f, size_t report)
{
	size_t n = 0;

	for (const struct figure *g = f; f->quantity.has_low && g > r->figures && n < TOLD_FIGURES; g--, n++)
		if (g[-1].time == report && figure_is_kept(&g[-1]) && g[-1].quantity.has_low && g[-1].act != NONE &&
		    f->act != NONE &&
		    decimal_compare(&g[-1].quantity.low, &f->quantity.low) == 0 &&
		    span_equal(g[-1].meaning.group, f->meaning.group))
			return true;
	return false;
}

/* "On 3 May nine men were held. A judge has sent four of them to jail": what has come to be since. */
static bool
is_since(const struct reading *r, const struct figure *f, size_t report)
{
	return day_is_over(r, f, report) && figure_tells_till_now(r, f) && !tells_also(r, f) &&
	    !is_told_again(r, f, report);
}

/* It is of a time of its own, which the text does not tell, and not of the report's. */
static bool
is_beyond(const struct reading *r, const struct figure *f, const struct afar *afar, size_t report)
{
	if (figure_is_new(r, f, report) || figure_is_toll_by_now(r, f, report) ||
	    (figure_tells_state(r, f) && !stood_so(r, f, report)))
		return true;
	return !afar->event && (stands_apart(r, f, report) || is_since(r, f, report));
}

void
govern_from_afar(const struct reading *r, struct figure *f, const struct afar *afar)
{
	size_t report = afar->report, above;

	if (is_of_other_section(r, f, report))
		report = is_of_other_section(r, f, afar->stated) ? NONE : afar->stated;
	if (!figure_tells_state(r, f) && (report != NONE || afar->report == NONE) &&
	    (above = time_of_paragraph_above(r, f, report)) != NONE && !figure_is_toll_by_now(r, f, above) &&
	    !(day_is_over(r, f, above) && figure_tells_till_now(r, f))) {
		f->time = above;
		f->period_basis = BASIS_PARAGRAPH;
		return;
	}
	if (report == NONE && (report = section_lead(r, f)) != NONE && !figure_tells_state(r, f) &&
	    !is_since(r, f, report)) {
		f->time = report;
		f->period_basis = BASIS_LEAD;
		return;
	}
	if (report == NONE || is_beyond(r, f, afar, report))
		return;
	f->time = report;
	f->period_basis = time_in_title(r, &r->times[report]) ? BASIS_DOCUMENT : BASIS_LEAD;
}
