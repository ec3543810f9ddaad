/*
 * date_worth: what a date is worth as the document's own, by where it stands.
 */
#ifndef SITREP_DATE_WORTH_H
#define SITREP_DATE_WORTH_H

#include "period/period.h"
#include "words/token.h"

/* The more, the likelier it is the document's own. */
enum worth {
	WORTH_NOTHING = 0,
	WORTH_EVENT = 20,	/* the lead opens with a day, or tells one with its weekday: a recent one */
	WORTH_PROSE_AS_OF = 30,	/* prose says to where its data reach */
	WORTH_RANGE_END = 40,	/* a title's "1 December - 12 February 2020" */
	WORTH_PROSE = 50,	/* prose says that it was released then */
	WORTH_AS_OF = 60,
	WORTH_TITLE = 70,
	WORTH_LAST_LINE = 75,
	WORTH_LINE = 90,	/* letterhead: a line that is a place and a date */
	WORTH_DATELINE = 95,
	WORTH_STATED = 100	/* "Published ..." */
};

struct dated_line {
	size_t	first, last;	/* tokens */
	struct range above;	/* tokens of the line over it, or over the dates over it; may be empty */
	bool	header;		/* no prose stands before it */
	bool	prose;
	bool	begins_prose;	/* no line behind it is a header */
	bool	tail;		/* one of the last lines */
};

/* The lines at hand as tokens, and how dates are read in them. */
struct dated {
	const struct vocabulary *vocabulary;
	const struct lexicon *phrases;	/* datelines.tsv */
	enum date_order order;
	const struct tokens *tokens;
	bool	prose_begun;	/* in a line before */
};

/* Whether a date begins at token i: the date, and how many tokens it takes. */
bool	dated_at(const struct dated *s, size_t i, size_t last, day *date, size_t *taken);
/* Of the date that the tokens date..end of the line are. */
enum worth date_worth(const struct dated *s, const struct dated_line *line, size_t date, size_t end);

#endif
