#include "dating/leaning_time.h"

#include "dating/count_span.h"
#include "dating/news_time.h"
#include "dating/part_of_year.h"
#include "reading/cues.h"
#include "times/periods_row.h"
#include "times/time_mentions.h"

#define BASE_TIMES	64	/* looked back upon for what a time leans on */

/* "Previous week" over "in the previous week": said again, not the one before. */
static bool
same_words(const struct reading *r, struct words a, struct words b)
{
	a.first += text_is(r, a.first, "the");
	b.first += text_is(r, b.first, "the");
	return reading_same_words(r, a, b);
}

static bool
is_week(const struct days *days)
{
	return days->has_from && days->has_to && days->to - days->from >= 5 && days->to - days->from <= 7;
}

/* "that evening", "the same night" */
static bool
is_daypart(const struct reading *r, const struct time_mention *time)
{
	return periods_row(r, time->words.last - 1, "daypart") != NULL;
}

/*
 * One day is no "reporting period", and has no week before it where the report has one; but where the report is of no
 * week, a day told of right before in its paragraph has.
 */
static bool
is_too_short(const struct reading *r, const struct time_mention *t, const struct time_mention *time, size_t report)
{
	if (!t->days.has_from || !t->days.has_to || t->days.from != t->days.to || is_daypart(r, time))
		return false;
	if (time->period.reports && time->period.kind != PERIOD_DAY)
		return true;
	/* "during the same period", where the report is of several days */
	if (time->period.kind == PERIOD_DAYS && report != NONE &&
	    r->times[report].days.from != r->times[report].days.to)
		return true;
	return report != NONE && time->period.kind == PERIOD_WEEK &&
	    (is_week(&r->times[report].days) || time_block(r, t) != time_block(r, time));
}

/* "Yesterday 13 gave up." / "One of them had joined on 19 May 2021." / "The same day nine gave up": not the day of what
 * was long ago. */
static bool
is_long_past(const struct reading *r, const struct time_mention *t, const struct time_mention *time)
{
	return time->period.kind == PERIOD_DAY && t->period.kind == PERIOD_DAY &&
	    time_block(r, t) != time_block(r, time) && !time_is_recent(r, t);
}

/* The nearest earlier time that stands by itself: of its own kind (a year earlier than 2022) or,
 * if there is none, any that has an end; else the reporting period. */
static size_t
base_before(const struct reading *r, size_t time, size_t report)
{
	enum period_kind kind = r->times[time].period.kind;
	bool any = kind == PERIOD_DAYS;		/* the same period, whatever it was */
	size_t best = NONE, past = NONE, longer = NONE;

	for (size_t i = time; i > 0 && time - i < BASE_TIMES; i--) {
		const struct time_mention *t = &r->times[i - 1];

		if (!t->resolved || !t->governs ||
		    (t->compares && !(any && times_stand_together(r, t, &r->times[time]))) || t->period.somewhen ||
		    (!t->days.has_from && !(any && time_block(r, t) == time_block(r, &r->times[time]))) ||
		    (!any && t->period.kind == PERIOD_SINCE))
			continue;
		if (same_words(r, t->words, r->times[time].words))
			continue;
		if (is_too_short(r, t, &r->times[time], report))
			continue;
		/* "over the weekend. On Saturday two drowned. That evening": of Saturday */
		if (is_daypart(r, &r->times[time]) && t->days.has_to && t->days.to - t->days.from > 1)
			continue;
		/* "From 5 to 11 June 12 came.\n\nFrom 1 January to 11 June 90 did. During the week 3 left": no week is
		 * so long */
		if (kind == PERIOD_WEEK && t->days.has_from && t->days.has_to && t->days.to - t->days.from > 31) {
			longer = longer == NONE ? i - 1 : longer;
			continue;
		}
		if (is_long_past(r, t, &r->times[time])) {
			past = past == NONE ? i - 1 : past;
			continue;
		}
		/* A few days told of in another paragraph have no week before them where the report is of a week. */
		if (report != NONE && kind == PERIOD_WEEK && t->period.kind == PERIOD_DAYS &&
		    is_week(&r->times[report].days) && !is_week(&t->days) &&
		    time_block(r, t) != time_block(r, &r->times[time]))
			continue;
		if (kind != PERIOD_YEAR || t->period.kind == kind)
			return i - 1;
		if (best == NONE)
			best = i - 1;
	}
	if (best == NONE)
		best = past == NONE && report == NONE ? longer : past;
	return best == NONE ? report : best;
}

