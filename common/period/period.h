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
 * One that `yields` ("this week", "the year") means the reporting period where
 * that is of its length, and stands by itself where there is none.
 */
#ifndef SITREP_PERIOD_H
#define SITREP_PERIOD_H

#include "period/calendar.h"
#include "words/token.h"
#include "words/vocabulary.h"

enum period_kind {
	PERIOD_DAY,
	PERIOD_DAYS,		/* a range of days: 3 to 9 May, Feb. 4-10, between A and B */
	PERIOD_WEEK,
	PERIOD_MONTH,
	PERIOD_QUARTER,
	PERIOD_YEAR,
	PERIOD_PART,		/* early May, the first half of March, the first two months of 2019 */
	PERIOD_RECENT,		/* the past 24 hours, past week, overnight */
	PERIOD_SINCE,		/* from a day on, up to the document's date */
	PERIOD_UNTIL,		/* as of X, by X, up to X: open at the start */
	PERIOD_TO_DATE		/* so far this year, to date, this year where D cuts it */
};

/* One time without its since, to, or brackets. Parsed and resolved in this
 * room alone; 0 stands for what is not stated. */
struct period_term {
	int	kind;			/* enum term_kind of period_parts.h */
	int	year, month, day;
	int	year_relation;		/* of "last year" behind a date */
	int	weekday;		/* from 1, Monday */
	int	unit, count, relation;
	bool	definite;		/* had its "the" */
	int	op, op_unit, op_count;	/* what is taken of it: early, first half, week of */
	bool	dotted;			/* 3.4.2023: who writes so puts the day first */
	int	numeric[3];		/* 03/04/2023 until the order of its parts is known */
};

struct period_range {
	struct period_term first, last;
	bool	two;			/* a range has both */
	bool	present;		/* its last is now: from 3 May to date */
};

struct period {
	enum period_kind kind;
	size_t	n;			/* tokens taken */
	/* The first of them, where they are a preposition that is no part of the text ("in" 2019) */
	size_t	lead;
	bool	leans;			/* needs a base period */
	/* Leans on the period reported on rather than on the last one named: the period, the month */
	bool	reports;
	bool	yields;			/* takes a reporting period of its length for a base; else stands alone */
	/* Counts from a past date on: since X, so far this year, to date, as the codebook's rule 10 has it */
	bool	cumulative;
	bool	has_year;		/* states its year */
	bool	somewhen;		/* a day of it that is not told, rather than all of it: earlier this month */
	/* The rest is this room's own: what was read, until it is resolved. */
	bool	open;			/* has a first day and no last: after X, X or later */
	bool	untold;			/* since an event whose day is not told */
	bool	before, after;		/* before X: neither; after X: from the next day on */
	struct period_range range, base;
	bool	has_base;		/* in brackets behind it */
	bool	base_until;		/* the base has no beginning: as of 3 May */
	bool	base_since;		/* the base goes on to the document's date: since 3 May */
	int	year;			/* in brackets behind what states none: November (2023); else 0 */
};

struct days {
	day	from, to;
	bool	has_from, has_to;	/* an open end has none */
};

/* Whether they begin and end alike, or are open alike. */
static inline bool
days_equal(const struct days *a, const struct days *b)
{
	return a->has_from == b->has_from && a->has_to == b->has_to && (!a->has_from || a->from == b->from) &&
	    (!a->has_to || a->to == b->to);
}

/* Without a stated order, 03/04/2023 is settled by its numbers, a weekday
 * beside it or a document's date just after one of its readings, or not at all. */
enum date_order { DATE_UNSTATED, DATE_DMY, DATE_MDY, DATE_YMD };

struct period_context {
	bool	has_date;		/* the document's date is known */
	day	date;
	enum date_order order;		/* of 03/04/2023 */
	const struct days *base;	/* for what leans or yields; NULL: none */
	bool	first_day_only;		/* where it ends does not matter */
};

/* Whether a period may start at the token: most of a text start none. */
static inline bool
period_may_start(const struct vocabulary *vocabulary, const struct token *token)
{
	unsigned class = token_classes(token, vocabulary->facts);

	return token->kind == TOKEN_WORD ? (class & (WORD_MONTH | WORD_WEEKDAY | WORD_TIME)) != 0 :
	    token->kind == TOKEN_NUMBER || token->kind == TOKEN_CODE;
}

/* In running text, little words (up to the), a count (12, two) or both are not the start
 * of a period if what follows is no time word: decides most of the tokens that the
 * first look lets through. */
bool	period_may_go_on(const struct vocabulary *vocabulary, const struct token *tokens, size_t n);

static inline bool
period_may_be_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n)
{
	return n > 0 && period_may_start(vocabulary, tokens) && period_may_go_on(vocabulary, tokens, n);
}

/* The longest period at tokens[0], with the preposition that belongs to it
 * (since, between, as of; not "in", "on", "during", but for a bare year, as `lead` tells); false if none does. "may" and
 * "march" in small letters, and a bare number, are no period by themselves. */
bool	period_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
	    struct period *period);
/* The same at the start of a cell or label, where more may be read into little:
 * a bare year, 3/4, a month in small letters, "a week". */
bool	period_cell_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
	    struct period *period);
/* Its first and last day; false where nothing settles it, with the reason in
 * *why (static text) where that is not NULL. */
bool	period_resolve(const struct period *period, const struct period_context *context,
	    struct days *days, const char **why);
/* A cell as written, whole: tokens that are no part of a period are passed over at both ends.
 * What normalize calls. */
bool	period_of(const struct vocabulary *vocabulary, struct span text,
	    const struct period_context *context, struct arena *arena, struct days *days, const char **why);
/* Whether a year that is told elsewhere would settle it: November, 3 to 9 May, the first quarter; no weekday. */
bool	period_wants_year(const struct period *period);
/* "January to June" or "the first half of 2015" of another bare year, "2014"; false where it is no part that each year has. */
bool	period_of_year(const struct period *part, const struct period *year, struct period *to);
/* "May and June 2023", "the third and fourth quarters": each of the two by itself, but for the tokens that it takes, which the
 * caller sets; false where it is no such pair. */
bool	period_halves(const struct period *both, struct period *first, struct period *last);
/* "November this year", "3 to 9 May this year", which only the document's date or a year that is told elsewhere settles */
bool	period_is_of_this_year(const struct period *period);
/* A single calendar date with its year at tokens[0] (dateline, header): "March 3, 2023", "3 March 2023",
 * "2023-03-03", "16/11/2020", "Friday 12th January, 2024", "24 Aug. 2023". */
bool	period_date_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
	    enum date_order order, day *date, size_t *taken);

#endif
