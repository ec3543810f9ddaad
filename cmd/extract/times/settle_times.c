#include "times/settle_times.h"

#include "period/calendar.h"
#include "times/bare_year.h"
#include "times/reported_time.h"
#include "times/time_mentions.h"
#include "times/title_year.h"

#define LATER_TIMES	64	/* looked at for a month's year */

/* "in March", where "March 2019" stands further on, and March of no other year: that mention; NONE. */
static size_t
told_later(const struct reading *r, size_t time)
{
	const struct time_mention *bare = &r->times[time];
	size_t found = NONE;

	for (size_t i = time + 1; i < r->n_times && i <= time + LATER_TIMES; i++) {
		const struct time_mention *t = &r->times[i];

		if (!t->resolved || !t->period.has_year || t->period.kind != PERIOD_MONTH ||
		    t->words.last - t->words.first < 2 ||
		    !span_equal(token_at(r, bare->words.last - 1)->text, token_at(r, t->words.last - 2)->text))
			continue;
		if (found != NONE && r->times[found].days.from != t->days.from)
			return NONE;
		found = i;
	}
	return found;
}

/* "3 to 9 May this year" of an undated text is of the last year that it tells of: that mention; NONE. */
static size_t
latest_year(const struct reading *r)
{
	size_t latest = NONE;

	for (size_t i = 0; i < r->n_times; i++) {
		const struct time_mention *time = &r->times[i];

		if (time->resolved && time->governs && time->period.has_year && time->period.kind != PERIOD_UNTIL &&
		    time->days.has_from &&
		    (latest == NONE || time->days.from > r->times[latest].days.from))
			latest = i;
	}
	return latest;
}

static int
year_of(day d)
{
	int year, month, day_of_month;

	calendar_split(d, &year, &month, &day_of_month);
	return year;
}

/* "2 January", after "from 30 December 2023 to 3 January 2024": the day of the other year, where that is one of
 * them. */
static void
take_later_year(struct time_mention *time, const struct days *told)
{
	const struct period_context none = { .order = DATE_UNSTATED };
	struct period other = time->period;
	struct days days;

	if (!told->has_to || time->days.from >= told->from)
		return;
	other.year = year_of(told->to);
	if (!period_resolve(&other, &none, &days, NULL) || days.from > told->to)
		return;
	time->period = other;
	time->days = days;
}

void
settle_years(struct reading *r)
{
	const struct period_context none = { .order = r->order };
	size_t n_times = r->n_times, told = title_year(r), this_year = NONE;
	bool asked = false;

	for (size_t i = 0; i < n_times; i++) {
		struct time_mention *time = &r->times[i];
		size_t year;

		if (time->resolved && time->period.has_year &&
		    (time->period.kind == PERIOD_DAY || time->period.kind == PERIOD_MONTH ||
		    (told == NONE && time->days.has_from && !time->compares)))
			told = i;
		if (time->resolved || !period_wants_year(&time->period))
			continue;
		if (period_is_of_this_year(&time->period) && !asked) {
			this_year = latest_year(r);
			asked = true;
		}
		year = period_is_of_this_year(&time->period) ? this_year :
		    told == NONE && time->period.kind == PERIOD_MONTH ? told_later(r, i) : told;
		if (year == NONE)
			continue;
		time->period.year = year_of(r->times[year].days.from);
		time->resolved = period_resolve(&time->period, &none, &time->days, NULL);
		if (time->resolved && time->period.kind == PERIOD_DAY)
			take_later_year(time, &r->times[year].days);
		time->year_of = year;
	}
}

/* "2016, when": a year that what follows in its sentence is told of. */
static bool
opens_year(const struct reading *r, const struct time_mention *year, const struct time_mention *time)
{
	size_t when = year->words.last;

	if (year->period.kind != PERIOD_YEAR || !year->resolved || !times_stand_together(r, year, time))
		return false;
	when += text_is(r, when, ",");
	return when < time->words.first && text_is(r, when, "when");
}

/* "In 2016, 40 came in January and nine in May", "2016: 40 up to 19 May": the year that opens the sentence, a comma or
 * a colon behind it. */