static bool
leans_on(const struct reading *r, struct figure *f, struct period_context *context)
{
	const struct period *period = &r->times[f->time].period;
	const struct days *base;

	if (f->times_base == NONE || !r->times[f->times_base].resolved)
		return false;
	base = &r->times[f->times_base].days;
	/* One day is no "reporting period". */
	if (period->reports && period->kind != PERIOD_DAY && base->has_from && base->from == base->to) {
		f->times_base = NONE;
		return false;
	}
	context->base = base;
	f->has_days = period_resolve(period, context, &f->days, NULL);
	return f->has_days;
}

/* "90 boats in 2022, while 41 men were held during the year": the mention of the year, before it in its sentence;
 * NONE. */
static size_t
year_before(const struct reading *r, size_t time)
{
	const struct time_mention *the_year = &r->times[time];

	if (!the_year->period.yields || the_year->period.kind != PERIOD_YEAR ||
	    !text_is(r, the_year->words.first, "the"))
		return NONE;
	for (size_t i = time; i > 0 && times_stand_together(r, &r->times[i - 1], the_year); i--)
		if (r->times[i - 1].period.kind == PERIOD_YEAR && r->times[i - 1].period.has_year &&
		    r->times[i - 1].resolved)
			return i - 1;
	return NONE;
}

/* "this reporting period", whatever was told of last */
static bool
names_report(const struct reading *r, const struct time_mention *time)
{
	for (size_t i = time->words.first; i < time->words.last; i++)
		if (cue_is(r, i, time->words.last, CUE_REPORT))
			return true;
	return false;
}

/* The number that ends "week 41" before token `last`, behind the word for a week; NONE where another word ends the time
 * there. */
static size_t
week_number(const struct reading *r, const struct time_mention *time, size_t last)
{
	return last >= time->words.first + 2 && reading_is_number(r, last - 1) ? last - 1 : NONE;
}

/* "Week 41 (8-14 October 2023)" before "in week 41": the mention that tells the days of a week that others only number;
 * NONE. */
static size_t
week_told_in_full(const struct reading *r, size_t time)
{
	const struct time_mention *week = &r->times[time];
	size_t number = week->period.kind == PERIOD_WEEK ? week_number(r, week, week->words.last) : NONE, other;

	for (size_t i = time; number != NONE && i > 0 && time - i < BASE_TIMES; i--) {
		const struct time_mention *full = &r->times[i - 1];
		size_t open = full->words.first;

		while (open < full->words.last && !text_is(r, open, "("))
			open++;
		other = open < full->words.last && full->resolved ? week_number(r, full, open) : NONE;
		if (other != NONE && span_equal(token_at(r, other)->text, token_at(r, number)->text) &&
		    span_equal_fold(token_at(r, other - 1)->text, token_at(r, number - 1)->text))
			return i - 1;
	}
	return NONE;
}

/* "in 2023", and then "last year's toll": the year before the document's, said so. */
static bool
is_called_last(const struct reading *r, const struct time_mention *report)
{
	for (size_t i = 0; i < r->n_times && i < BASE_TIMES; i++)
		if (r->times[i].period.kind == PERIOD_YEAR && !r->times[i].period.has_year &&
		    !r->times[i].period.yields && !r->times[i].period.leans && r->times[i].resolved &&
		    days_equal(&r->times[i].days, &report->days))
			return true;
	return false;
}

