/*
 * period_parts: what the rooms of period share; no business of others.
 *
 * A reader cuts tokens into time words as the grammar asks for them: a word
 * of months.tsv or periods.tsv with its role and value, a number, a mark, and
 * the parts of what is grown together (mid-May, Jan-Feb, 31-Oct-74). Each
 * parser takes the index of a word and gives the index behind what it read,
 * or 0 for nothing. It looks at a bounded number of words.
 */
#ifndef SITREP_PERIOD_PARTS_H
#define SITREP_PERIOD_PARTS_H

#include "period/period.h"

enum role {
	ROLE_NONE,
	ROLE_END,		/* behind the last token */
	ROLE_OTHER,		/* no time word */
	ROLE_NUMBER,		/* plain digits */
	ROLE_NUMERIC,		/* 03/04/2023, 2023-04-03, 24.02.2022, 3/4 */
	ROLE_DECIMAL,		/* 7.6: a day and a month, behind a weekday or in a cell */
	ROLE_CLOCK,
	ROLE_COMMA, ROLE_COLON, ROLE_DASH, ROLE_DOT, ROLE_SLASH, ROLE_OPEN, ROLE_CLOSE, ROLE_APOSTROPHE,
	ROLE_POSSESSIVE,
	ROLE_QUARTER, ROLE_HALF,	/* Q1, H2 */
	/* These stand in the tables by name. */
	ROLE_MONTH, ROLE_WEEKDAY, ROLE_WEEKDAY_SHORT, ROLE_UNIT, ROLE_RELATION, ROLE_COUNT,
	ROLE_ORDINAL, ROLE_PART, ROLE_SEASON, ROLE_HOLIDAY, ROLE_DECADE, ROLE_DAY, ROLE_RECENT,
	ROLE_ERA, ROLE_NOW, ROLE_DAYPART, ROLE_MERIDIEM, ROLE_ZONE, ROLE_ZONE_END, ROLE_TO,
	ROLE_AND, ROLE_THROUGH, ROLE_UNTIL, ROLE_SINCE, ROLE_AS_OF, ROLE_FROM, ROLE_BETWEEN,
	ROLE_AFTER, ROLE_BEFORE, ROLE_STARTING, ROLE_ENDING, ROLE_SO_FAR, ROLE_TO_DATE,
	ROLE_YEAR_TO_DATE, ROLE_ONWARD, ROLE_AGO, ROLE_EARLIER, ROLE_LATER, ROLE_THE, ROLE_OF,
	ROLE_IN, ROLE_ON, ROLE_AT, ROLE_WHOLE, ROLE_STRETCH, ROLE_TIME, ROLE_WEEK_OF, ROLE_SPAN,
	ROLE_SCALE, ROLE_BEGIN, ROLE_FISCAL, ROLE_SUFFIX, ROLE_THEN, ROLE_VAGUE, ROLE_OF_YEAR, ROLE_LONG_WEEKEND, ROLE_FEAST_TIME,
	ROLE_EVENT, ROLE_HAPPENED,
	ROLES			/* how many there are */
};

enum unit {
	UNIT_HOUR = 1, UNIT_DAY, UNIT_WEEK, UNIT_MONTH, UNIT_QUARTER, UNIT_HALF, UNIT_YEAR,
	UNIT_DECADE, UNIT_CENTURY, UNIT_WEEKEND, UNIT_WEEKDAY
};

enum relation {
	RELATION_THIS = 1, RELATION_LAST, RELATION_PAST, RELATION_PREVIOUS, RELATION_NEXT,
	RELATION_SAME, RELATION_THAT, RELATION_OTHER, RELATION_THE
};

enum part { PART_EARLY = 1, PART_MID, PART_LATE, PART_EARLIER, PART_LATER,
	PART_END };

enum term_kind {
	TERM_NONE,
	TERM_DATE,		/* year, month, day, as far as stated */
	TERM_NUMERIC,
	TERM_WEEKDAY,
	TERM_DAY,		/* count days from the document's date */
	TERM_UNIT,		/* relation and unit: last week */
	TERM_RECENT,		/* count units up to the document's date */
	TERM_QUARTER, TERM_HALF, TERM_WEEK,	/* the count-th of a year */
	TERM_SEASON,		/* from a month on */
	TERM_HOLIDAY,
	TERM_DECADE, TERM_CENTURY,
	TERM_FISCAL,		/* the year that ends in its year, from count months before it on; 0: not told */
	TERM_AGO,		/* count units before the document's date */
	TERM_BASE,		/* the same period: the base, perhaps of another year */
	TERM_SHIFT		/* the week before: count units from the base */
};

enum op {
	OP_NONE,
	OP_PART,		/* early, mid, late */
	OP_HALF,
	OP_FIRST, OP_LAST,	/* so many units at its start or end */
	OP_NTH, OP_NTH_LAST,	/* one unit in it */
	OP_NTH_WEEKDAY,
	OP_SHIFT,		/* so many units before (negative) or after it */
	OP_AROUND,		/* the calendar week or weekend that holds it */
	OP_WEEKEND,		/* its weekend, which it makes longer: Saturday to a Monday */
	OP_FROM, OP_TO		/* so many units from it on, or up to it */
};

