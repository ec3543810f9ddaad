#include "scope/scope_cumulative.h"

#include "reading/cues.h"
#include "scope/cues_around.h"

#define MONTH	31	/* days */
#define YEAR	366

/* "bringing to 17 the number of": the tally stands behind its value. */
static bool
brings_number(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, last = r->sentences[f->sentence].words.last,
	    i = f->words.first;

	if (i < first + 2 || !text_is(r, i - 1, "to") || !cue_ends(r, first, i - 1, CUE_BRINGS) ||
	    f->words.last + 1 >= last ||
	    !(class_at(r, f->words.last) & WORD_DETERMINER))
		return false;
	return cue_is(r, f->words.last + 1, last, CUE_COUNTER) || cue_is(r, f->words.last + 1, last, CUE_TALLY);
}

/* "bringing its deaths to 48": what is brought stands right behind the verb, and is what is counted. */
static bool
brings_noun(const struct reading *r, const struct figure *f)
{
	size_t brings = cue_reaches(r, f, f->words.first, CUE_BRINGS);

	return brings != NONE && f->inherited_noun && f->counted.first > brings && f->counted.last <= f->words.first &&
	    f->counted.first - brings <= 3 && (f->meaning.classes & (NOUN_OUTCOME | NOUN_CASE));
}

/* "The total rose to 17 in 2019": of that year, and no running count. */
static bool
is_of_past_span(const struct reading *r, const struct figure *f)
{
	enum period_kind kind = f->time == NONE ? PERIOD_DAY : r->times[f->time].period.kind;

	return (kind == PERIOD_YEAR || kind == PERIOD_MONTH) && f->has_days && f->days.has_to &&
	    r->document->has_date &&
	    f->days.to < r->document->date;
}

/* "The number of casualties has risen to 17": by now; but "the number rose to 17 in May" */
static bool
counter_has_climbed(const struct reading *r, const struct figure *f, size_t counter)
{
	size_t climbs = cue_reaches(r, f, f->words.first, CUE_CLIMBS);

	return climbs != NONE && climbs > counter + 1 && (class_at(r, climbs - 1) & WORD_HAVE) &&
	    f->words.first >= climbs &&
	    f->words.first - climbs <= 2 && !is_of_past_span(r, f);
}

/* "bringing the toll since January to 17", "keeping the toll at 17", "the death toll has risen to 17", "rose from 12 to
 * 17". */
static bool
brings_to(const struct reading *r, const struct figure *f)
{
	size_t tally, counter, climbs, first = r->sentences[f->sentence].words.first, i = f->words.first;

	if (cue_reaches(r, f, f->words.first, CUE_CUMULATIVE_BEFORE) != NONE)
		return true;
	tally = cue_reaches(r, f, f->words.first, CUE_TALLY);
	if (tally == NONE && !is_of_past_span(r, f))
		tally = cue_reaches(r, f, f->words.first, CUE_TOTAL_LABEL);
	counter = tally == NONE ? cue_reaches(r, f, f->words.first, CUE_COUNTER) : tally;
	if (counter == NONE)	/* "bringing the total of cases to 48" */
		counter = cue_reaches(r, f, f->words.first, CUE_TOTAL_BEFORE);
	while (i > first && (class_at(r, i - 1) & WORD_ADVERB))
		i--;
	if (counter == NONE)
		return i > first && cue_sets_at(r, i - 1) && brings_noun(r, f);
	if (i > first && cue_sets_at(r, i - 1) && cue_reaches(r, f, counter, CUE_BRINGS) != NONE)
		return true;
	if (counter_has_climbed(r, f, counter))
		return true;
	climbs = cue_reaches(r, f, f->words.first, CUE_CLIMBS);
	if (climbs == NONE)
		climbs = cue_reaches(r, f, f->words.first, CUE_VARIES);
	/* what is only estimated need not have climbed */
	return tally != NONE && climbs != NONE && climbs > tally && !text_is(r, climbs, "estimated");
}

static bool
is_since(const struct reading *r, size_t i, size_t last)
{
	return text_is(r, i, "since") && i + 1 < last &&
	    (class_at(r, i + 1) & (WORD_DETERMINER | WORD_ARTICLE));
}

/* "461 died and 928 were hurt since the war began", "Since the first case was confirmed, 12 have died". */
static bool
since_event(const struct reading *r, const struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;

	/* "Since the truce began, 97 were found; on Friday 12 were" */
	if (s.first < f->words.first && is_since(r, s.first, s.last))
		return f->time == NONE || r->times[f->time].period.kind != PERIOD_DAY ||
		    f->period_basis > BASIS_SENTENCE;
	for (size_t i = f->words.last; i < s.last && i < f->words.last + CLAUSE_REACH; i++) {
		if (reading_is_stop(r, i) || (class_at(r, i) & WORD_BUT))
			return false;
		if (is_since(r, i, s.last))
			return !r->marks[i].time && !cue_ranks(r, i, s.first);
	}
	return false;
}

