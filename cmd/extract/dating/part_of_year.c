#include "dating/part_of_year.h"

#include "times/time_mentions.h"

#define SIDE_TOKENS	6	/* of "from 40 cases in" before its year */

/* "from 40 in" before the year, or "to 60 in": a side of what rose or fell. */
static bool
is_side(const struct reading *r, const struct figure *f, const struct time_mention *year)
{
	size_t first = r->sentences[f->sentence].words.first;

	return f->words.first > first && year->words.first >= f->words.last &&
	    year->words.first - f->words.last < SIDE_TOKENS && (text_is(r, f->words.first - 1, "from") ||
	    text_is(r, f->words.first - 1, "to"));
}

/* Another bare year of the sentence. */
static bool
has_other_year(const struct reading *r, size_t year)
{
	for (size_t i = year > 0 ? year - 1 : 0; i <= year + 1 && i < r->n_times; i++)
		if (i != year && r->times[i].period.kind == PERIOD_YEAR &&
		    times_stand_together(r, &r->times[i], &r->times[year]))
			return true;
	return false;
}

/* "Road deaths, first quarter of 2023" over columns of years: the part that the table's title tells. */
static size_t
part_in_title(const struct reading *r, const struct figure *f, const struct period_context *context, struct days *days)
{
	size_t title = r->blocks.p[f->block].kind == BLOCK_CELL ? r->labels[f->block].title : NONE;
	struct words words = title == NONE ? (struct words){ 0, 0 } : r->sentences[title].words;
	struct period part;

	for (size_t i = words.first; i < words.last; i++) {
		const struct time_mention *frame = reading_time_at(r, i);

		if (frame && frame->governs && frame->period.kind != PERIOD_YEAR && !frame->period.cumulative &&
		    period_of_year(&frame->period, &r->times[f->time].period, &part) &&
		    period_resolve(&part, context, days, NULL))
			return r->marks[i].time - 1;
	}
	return NONE;
}

size_t
part_of_year(const struct reading *r, const struct figure *f, struct days *days)
{
	const struct period_context context = time_context(r);
	const struct time_mention *year = &r->times[f->time];
	size_t first = r->sentences[f->sentence].words.first;
	struct period part;

	if (year->period.kind == PERIOD_YEAR && r->blocks.p[f->block].kind == BLOCK_CELL)
		return part_in_title(r, f, &context, days);
	if (year->period.kind != PERIOD_YEAR || !is_side(r, f, year) || !has_other_year(r, f->time))
		return NONE;
	for (size_t i = f->time; i > 0 && r->times[i - 1].words.first >= first; i--) {
		const struct time_mention *frame = &r->times[i - 1];

		if (frame->words.last <= f->words.first && frame->governs && frame->period.kind != PERIOD_YEAR &&
		    period_of_year(&frame->period, &year->period, &part) && period_resolve(&part, &context, days, NULL))
			return i - 1;
	}
	return NONE;
}
