#include "times/title_year.h"

#include "reading/cues.h"
#include "times/bare_year.h"
#include "times/time_mentions.h"

/* "2022 Lake Rescue Statistics": what a report that follows the year, with nothing but names between, reports on. */
static bool
heads_report(const struct reading *r, const struct sentence *s, size_t year)
{
	for (size_t i = year + 1; i < s->words.last; i++) {
		if (token_at(r, i)->kind != TOKEN_WORD || !(token_at(r, i)->flags & TOKEN_CAPITAL))
			return false;
		if (cue_is(r, i, s->words.last, CUE_PUBLICATION) || cue_is(r, i, s->words.last, CUE_PAPER) ||
		    (noun_classes_at(r, i) & NOUN_REPORT))
			return true;
	}
	return false;
}

/* "Rescues at sea, 2022", "Rescues: 2022", "2022" in a line of its own: the year that the title ends with, set off. */
static bool
ends_title(const struct reading *r, const struct sentence *s, size_t year)
{
	return year + 1 == s->words.last && (year == s->words.first || text_is(r, year - 1, ",") ||
	    text_is(r, year - 1, ":") || (token_at(r, year - 1)->flags & TOKEN_DASH));
}

/* "Annual Report 2023", "Year in Review"; of a year that is over, "2022 Rescue Statistics" */
static bool
tells_of_year(const struct reading *r, const struct sentence *s, const struct time_mention *year)
{
	for (size_t i = s->words.first; i < s->words.last; i++)
		if (cue_is(r, i, s->words.last, CUE_ANNUAL))
			return true;
	return r->document->has_date && year->days.to < r->document->date &&
	    (heads_report(r, s, year->words.first) || ends_title(r, s, year->words.first));
}

/* The year of a title that token i is, or false. */
static bool
title_year_at(const struct reading *r, const struct sentence *s, size_t i, struct time_mention *year)
{
	const struct period_context context = time_context(r);

	*year = (struct time_mention){ .words = { i, i + 1 }, .year_of = NONE, .resolved = true };
	return !r->marks[i].time && is_year_at(r, i, &year->period) &&
	    !(i + 1 < s->words.last && token_at(r, i + 1)->kind == TOKEN_WORD &&
	    !(token_at(r, i + 1)->flags & TOKEN_CAPITAL) &&
	    !cue_is(r, i + 1, s->words.last, CUE_ANNUAL)) &&	/* "2022 annual report" */
	    period_resolve(&year->period, &context, &year->days, NULL);
}

size_t
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
			time_mark(r, time_add(r, &year));
			return r->n_times - 1;
		}
	}
	return NONE;
}
