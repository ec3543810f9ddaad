#include "reading/turns.h"
#include "stages.h"
#include "times/bare_year.h"
#include "times/named_so.h"
#include "times/time_compared.h"
#include "times/time_role.h"

/* The dash behind a dateline, which no range of times goes over: "27 May - On 26 May ..." */
static size_t
dateline_dash(const struct reading *r, const struct sentence *s)
{
	if (!s->opens_block || !(s->marks & mark_bit('-')))
		return s->words.first;
	for (size_t i = s->words.first; i + 1 < s->words.last && i < s->words.first + 18; i++)
		if ((token_at(r, i)->flags & TOKEN_DASH) &&
		    (token_at(r, i + 1)->flags & TOKEN_CAPITAL) &&
		    !(class_at(r, i + 1) & (WORD_MONTH | WORD_WEEKDAY)))
			return i;
	return s->words.first;
}

/* A table's label that is a time and nothing else: a bare year. */
static bool
label_at(const struct reading *r, const struct sentence *s, size_t i, struct period *period)
{
	size_t last = s->words.last;

	while (last > i + 1 && text_is(r, last - 1, "*"))
		last--;		/* "2019*": the mark of a note */
	return s->label && i == s->words.first && period_cell_at(r->vocabulary, token_at(r, i), last - i, period) &&
	    period->n == last - i;
}

/* "has since arrested 40", "have previously killed ten": from a day that is not told to one that is not told. */
static bool
since_at(const struct reading *r, const struct sentence *s, size_t i, struct period *period)
{
	bool since;

	if (i == s->words.first || !(class_at(r, i - 1) & WORD_HAVE))
		return false;
	since = text_is(r, i, "since");
	if (!since && !text_is(r, i, "previously"))
		return false;
	*period = (struct period){ .kind = since ? PERIOD_SINCE : PERIOD_RECENT, .n = 1 };
	return true;
}

/* The rest of "News14/02/2018": what stands right behind a slash began before it. */
static bool
is_cut_off(const struct reading *r, const struct sentence *s, size_t i)
{
	return i > s->words.first + 1 && text_is(r, i - 1, "/") &&
	    !((token_at(r, i)->flags | token_at(r, i - 1)->flags) & TOKEN_SPACE);
}

static struct time_mention *
add_time(struct reading *r, const struct time_mention *time)
{
	r->times = xgrow(r->times, r->n_times, &r->room_times, sizeof(*r->times));
	r->times[r->n_times++] = *time;
	return &r->times[r->n_times - 1];
}

static void
mark_time(struct reading *r, const struct time_mention *time)
{
	r->sentences[r->marks[time->words.first].sentence - 1].has_time = true;
	for (size_t k = time->words.first; k < time->words.last; k++)
		r->marks[k].time = (uint32_t)(time - r->times) + 1;
}

/* "April and May, respectively": times of their own, where each says by itself what it is. */
static void
take_turn(const struct reading *r, const struct sentence *s, size_t i, struct period *period)
{
	struct period first;
	size_t n = 1;

	while (n < period->n && !text_is(r, i + n, ",") && !(class_at(r, i + n) & WORD_AND))
		n++;
	if (n < period->n && words_say_turns(r, i + n, s->words.last) &&
	    period_at(r->vocabulary, token_at(r, i), n, &first) && first.n == n && first.has_year == period->has_year)
		*period = first;
}

/* "In 2023/24": a fiscal year or a season, which nothing says when it begins; but "resolution 2023/24". */
static bool
season_at(const struct reading *r, const struct sentence *s, size_t i, struct period *period)
{
	struct span text = token_at(r, i)->text;
	int first, last;

	if (token_at(r, i)->kind != TOKEN_CODE || text.n != sizeof("2023/24") - 1 || text.p[4] != '/' ||
	    i == s->words.first || !(class_at(r, i - 1) & WORD_PREPOSITION))
		return false;
	first = (text.p[2] - '0') * 10 + text.p[3] - '0';
	last = (text.p[5] - '0') * 10 + text.p[6] - '0';
	*period = (struct period){ .kind = PERIOD_DAYS, .n = 1 };
	return (text.p[0] == '1' || text.p[0] == '2') && last == (first + 1) % 100;
}

/* "The worst since 1976, when a tremor killed 90": the year itself, of which what follows is told. */
static void
leave_since(const struct reading *r, size_t i, struct period *period)
{
	const struct words since = { i + period->lead, i + period->n };
	struct period then;

	if (period->kind != PERIOD_SINCE || !time_opens_memory(r, since) ||
	    !period_cell_at(r->vocabulary, token_at(r, since.first + 1), since.last - since.first - 1, &then) ||
	    then.n != since.last - since.first - 1)
		return;
	then.lead = period->lead + 1;
	then.n = period->n;
	*period = then;
}