#define COUNT_MOST	1000	/* of units: what is more is no period that is reported on */
#define YEAR_FIRST	1900	/* of years in running text; a cell may go further */
#define YEAR_LAST	2100
#define CENTURY_PIVOT	40	/* 39 is 2039, 40 is 1940 */
#define HOLIDAY_EASTER	10000	/* and the days from Easter Sunday; else month * 100 + day */
#define HOLIDAY_NTH	20000	/* and month * 100 + weekday * 10 + which one, 5 for the last: the first Monday of September */

struct time_word {
	enum role role[3];	/* a word may have several */
	int	value[3];
	int	numeric[3];	/* of ROLE_NUMERIC and ROLE_DECIMAL; 0: no third */
	int	many;		/* of ROLE_UNIT: a fortnight is 2 weeks */
	int	digits;		/* of ROLE_NUMBER and of the last part of ROLE_NUMERIC */
	size_t	end;		/* tokens up to it and with it */
	bool	ends_token, spaced, plural;
	bool	abbreviated;		/* a period behind it is its own */
	bool	weak;		/* must have a date beside it to be a month or weekday */
	char	separator;	/* of ROLE_NUMERIC */
	const struct token *token;
};

#define TIME_WORDS	56

struct time_reader {
	const struct vocabulary *vocabulary;
	const struct lexicon *months, *periods;
	const struct token *tokens;
	size_t	n;
	bool	cell;
	size_t	n_words;
	struct time_word words[TIME_WORDS];
};

/* Terms without another in them. */
size_t	time_simple_at(struct time_reader *r, size_t i, unsigned allow, struct period_term *to);
void	time_reader_open(struct time_reader *r, const struct vocabulary *vocabulary,
	    const struct token *tokens, size_t n, bool cell);
const struct time_word *time_read_word(struct time_reader *r, size_t i);	/* time_word_at() of a new one */

/* Words are read when they are asked for, and then asked again and again. */
static inline const struct time_word *
time_word_at(struct time_reader *r, size_t i)
{
	return i < r->n_words ? &r->words[i] : time_read_word(r, i);
}

static inline bool
time_is(struct time_reader *r, size_t i, enum role role)
{
	const struct time_word *w = time_word_at(r, i);

	return w->role[0] == role || w->role[1] == role || w->role[2] == role;
}

static inline int
time_value(struct time_reader *r, size_t i, enum role role)
{
	const struct time_word *w = time_word_at(r, i);

	for (size_t k = 0; k < 3; k++)
		if (w->role[k] == role)
			return w->value[k];
	return 0;
}

/* i, or behind it */
static inline size_t
time_skip(struct time_reader *r, size_t i, enum role role)
{
	return time_is(r, i, role) ? i + 1 : i;
}

/* The end of a clause, a sentence, a bracket or the text. */
static inline bool
time_ends(struct time_reader *r, size_t i)
{
	return time_is(r, i, ROLE_END) || time_is(r, i, ROLE_COMMA) || time_is(r, i, ROLE_DOT) || time_is(r, i, ROLE_CLOSE);
}

/* 0: none */
static inline int
time_unit(struct time_reader *r, size_t i)
{
	return time_value(r, i, ROLE_UNIT);
}

int	time_count(struct time_reader *r, size_t i);		/* how many: 5, five, a few; 0: none */
bool	time_is_day_number(struct time_reader *r, size_t i);	/* 3, 31 */
size_t	time_skip_tight(struct time_reader *r, size_t i);	/* a hyphen or slash without blanks */
bool	time_is_noun(struct time_reader *r, size_t i);		/* a content word of running text */
/* How words get their roles. */
int	time_number(struct span digits);			/* -1: no plain number of a date's size */
void	time_add_role(struct time_word *w, enum role role, int value);
/* The roles of the longest phrase at the tokens; how many tokens it takes. */
size_t	time_add_rows(const struct time_reader *r, struct time_word *w, const struct token *tokens,
	    size_t n);

enum {
	ALLOW_YEAR = 1u << 0,	/* a bare year */
	ALLOW_DAY = 1u << 1,	/* a bare number of a day, whose month stands in the other half */
	ALLOW_NOW = 1u << 2,
	ALLOW_SHORT = 1u << 3	/* 3/4 */
};

size_t	time_numeric_at(struct time_reader *r, size_t i, unsigned allow, struct period_term *to);
size_t	time_packed_at(struct time_reader *r, size_t i, struct period_term *to);
size_t	time_era_after(struct time_reader *r, size_t i, struct period_term *to);
size_t	time_date_at(struct time_reader *r, size_t i, unsigned allow, struct period_term *to);
size_t	time_weekday_at(struct time_reader *r, size_t i, struct period_term *to);
/* A year behind what it belongs to: ", 2014", "of 2014", "last year". */
size_t	time_year_after(struct time_reader *r, size_t i, struct period_term *to);
size_t	time_year_words(struct time_reader *r, size_t i, struct period_term *to);
bool	time_is_year(struct time_reader *r, size_t i);
size_t	time_term_at(struct time_reader *r, size_t i, unsigned allow, struct period_term *to);

