#include "dating/count_span.h"

#include "times/periods_row.h"
#include "times/time_mentions.h"

#define AS_OF_TIMES	4	/* of the sentence, before and behind a time, that may say where it ends */

/* The last kept figure before a bracket that opens right before the time; NULL. */
static const struct figure *
figure_of_bracket(const struct reading *r, const struct time_mention *end)
{
	size_t open = end->words.first;

	if (open < 2 || !text_is(r, open - 1, "(") || r->marks[open - 2].time)
		return NULL;
	for (size_t i = open - 1; i > 0 && r->marks[i - 1].sentence == r->marks[open].sentence; i--) {
		uint32_t mark = r->marks[i - 1].figure;

		if (mark && figure_is_kept(&r->figures[mark - 1]))
			return &r->figures[mark - 1];
	}
	return NULL;
}

/* "90 came this year, including 70 to Bo (as of 3 May) and nine to Bari (as of 30 April)": the bracket is of another
 * number. */
static bool
ends_other(const struct reading *r, const struct figure *f, const struct time_mention *end)
{
	const struct figure *g = figure_of_bracket(r, end);
	const struct time_mention *next = end + 1;
	bool each = next < r->times + r->n_times && times_stand_together(r, end, next) && figure_of_bracket(r, next);

	return g && g != f && (g->part_cue || g->of_them || each);
}

size_t
count_end(const struct reading *r, const struct figure *f)
{
	const struct time_mention *time = &r->times[f->time];
	size_t first = f->time > AS_OF_TIMES ? f->time - AS_OF_TIMES : 0;

	if (time->period.kind != PERIOD_YEAR || time->period.has_base || !time->days.has_from || !time->days.has_to)
		return NONE;
	for (size_t i = first; i < r->n_times && i <= f->time + AS_OF_TIMES; i++) {
		const struct time_mention *end = &r->times[i];

		if (end->period.kind == PERIOD_UNTIL && end->governs && end->resolved && end->days.has_to &&
		    !end->days.has_from && times_stand_together(r, time, end) && end->days.to >= time->days.from &&
		    end->days.to < time->days.to && !ends_other(r, f, end))
			return i;
	}
	return NONE;
}

#define YEAR_REACH	24	/* tokens from a figure to "in 2022" of its clause */

/* It holds the day up to which is counted, by itself and not to compare with. */
static bool
holds_end(const struct time_mention *year, const struct time_mention *end)
{
	return year->governs && !year->compares && year->resolved && year->days.has_from && year->days.has_to &&
	    end->days.to >= year->days.from && end->days.to <= year->days.to;
}

size_t
count_year_before(const struct reading *r, const struct figure *f)
{
	const struct time_mention *end = &r->times[f->time], *year = &r->times[f->time > 0 ? f->time - 1 : 0];

	if (f->time == 0 || !times_stand_together(r, end, year) || year->period.kind != PERIOD_YEAR ||
	    text_is(r, year->words.last, ":") ||
	    year->words.last > f->words.first || year->words.last + YEAR_REACH < f->words.first ||
	    !holds_end(year, end))
		return NONE;
	for (size_t i = year->words.last; i < f->words.first; i++)
		if (reading_counts_at(r, i) || text_is(r, i, ";"))
			return NONE;
	return f->time - 1;
}

/* "launched on 4 March", "The drive began on 4 March": the day from which something goes on. */
static bool
begins(const struct reading *r, const struct time_mention *time)
{
	size_t i = time->words.first;

	i -= i > 0 && (class_at(r, i - 1) & WORD_PREPOSITION);
	return i > 0 && time->period.kind == PERIOD_DAY && time->resolved && periods_row(r, i - 1, "begin");
}

size_t
count_begin(const struct reading *r, const struct figure *f, size_t *so_far)
{
	size_t begin = f->time, gap;

	*so_far = begin + 1;
	if (time_is_open(&r->times[begin]) && begin > 0)
		*so_far = begin--;
	if (*so_far >= r->n_times || !time_is_open(&r->times[*so_far]) || !r->document->has_date ||
	    !begins(r, &r->times[begin]) || r->times[begin].days.from > r->document->date)
		return NONE;
	gap = r->marks[r->times[*so_far].words.first].sentence - r->marks[r->times[begin].words.first].sentence;
	return gap <= (*so_far == f->time) && time_block(r, &r->times[*so_far]) == time_block(r, &r->times[begin]) ?
	    begin : NONE;
}

size_t
count_year(const struct reading *r, const struct figure *f)
{
	const struct time_mention *end = &r->times[f->time];

	if (end->period.kind != PERIOD_UNTIL || end->days.has_from || !end->days.has_to)
		return NONE;
	if (end->words.first > f->words.first)
		return count_year_before(r, f);
	for (size_t i = f->time + 1; i < r->n_times && i <= f->time + AS_OF_TIMES; i++) {
		const struct time_mention *year = &r->times[i];

		if (!times_stand_together(r, end, year) || year->words.first > f->words.last + YEAR_REACH)
			return NONE;
		if (year->words.first < f->words.last || year->period.kind != PERIOD_YEAR)
			continue;
		for (size_t k = f->words.last; k < year->words.first; k++)
			if (text_is(r, k, ",") || reading_is_stop(r, k))
				return NONE;
		return holds_end(year, end) ? i : NONE;
	}
	return NONE;
}