/* "this year" is not the one that the report calls "last year" */
static bool
is_told_apart(const struct reading *r, const struct time_mention *time, const struct time_mention *report)
{
	if (report->period.kind != PERIOD_YEAR || (report->period.has_year && !is_called_last(r, report)))
		return false;
	for (size_t i = time->words.first; i < time->words.last; i++)
		if (text_is(r, i, "this"))
			return true;
	return false;
}

/* "Since January", and "between 1 January and 24 March" behind it: "the period under review" is the one with both its
 * ends. */
static bool
names_ends_before(const struct reading *r, size_t time, size_t report)
{
	size_t base = report != NONE && r->times[report].period.kind == PERIOD_SINCE ?
	    base_before(r, time, report) : NONE;

	return base != NONE && base != report && r->times[base].period.kind == PERIOD_DAYS &&
	    r->times[base].days.has_to && r->times[base].days.from <= r->times[report].days.from;
}

/* "this week" under a stated reporting period means that one; it stands alone where the report's is of another length,
 * or has none such in it. */
static void
yields_to(const struct reading *r, struct figure *f, size_t report, struct period_context *context)
{
	const struct time_mention *time = &r->times[f->time];

	f->times_base = report;
	context->base = &r->times[report].days;
	f->has_days = period_resolve(&time->period, context, &f->days, NULL);
	if (!f->has_days) {
		f->has_days = time->resolved;
		f->days = time->days;
	}
	if (days_equal(&f->days, &time->days))
		f->times_base = NONE;
}

/* A time that leans on no other: only the year of its count, and the end that the count states, are told elsewhere. */
static void
stands_alone(const struct reading *r, struct figure *f)
{
	size_t year = count_year(r, f), so_far, begin = count_begin(r, f, &so_far);

	if (begin != NONE) {
		f->times_base = so_far;
		f->time = begin;
		f->days = (struct days){ r->times[begin].days.from, r->document->date, true, true };
		return;
	}
	f->times_base = part_of_year(r, f, &f->days);
	if (f->times_base != NONE)
		return;
	if (year != NONE) {
		f->time = year;
		f->days = r->times[year].days;
	}
	f->times_base = count_end(r, f);
	if (f->times_base != NONE)
		f->days.to = r->times[f->times_base].days.to;
}

void
time_resolve(struct reading *r, struct figure *f, size_t report)
{
	struct period_context context = time_context(r);
	const struct time_mention *time = &r->times[f->time];

	f->has_days = time->resolved;
	f->days = time->days;
	f->times_base = time->year_of;
	if (time->year_of != NONE && time->period.kind == PERIOD_UNTIL && !time->days.has_from &&
	    count_year_before(r, f) == time->year_of) {
		f->times_base = f->time;
		f->time = time->year_of;
		f->days.from = r->times[f->time].days.from;
		f->days.has_from = true;
	}
	if (time->year_of != NONE)
		return;
	f->times_base = year_before(r, f->time);
	if (f->times_base != NONE) {
		f->days = r->times[f->times_base].days;
		return;
	}
	if (time->period.yields && report != NONE && report != f->time && !is_told_apart(r, time, &r->times[report]) &&
	    r->times[report].resolved && !times_stand_together(r, time, &r->times[report])) {
		yields_to(r, f, report, &context);
		return;
	}
	f->times_base = week_told_in_full(r, f->time);
	if (f->times_base != NONE) {
		f->days = r->times[f->times_base].days;
		return;
	}
	if (!time->period.leans) {
		stands_alone(r, f);
		return;
	}
	f->times_base = report;
	if ((time->period.reports || names_report(r, time)) && !names_ends_before(r, f->time, report) &&
	    leans_on(r, f, &context))
		return;
	f->times_base = base_before(r, f->time, report);
	leans_on(r, f, &context);
}
