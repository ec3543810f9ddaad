#include "times/reported_time.h"

#include "reading/cues.h"
#include "times/periods_row.h"
#include "times/time_mentions.h"

/* The day that the lead tells of, and by which alone the document's date is known. */
static bool
is_date_told(const struct reading *r, const struct time_mention *time)
{
	const struct range *dateline = &r->document->dateline;

	return r->document->dateline_kind == DATELINE_TOLD && dateline->start < dateline->end &&
	    token_at(r, time->words.first)->start < dateline->end &&
	    token_at(r, time->words.last - 1)->end > dateline->start;
}

/* "today (3 May 2024)": the day of the news, said so, though the document is of the same one. */
static bool
says_day(const struct reading *r, const struct time_mention *time)
{
	return time->words.last > time->words.first + 1 && text_is(r, time->words.first + 1, "(") &&
	    periods_row(r, time->words.first, "day");
}

bool
time_states_report(const struct reading *r, const struct time_mention *time)
{
	if (time->period.leans || time->period.somewhen || !time->resolved)
		return false;
	if (time->period.kind == PERIOD_DAY && time->period.has_year)
		return !(r->document->has_date && time->days.has_from &&
		    time->days.from == r->document->date) || is_date_told(r, time) || says_day(r, time);
	return true;
}

bool
time_in_title(const struct reading *r, const struct time_mention *time)
{
	const struct block *block = &r->blocks.p[time_block(r, time)];

	return block->title_zone && block->kind != BLOCK_PARAGRAPH;
}

/* "previous", "prior" */
static bool
is_previous(const struct reading *r, size_t i)
{
	const struct row *row = periods_row(r, i, "relation");

	return row && span_is(row->cell[PERIODS_VALUE], "previous");
}

bool
time_is_covered(const struct reading *r, const struct time_mention *time)
{
	size_t first = time_sentence(r, time)->words.first, i = time->words.first, n;

	/* but "compared to the previous reporting period" */
	for (size_t back = 0; back < 3 && i > first; back++, i--)
		if ((n = cue_ends(r, first, i, CUE_REPORT)) > 0)
			return !time->compares && !(i - n > first && is_previous(r, i - n - 1));
	return false;
}