bool	term_is_bare_day(const struct period_term *t);	/* a day without its month */
bool	term_is_past_unit(const struct period_term *t);	/* the past month, the last month */
bool	term_is_bare_month(const struct period_term *t);
bool	term_is_bare_year(const struct period_term *t);
/* [from|between] A joint B, or A alone, as far as allowed, where no joint follows. */
size_t	time_range_at(struct time_reader *r, size_t i, unsigned allow, struct period_range *to,
	    bool *joined);

/* What is taken of a term, how many and of which unit. */
static inline void
term_set_op(struct period_term *term, enum op op, int count, int unit)
{
	term->op = (int)op;
	term->op_count = count;
	term->op_unit = unit;
}

/* The document's date. */
static inline void
period_set_today(struct period *period)
{
	period->range.first = (struct period_term){ .kind = TERM_DAY };
	period->range.two = false;
}

/* Expressions that a word opens: since X, as of X, after X, so far, in 2019. */
size_t	period_since_at(struct time_reader *r, size_t i, struct period *period);
/* "since 1 January, and as of 3 May": the end of what began; the word behind it, or i. */
size_t	period_until_behind(struct time_reader *r, size_t i, struct period *period);
size_t	period_until_at(struct time_reader *r, size_t i, struct period *period);
size_t	period_beyond_at(struct time_reader *r, size_t i, struct period *period);
size_t	period_so_far_at(struct time_reader *r, size_t i, struct period *period);
size_t	period_in_at(struct time_reader *r, size_t i, struct period *period);
/* "November (2023)": behind what states no year; the word behind it, or i. */
size_t	period_take_year(struct time_reader *r, size_t i, struct period *period);
/* "the night of", "the period from": the word behind, where the period itself begins, or i. */
size_t	period_skip_frame(struct time_reader *r, size_t i);
/* "the years 2019 to 2022": the unit at i, and years behind it */
bool	period_names_years(struct time_reader *r, size_t i);
/* "the week 8-14 May", "the week of": the word that its days begin at, or i. */
size_t	period_week_of(struct time_reader *r, size_t i);
/* The same part of another year: the first half of 2015 for 2014; false where each year has no such part. */
bool	range_of_year(struct period_range *range, int year);
/* What stands in brackets settles what stands before them, or is its base; the word behind it, or i. */
size_t	period_take_bracket(struct time_reader *r, size_t i, struct period *period);
/* "4 March (so far)": from when on something counts; the word behind the bracket, or i. */
size_t	period_take_so_far(struct time_reader *r, size_t i, struct period *period);
/* "a week", "three days", with nothing before it: as many up to the document's date; the word behind it, or 0. */
size_t	period_duration_at(struct time_reader *r, size_t i, struct period_term *term);
/* What kind the terms make it, and on what it hangs. */
void	period_set_kind(struct period *period);

/* Days and units; what is not a calendar's is false or fails with a reason. */
day	day_add_months(day d, int months);
day	day_shift(day d, int unit, int count);
/* Both ends by so many units; the end of a month stays one. */
struct days days_shift(struct days days, int unit, int count);
bool	days_fit(const struct days *days, int unit);	/* as long as one of the unit */
struct days days_around(day d, int unit);		/* the calendar's unit that holds d */
bool	days_one(day d, struct days *days);		/* true */
bool	days_of_months(int year, int month, int months, struct days *days);
int	year_in_full(int year);

bool	period_fail(const char **why, const char *reason);	/* false */
bool	period_no_date(const char **why);			/* false */

/* The year of a term as a number, from the document's date where it is told from that; 0: none. */
bool	term_year(const struct period_term *t, const struct period_context *context, int *year,
	    const char **why);
bool	term_date_days(const struct period_term *t, const struct period_context *context,
	    struct days *days, const char **why);
bool	term_numeric_as(const struct period_term *t, enum date_order order,
	    struct period_term *date);
bool	term_numeric_days(const struct period_term *t, const struct period_context *context,
	    struct days *days, const char **why);
bool	term_base_days(const struct period_term *t, const struct period_context *context,
	    struct days *days, const char **why);
/* What a unit means under the base of the context; false where it is none of its own. */
bool	term_yields(const struct period_term *t, const struct period_context *context,
	    struct days *days);
/* A term without what is taken of it; with it; and that cut at the document's date. */
bool	term_whole_days(const struct period_term *t, const struct period_context *context,
	    struct days *days, const char **why);
/* What an operation takes of a term's days. */
bool	term_applied(const struct period_term *t, const struct period_context *context,
	    struct days *days, const char **why);
bool	term_uncut_days(const struct period_term *t, const struct period_context *context,
	    struct days *days, const char **why);
bool	term_days(const struct period_term *t, const struct period_context *context,
	    struct days *days, const char **why);

#endif