/* What a "bringing" stands before has another time than the figure before it. */
static bool
time_is_cumulative(const struct reading *r, const struct figure *f)
{
	const struct time_mention *time;
	struct words s = r->sentences[f->sentence].words;

	if (f->time == NONE || (f->quantity.is_share && f->period_basis >= BASIS_LEAD))
		return false;
	time = &r->times[f->time];
	/* "launched on 4 March, has so far led to 40": of the second of the two */
	if (time->period.kind == PERIOD_DAY && !time->period.leans && f->times_base != NONE &&
	    time_is_open(&r->times[f->times_base]))
		return true;
	if (!time->period.cumulative)
		return false;
	/* "since the start of the season from 1 to 9 May" is over, and all the news is of it */
	if (f->period_basis >= BASIS_LEAD && time->period.kind != PERIOD_SINCE && time->period.range.two &&
	    time->period.range.last.day)
		return false;
	for (size_t i = f->words.last; i < time->words.first && i < s.last; i++)
		if (cue_brings(r, i))
			return false;
	return true;
}

/* "this year up to Thursday" */
static bool
is_year_so_far(const struct reading *r, const struct figure *f)
{
	size_t i = r->times[f->time].words.first;

	return r->times[f->time].words.last > i + 2 && text_is(r, i, "this") && text_is(r, i + 1, "year");
}

/*
 * In a bulletin for May, "in the first five months of the year"; anywhere, "this year",
 * and what is longer than one.
 */
static bool
time_is_wide(const struct reading *r, const struct figure *f)
{
	const struct time_mention *time, *report = r->report == NONE ? NULL : &r->times[r->report];
	enum period_kind kind;
	bool to_date;

	if (f->time == NONE || !f->has_days || !f->days.has_from || !f->days.has_to ||
	    r->times[f->time].compares || cue_before(r, f, CUE_PREVIOUS) ||
	    (f->period_basis > BASIS_PARAGRAPH && f->time != r->report))
		return false;
	time = &r->times[f->time];
	kind = time->period.kind;
	/* "2023 (as of 3 May)" */
	to_date = (r->document->has_date && f->days.to == r->document->date) ||
	    (f->times_base != NONE && r->times[f->times_base].period.kind == PERIOD_UNTIL);
	if (kind == PERIOD_DAYS && f->days.to - f->days.from > YEAR)
		return !r->document->has_date || f->days.to + 3 * MONTH >= r->document->date;
	if (f->days.to - f->days.from <= MONTH || f->period_basis > BASIS_PARAGRAPH)
		return false;
	if (kind == PERIOD_TO_DATE || (kind == PERIOD_YEAR && to_date && f->period_basis != BASIS_COLUMN) ||
	    is_year_so_far(r, f))
		return true;
	/* "from January to 10 May", on that day */
	if (kind == PERIOD_DAYS && to_date && !time->period.leans)
		return true;
	if ((kind != PERIOD_DAYS && kind != PERIOD_PART) || !report || report == time || !report->resolved ||
	    !report->days.has_to)
		return false;
	/* "As of 3 May ...", and "from 24 February to 3 May" */
	if (!report->days.has_from)
		return kind == PERIOD_DAYS && f->days.to == report->days.to;
	return f->days.from < report->days.from && f->days.to >= report->days.to;
}

/* "So far this year 40 came, against 30 in the same months of 2022": the frame is not of what it is compared with. */
static bool
is_compared(const struct reading *r, const struct figure *f)
{
	return f->time != NONE && r->times[f->time].compares &&
	    r->marks[r->times[f->time].words.first].sentence == f->sentence + 1;
}

const char *
scope_cumulative(const struct reading *r, const struct figure *f)
{
	if (time_is_cumulative(r, f) || since_event(r, f))
		return "counts from a past date";
	if (brings_to(r, f) || brings_number(r, f))
		return "a running count";
	if (cue_behind(r, f, CUE_CUMULATIVE_AFTER, CLAUSE_REACH) || (!is_compared(r, f) &&
	    (cue_opens(r, f, CUE_CUMULATIVE_AFTER) || cue_opens(r, f, CUE_CUMULATIVE_BEFORE))) ||
	    cue_heads(r, f, CUE_CUMULATIVE_AFTER) ||
	    (figure_has_noun(f) && cue_is(r, f->counted.first, f->counted.last, CUE_CUMULATIVE_BEFORE)))
		return "cumulative cue";
	return time_is_wide(r, f) ? "a span that the report ends" : NULL;
}