static bool
frames_sentence(const struct reading *r, const struct time_mention *year)
{
	const struct words s = time_sentence(r, year)->words;

	if (year->period.kind == PERIOD_YEAR && year->resolved && year->words.first == s.first &&
	    text_is(r, year->words.last, ":"))
		return true;
	return year->period.kind == PERIOD_YEAR && year->period.has_year && year->resolved && year->governs &&
	    !year->compares && year->words.first == s.first + 1 && (class_at(r, s.first) & WORD_PREPOSITION) &&
	    text_is(r, year->words.last, ",");
}

/* The year that stands in the words of a time, as a mention of its own; NONE where it has none of four digits. */
static size_t
year_in(struct reading *r, size_t time)
{
	const struct period_context none = { .order = r->order };

	for (size_t i = r->times[time].words.first; i < r->times[time].words.last; i++) {
		struct time_mention year = { .words = { i, i + 1 }, .year_of = NONE, .resolved = true };

		if (is_year_at(r, i, &year.period) && period_resolve(&year.period, &none, &year.days, NULL)) {
			time_add(r, &year);
			return r->n_times - 1;
		}
	}
	return NONE;
}

/* "In March 2016 40 came, and 9 in April", "134 in the first quarter of 2016, and the second had 93": a later month or
 * quarter takes the year that the one before it in the sentence is of: that mention; NONE. */
static size_t
year_gone_on(struct reading *r, size_t time)
{
	const struct period_context none = { .order = r->order };
	const struct time_mention *t = &r->times[time], *before = t - 1;
	struct period other = t->period;
	struct days days;

	if ((t->period.kind != PERIOD_MONTH && t->period.kind != PERIOD_QUARTER) ||
	    before->period.kind != t->period.kind || t->compares ||
	    !before->resolved || !times_stand_together(r, before, t))
		return NONE;
	other.year = year_of(before->days.from);
	if (!period_resolve(&other, &none, &days, NULL) || days.from <= before->days.from ||
	    (r->document->has_date && days.from > r->document->date))
		return NONE;
	return before->year_of != NONE ? before->year_of : before->period.has_year ? year_in(r, time - 1) : NONE;
}

/* "May and June 2023, respectively": May takes the year behind June. */
static size_t
year_behind(struct reading *r, size_t time)
{
	const struct time_mention *t = &r->times[time], *next = t + 1;

	return t->period.kind == PERIOD_MONTH && t->period.has_year && time + 1 < r->n_times &&
	    next->period.kind == PERIOD_MONTH && next->period.has_year && t->words.last == t->words.first + 1 &&
	    next->words.first == t->words.last + 1 ? year_in(r, time + 1) : NONE;
}

void
settle_when(struct reading *r)
{
	const struct period_context none = { .order = r->order };
	size_t frame = NONE, n_times = r->n_times;

	for (size_t i = 0; i < n_times; i++) {
		size_t year = year_behind(r, i);	/* the mentions may move */

		if (year != NONE)
			r->times[i].year_of = year;
	}
	for (size_t i = 1; i < n_times; i++) {
		struct time_mention *time = &r->times[i];
		size_t year = i - 1;

		if (frames_sentence(r, &r->times[year]))
			frame = year;
		if (!period_wants_year(&time->period))
			continue;
		if (!opens_year(r, &r->times[year], time)) {
			year = year_gone_on(r, i);
			time = &r->times[i];	/* they may have moved */
			year = year == NONE ? frame : year;
		}
		if (year == NONE || !times_stand_together(r, &r->times[year], time))
			continue;
		time->period.year = year_of(r->times[year].days.from);
		time->resolved = period_resolve(&time->period, &none, &time->days, NULL);
		time->year_of = year;
	}
}

#define LATER_DAYS	60	/* from the day that the lead tells to others of the same report */

/* "On 13 June 2023 the navy held nine men. On 15 June it let them go": the report is later than the day that its lead
 * tells. */
