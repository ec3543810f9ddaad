/*
 * period_parts: what words and terms of time are made of; no business of other rooms.
 *
 * A reader cuts tokens into time words as the grammar asks for them: a word
 * of months.tsv or periods.tsv with its role and value, a number, a mark, and
 * the parts of what is grown together (mid-May, Jan-Feb, 31-Oct-74). Each
 * parser takes the index of a word and gives the index behind what it read,
 * or 0 for nothing. It looks at a bounded number of words.
 *
 * The room from bottom to top, period_ left out where more follows it:
 *
 *	calendar.h, period.h, parts	what a period is, and what it is made of
 *	calendar, date_days		days and units; the days of a date
 *	roles, words			the time words of tokens
 *	year, clock, frame		what stands behind a time, beside it, before it
 *	numeric, season, date		dates
 *	relative, fiscal, simple, portion, distance, stretch, term
 *					one time
 *	pair, range			two times
 *	kind, of_year, since, open, bracket
 *					a period with the words around it
 *	base, days, ops, resolve	the days of it
 *	at				the period at a token
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

enum {
	ALLOW_YEAR = 1u << 0,	/* a bare year */
	ALLOW_DAY = 1u << 1,	/* a bare number of a day, whose month stands in the other half */
	ALLOW_NOW = 1u << 2,
	ALLOW_SHORT = 1u << 3	/* 3/4 */
};

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

#endif