/* Nearly no word may begin a time, or go on as one; no word is a year. */
static bool
may_be_time(const struct reading *r, const struct sentence *s, size_t i)
{
	const struct token *t = token_at(r, i);

	if (t->kind == TOKEN_WORD && !s->label)
		return period_may_be_at(r->vocabulary, t, s->words.last - i);
	return period_may_start(r->vocabulary, t) || t->kind == TOKEN_TIME;
}

/* The time at `i`; none goes from before the dash over it. */
static bool
time_at(const struct reading *r, const struct sentence *s, size_t i, size_t dash, struct period *period)
{
	const struct token *t = token_at(r, i);

	if (!may_be_time(r, s, i))
		return false;
	return label_at(r, s, i, period) || (t->kind != TOKEN_WORD && bare_year_at(r, s, i, period)) ||
	    period_at(r->vocabulary, t, (i < dash ? dash : s->words.last) - i, period);
}

/* "14 (2023: 19)", "17 (year to date: 61)": the time of what stands in the bracket behind it alone. */
static bool
heads_bracket(const struct reading *r, struct words time, const struct sentence *s)
{
	return time.first > s->words.first && text_is(r, time.first - 1, "(") && time.last < s->words.last &&
	    text_is(r, time.last, ":");
}

static void
read_sentence(struct reading *r, const struct sentence *s)
{
	size_t dash = dateline_dash(r, s);
	struct period_context context = { .has_date = r->document->has_date,
	    .date = r->document->date, .order = r->order };

	for (size_t i = s->words.first; i < s->words.last; i++) {
		struct time_mention *time;
		struct period period;

		if (!since_at(r, s, i, &period) && !season_at(r, s, i, &period) && !time_at(r, s, i, dash, &period))
			continue;
		take_turn(r, s, i, &period);
		if (time_is_name(r, s, i, &period) || is_cut_off(r, s, i))
			continue;
		/* "destroyed by yesterday's quake" */
		if (period.kind == PERIOD_UNTIL && i + period.n < s->words.last && text_is(r, i + period.n, "'s"))
			continue;
		leave_since(r, i, &period);
		time = add_time(r, &(struct time_mention){ .words = { i + period.lead, i + period.n },
		    .period = period, .year_of = NONE });
		/* "the reporting period (3 to 9 May)" says itself what it leans on. */
		time->resolved = (!period.leans || period.has_base) &&
		    period_resolve(&period, &context, &time->days, NULL);
		if (time->resolved)
			time->period.leans = false;
		/* "after midnight on Sunday" is that day. */
		if (time->resolved && time->days.has_from && time->days.has_to &&
		    time->days.from > time->days.to) {
			time->days.from = time->days.to;
			time->period.kind = PERIOD_DAY;
		}
		time->governs = time_governs(r, time, s);
		time->compares = time_compares(r, time, s) || heads_bracket(r, time->words, s);
		mark_time(r, time);
		i += period.n - 1;
	}
}

/* "Bulletin of March 2022": a time of the title that states its year; NONE. */
static size_t
title_time(const struct reading *r)
{
	for (size_t i = 0; i < r->n_times; i++) {
		const struct time_mention *time = &r->times[i];
		const struct sentence *s = &r->sentences[r->marks[time->words.first].sentence - 1];

		if (time->resolved && time->period.has_year && time->days.has_from && r->blocks.p[s->block].title_zone &&
		    r->blocks.p[s->block].kind == BLOCK_HEADING)
			return i;
	}
	return NONE;
}

/* "2022 Lake Rescue Statistics": what a report that follows the year, with nothing but names between, reports on. */
static bool
heads_report(const struct reading *r, const struct sentence *s, size_t year)
{
	for (size_t i = year + 1; i < s->words.last; i++) {
		if (token_at(r, i)->kind != TOKEN_WORD || !(token_at(r, i)->flags & TOKEN_CAPITAL))
			return false;
		if (cue_is(r, i, s->words.last, CUE_PUBLICATION) || cue_is(r, i, s->words.last, CUE_PAPER) || (noun_classes_at(r, i) & NOUN_REPORT))
			return true;
	}
	return false;
}

/* "Annual Report 2023", "Year in Review"; of a year that is over, "2022 Rescue Statistics" */
static bool
tells_of_year(const struct reading *r, const struct sentence *s, const struct time_mention *year)
{
	for (size_t i = s->words.first; i < s->words.last; i++)
		if (cue_is(r, i, s->words.last, CUE_ANNUAL))
			return true;
	return r->document->has_date && year->days.to < r->document->date && heads_report(r, s, year->words.first);
}