void
settle_later_days(struct reading *r)
{
	const struct period_context none = { .order = r->order };
	const day lead = r->document->date;
	const int year = year_of(lead);
	size_t told = 0;

	while (told < r->n_times && !(r->times[told].resolved && r->times[told].period.has_year &&
	    r->times[told].period.kind == PERIOD_DAY &&
	    r->times[told].days.from == lead))
		told++;
	if (r->document->dateline_kind != DATELINE_TOLD || told == r->n_times)
		return;
	for (size_t i = told + 1; i < r->n_times; i++) {
		struct time_mention *time = &r->times[i];
		struct period other = time->period;
		struct days days;

		other.year = year;
		if (other.kind != PERIOD_DAY || !period_wants_year(&time->period) ||
		    !period_resolve(&other, &none, &days, NULL) || days.from <= lead || days.from > lead + LATER_DAYS)
			continue;
		time->period = other;
		time->days = days;
		time->resolved = true;
		time->year_of = told;
	}
}

static bool
is_the_week(const struct time_mention *time)
{
	return time->governs && !time->compares && time->period.leans && time->period.kind == PERIOD_WEEK &&
	    !time->period.has_base;
}

void
settle_the_week(struct reading *r)
{
	const struct period_context context = time_context(r);
	bool first = false;

	for (size_t i = 0; i < r->n_times && r->document->has_date; i++) {
		struct time_mention *time = &r->times[i];

		first = first || is_the_week(time);
		if (!first && time->resolved && time->governs && time->period.kind != PERIOD_DAY)
			return;
		if (is_the_week(time) && period_resolve(&time->period, &context, &time->days, NULL)) {
			time->resolved = true;
			time->period.leans = false;
		}
	}
}

#define ENTRIES	24	/* times behind the first entry of a log that are looked at */

/* What parts the day that opens its block from the rest: "5 May 2021: Gunmen", "5 May 2021 - Gunmen", or "5 May 2021"
 * in a line or a cell of its own. */
enum entry { ENTRY_NONE, ENTRY_ALONE, ENTRY_COLON, ENTRY_DASH };

static enum entry
entry_of(const struct reading *r, const struct time_mention *time)
{
	const struct sentence *s = time_sentence(r, time);
	struct words block;

	if (!time->resolved || time->period.kind != PERIOD_DAY || !time->period.has_year)
		return ENTRY_NONE;
	block = r->block_words[s->block];
	if (time->words.first != block.first)
		return s->label && time->words.first == s->words.first ? ENTRY_ALONE : ENTRY_NONE;
	if (time->words.last == block.last)
		return ENTRY_ALONE;
	return text_is(r, time->words.last, ":") ? ENTRY_COLON : (token_at(r, time->words.last)->flags & TOKEN_DASH) ?
	    ENTRY_DASH : ENTRY_NONE;
}

void
settle_entries(struct reading *r)
{
	for (size_t i = 0; i < r->n_times; i++) {
		enum entry entry = entry_of(r, &r->times[i]);
		size_t others = 0;

		if (entry == ENTRY_NONE || r->times[i].governs)
			continue;
		for (size_t k = i + 1; k < r->n_times && k <= i + ENTRIES; k++)
			others += entry_of(r, &r->times[k]) == entry && r->times[k].days.from != r->times[i].days.from;
		r->times[i].governs = others >= (r->document->has_date && r->times[i].days.from == r->document->date ?
		    2 : 1);
	}
}

/* "Memorial Day Weekend", "the holiday": days that are called by a name alone. */
static bool
is_by_name(const struct reading *r, const struct time_mention *time)
{
	for (size_t i = time->words.first; i < time->words.last; i++)
		if ((class_at(r, i) & (WORD_WEEKDAY | WORD_MONTH)) ||
		    (token_at(r, i)->kind == TOKEN_NUMBER && token_at(r, i)->text.n < 4))
			return false;
	return time->governs && time->resolved && time->days.has_from && time->days.has_to &&
	    time->days.from < time->days.to;
}

void
settle_counted_days(struct reading *r)
{
	const struct time_mention *counted = NULL;

	for (size_t i = 0; i < r->n_times && !counted; i++)
		if (r->times[i].period.kind == PERIOD_DAYS && r->times[i].resolved && r->times[i].days.has_from &&
		    r->times[i].days.has_to &&
		    time_is_covered(r, &r->times[i]))
			counted = &r->times[i];
	for (size_t i = 0; counted && i < r->n_times; i++)
		if (&r->times[i] != counted && is_by_name(r, &r->times[i]) &&
		    r->times[i].days.from >= counted->days.from && r->times[i].days.to <= counted->days.to)
			r->times[i].governs = false;
}
