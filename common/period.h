/*
 * period: times in words, found in tokens and resolved to days.
 *
 * period_at() recognises the longest expression of a time at a token: absolute
 * and relative days, weeks, months, quarters, years, parts and ranges of them,
 * since, as of. period_resolve() turns it into first and last day against the
 * document's date, by the codebook's rule 12. Months, weekdays and the
 * relative words come from the vocabulary.
 *
 * A period that leans on another ("the same month", "the week before", "that
 * day", "the same period of 2022") has `leans` set and is resolved against a base; as text it
 * is written with its base in brackets behind it: "the week before (Feb. 4-10)".
 */
#ifndef SITREP_PERIOD_H
#define SITREP_PERIOD_H

#include "calendar.h"
#include "token.h"

enum period_kind {
	PERIOD_DAY,
	PERIOD_DAYS,		/* a range of days: 3 to 9 May, Feb. 4-10, between A and B */
	PERIOD_WEEK,
	PERIOD_MONTH,
	PERIOD_QUARTER,
	PERIOD_YEAR,
	PERIOD_PART,		/* early May, the first half of March, the first five months of 2021 */
	PERIOD_RECENT,		/* the past 24 hours, past week, overnight */
	PERIOD_SINCE,		/* from a day on, up to the document's date */
	PERIOD_UNTIL,		/* as of X, by X, up to X: open at the start */
	PERIOD_TO_DATE		/* so far this year, to date, this year where D cuts it */
};

struct period {
	enum period_kind kind;
	size_t	n;			/* tokens taken */
	bool	leans;			/* needs a base period */
	bool	cumulative;		/* counts from a past date on: since X, so far this year, to date, as the codebook's rule 10 has it */
	bool	has_year;		/* states its year */
	/* The rest is period.c's own: what was read, until it is resolved. */
	int	year, month, day_of_month, year2, month2, day2;
	int	weekday, weekday2;
	int	count, unit, part, relation;
	bool	has_base;
	int	base_kind;
};

struct days {
	day	from, to;
	bool	has_from, has_to;	/* an open end has none */
};

enum date_order { DATE_DMY, DATE_MDY, DATE_YMD };

struct period_context {
	bool	has_date;		/* the document's date is known */
	day	date;
	enum date_order order;		/* of 03/04/2023 */
	const struct days *base;	/* for what leans; NULL: none */
};

/* The longest period at tokens[0], with the preposition that belongs to it
 * (since, between, as of; not "in", "on", "during"); false if none. "may" and "march" in small letters, and a
 * bare number, are no period by themselves. */
bool	period_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
	    struct period *period);
/* Its first and last day; false where nothing settles it, with the reason in
 * *why (static text) where that is not NULL. */
bool	period_resolve(const struct period *period, const struct period_context *context,
	    struct days *days, const char **why);
/* A cell as written, whole: tokens that are no part of a period are passed over at both ends.
 * What normalize calls. */
bool	period_of(const struct vocabulary *vocabulary, struct span text,
	    const struct period_context *context, struct arena *arena, struct days *days, const char **why);
/* A single calendar date with its year at tokens[0] (dateline, header): "March 3, 2023", "3 March 2023",
 * "2023-03-03", "16/11/2020", "Friday 12th January, 2024", "24 Aug. 2023". */
bool	period_date_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
	    enum date_order order, day *date, size_t *taken);

#endif
