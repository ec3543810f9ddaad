#include "dating/period_context.h"

#include "dating/days_after.h"
#include "dating/document_period.h"
#include "dating/event_day.h"
#include "dating/far_time.h"
#include "dating/heading_time.h"
#include "dating/leaning_time.h"
#include "dating/nearest_time.h"
#include "dating/passed_time.h"
#include "dating/record_time.h"
#include "dating/standing.h"
#include "dating/title_columns.h"
#include "reading/cues.h"
#include "reading/neighbours.h"
#include "reading/turns.h"
#include "times/reported_time.h"
#include "times/time_compared.h"

#define LONG_DAYS	62	/* more is no time between two reports */

static bool
is_long(const struct time_mention *time)
{
	return time->period.cumulative || (time->resolved && time->days.has_from &&
	    time->days.has_to && time->days.to - time->days.from > LONG_DAYS);
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

/* "51 (49 men, two women) came to date", "37 - 12 dead and 25 hurt - in May": what is in brackets, or between dashes,
 * is of the time of what they stand behind. */
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

#define TOLD_FIGURES	64	/* looked back over for the same number */

/* "of the 12 cases": the figure of as many before it, in its paragraph; NONE. */
static size_t
told_before(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;

	if (f->words.first == first || !(class_at(r, f->words.first - 1) & WORD_DETERMINER) || !f->quantity.has_low)
		return NONE;
	for (const struct figure *g = f; g > r->figures && g[-1].block == f->block && f - g < TOLD_FIGURES; g--)
		if (figure_is_kept(&g[-1]) && g[-1].sentence != f->sentence && g[-1].quantity.has_low &&
		    decimal_compare(&g[-1].quantity.low, &f->quantity.low) == 0 &&
		    (f->meaning.classes & g[-1].meaning.classes) && span_equal(f->meaning.group, g[-1].meaning.group))
			return (size_t)(g - 1 - r->figures);
	return NONE;
}

/* "In May 24 cases were seen, from Lusaka, 5; Kitwe, 2": a number alone is of the time of the one before it, unless one
 * stands between. */
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
	return g->time != NONE && figure_is_toll_by_now(r, f, g->time) ? NONE : g->time;
}

/* "Of the seven arrests, five were made at night": the seven that the sentence opens with; NONE. */
static size_t
whole_that_opens(const struct reading *r, const struct figure *f)
{
	size_t first = cue_over_out(r, r->sentences[f->sentence].words.first), whole = NONE;

	if (!cue_opens_whole(r, first))
		return NONE;
	for (const struct figure *g = f; g > r->figures && g[-1].sentence == f->sentence; g--)
		if (figure_is_kept(&g[-1]))
			whole = (size_t)(g - 1 - r->figures);
	return whole;
}

#define COMPARED	3	/* tokens of "compared with some" */

/* "48 in 2022, compared with 51 in 2021. Most were in Bo, where 28 were": of the 48, and not of the 51 */
static bool
is_compared_with(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;

	if (f->earlier_value || (f->time != NONE && r->times[f->time].compares))
		return true;
	for (size_t i = f->words.first; i > first && f->words.first - i < COMPARED; i--)
		if (starts_comparison(r, i - 1))
			return true;
	return false;
}

/* "Since 6 May 40 cases were found. Two of them died": when the whole was is the time of its parts too. */
static size_t
time_of_whole(const struct reading *r, const struct figure *f)
{
	size_t whole = f->of_them || f->part_cue ? f->antecedent : told_before(r, f);
	const struct figure *g;

	if (whole == NONE)
		whole = whole_that_opens(r, f);
	g = whole == NONE ? NULL : &r->figures[whole];
	return g && g < f && g->block == f->block && !g->rejected && !is_compared_with(r, g) ? g->time : NONE;
}

/* "Since May 900 have died. This is in addition to 40 missing": the time of the last that was counted before; NONE. */
static size_t
before_this(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;

	if (!(text_is(r, first, "this") || text_is(r, first, "these")) || !(class_at(r, first + 1) & WORD_BE))
		return NONE;
	for (const struct figure *g = f; g > r->figures && g[-1].block == f->block &&
	    g[-1].sentence + 1 >= f->sentence; g--)
		if (g[-1].sentence != f->sentence && figure_is_kept(&g[-1]) && !is_compared_with(r, &g[-1]))
			return g[-1].time;
	return NONE;
}

/* "Tuesday 24 September" over "11 suspects are in custody": how things stood on the day that a log heads. */
static void
govern_state_of_day(const struct reading *r, struct figure *f)
{
	size_t heading = r->blocks.p[f->block].kind == BLOCK_CELL ? NONE : time_in_headings(r, f->block);

	if (heading == NONE || r->times[heading].period.kind != PERIOD_DAY || time_in_title(r, &r->times[heading]))
		return;
	f->time = heading;
	f->period_basis = BASIS_HEADING;
}

static void
govern_locally(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	/* "5,538 (+13)": what was added since the last report is of this one's time, not of the whole count's. */
	bool added = figure_is_signed(r, f, "+");
	/* "from 62 to 48": what it was before is of another time */
	bool inherits = !f->earlier_value && !added && !(index > 0 && figure_changes_from(r, f - 1));
	size_t after;

	if (r->blocks.p[f->block].kind == BLOCK_CELL) {
		f->time = title_column_time(r, f->block);
		if (f->time == NONE)
			f->time = time_in_labels(r, f->block);
		f->period_basis = BASIS_COLUMN;
	} else {
		f->time = nearest_time(r, f);
		if (f->time == NONE && inherits)
			f->time = before_bracket(r, index);
		if (f->time == NONE && inherits && !figure_tells_state(r, f))
			f->time = before_number(r, index);
		f->period_basis = BASIS_SENTENCE;
		after = days_after(r, f);
		if (after != NONE && f->time != NONE && r->times[f->time].words.first < after)
			f->time = NONE;
		if (after != NONE)
			return;
	}
	if (f->time == NONE && (f->earlier_value || figure_tells_state(r, f))) {
		if (!f->earlier_value)
			govern_state_of_day(r, f);
		return;
	}
	if (f->time == NONE && (f->time = time_of_whole(r, f)) != NONE)
		f->period_basis = BASIS_PARAGRAPH;
	if (f->time == NONE && (f->time = before_this(r, f)) != NONE)
		f->period_basis = BASIS_PARAGRAPH;
	if (f->time == NONE && r->blocks.p[f->block].kind == BLOCK_ITEM) {
		f->time = passed_time(r, f);
		f->period_basis = BASIS_PARAGRAPH;
	}
	if (f->time == NONE) {
		f->time = record_time(r, f->block);
		if (f->time == NONE)
			f->time = time_in_headings(r, f->block);
		if (f->time != NONE && is_long(&r->times[f->time]) && added)
			f->time = NONE;
		f->period_basis = BASIS_HEADING;
	}
	if (f->time == NONE) {
		f->time = passed_time(r, f);
		f->period_basis = BASIS_PARAGRAPH;
		if (f->time != NONE && figure_is_toll_by_now(r, f, f->time))
			f->time = NONE;
	}
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
			if (days_after(r, f) != NONE)
				continue;
			govern_from_afar(r, f, &afar);
		}
		if (f->time != NONE)
			time_resolve(r, f, r->report);
	}
}