/* The year of a title that token i is, or false. */
static bool
title_year_at(const struct reading *r, const struct sentence *s, size_t i, struct time_mention *year)
{
	const struct period_context context = { .has_date = r->document->has_date,
	    .date = r->document->date, .order = r->order };

	*year = (struct time_mention){ .words = { i, i + 1 }, .year_of = NONE, .resolved = true };
	return !r->marks[i].time && token_at(r, i)->text.n == 4 &&
	    period_cell_at(r->vocabulary, token_at(r, i), 1, &year->period) && year->period.kind == PERIOD_YEAR &&
	    !(i + 1 < s->words.last && token_at(r, i + 1)->kind == TOKEN_WORD && !(token_at(r, i + 1)->flags & TOKEN_CAPITAL) &&
	    !cue_is(r, i + 1, s->words.last, CUE_ANNUAL)) &&	/* "2022 annual report" */
	    period_resolve(&year->period, &context, &year->days, NULL);
}

/* "Crime Statistics 2023": the year of a title; it dates something only where the title says that it is a year's: "Annual Report 2023". */
static size_t
title_year(struct reading *r)
{
	for (size_t n = 0; n < r->n_sentences; n++) {
		const struct sentence *s = &r->sentences[n];
		const struct block *block = &r->blocks.p[s->block];

		if (!block->title_zone || block->kind != BLOCK_HEADING)
			continue;
		for (size_t i = s->words.first; i < s->words.last; i++) {
			struct time_mention year;

			if (!title_year_at(r, s, i, &year))
				continue;
			year.governs = tells_of_year(r, s, &year);
			mark_time(r, add_time(r, &year));
			return r->n_times - 1;
		}
	}
	return NONE;
}

#define LATER_TIMES	64	/* looked at for a month's year */

/* "in March", where "March 2019" stands further on, and March of no other year: that mention; NONE. */
static size_t
told_later(const struct reading *r, size_t time)
{
	const struct time_mention *bare = &r->times[time];
	size_t found = NONE;

	for (size_t i = time + 1; i < r->n_times && i <= time + LATER_TIMES; i++) {
		const struct time_mention *t = &r->times[i];

		if (!t->resolved || !t->period.has_year || t->period.kind != PERIOD_MONTH || t->words.last - t->words.first < 2 ||
		    !span_equal(token_at(r, bare->words.last - 1)->text, token_at(r, t->words.last - 2)->text))
			continue;
		if (found != NONE && r->times[found].days.from != t->days.from)
			return NONE;
		found = i;
	}
	return found;
}

/* Without a document's date, a month or a day is in the year of the day or month in full before it, or of the title, or of that
 * month further on; or in the first year that is told of. */
static void
settle_years(struct reading *r)
{
	const struct period_context none = { .order = r->order };
	size_t n_times = r->n_times, told = title_time(r);

	if (told == NONE)
		told = title_year(r);
	for (size_t i = 0; i < n_times; i++) {
		struct time_mention *time = &r->times[i];
		int month, day_of_month;
		size_t year;

		if (time->resolved && time->period.has_year && (time->period.kind == PERIOD_DAY || time->period.kind == PERIOD_MONTH ||
		    (told == NONE && time->days.has_from && !time->compares)))
			told = i;
		if (time->resolved || !period_wants_year(&time->period))
			continue;
		year = told == NONE && time->period.kind == PERIOD_MONTH ? told_later(r, i) : told;
		if (year == NONE)
			continue;
		calendar_split(r->times[year].days.from, &time->period.year, &month, &day_of_month);
		time->resolved = period_resolve(&time->period, &none, &time->days, NULL);
		time->year_of = year;
	}
}

static bool
is_the_week(const struct time_mention *time)
{
	return time->governs && !time->compares && time->period.leans && time->period.kind == PERIOD_WEEK && !time->period.has_base;
}

/* "Troops freed 12 hostages within the week": before any other time than a day, it leans on none and is the past one. */
static void
settle_the_week(struct reading *r)
{
	struct period_context context = { .has_date = r->document->has_date, .date = r->document->date, .order = r->order };
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

void
read_times(struct reading *r)
{
	for (size_t i = 0; i < r->n_sentences; i++)
		if (!r->sentences[i].furniture)
			read_sentence(r, &r->sentences[i]);
	if (r->document->has_date)
		(void)title_year(r);
	else
		settle_years(r);
	settle_the_week(r);
	settle_hours(r);
}
