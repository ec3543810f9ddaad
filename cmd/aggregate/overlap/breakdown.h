/*
 * breakdown: a whole beside the sums of its parts.
 *
 * The parts of one whole may be told apart by country, by kind, by both at
 * once, by noun ... Each way is a breakdown of its own: parts of two ways
 * overlap, and are never added to one another. A breakdown that is complete
 * must add up to the whole; any must not exceed it.
 */
#ifndef AGGREGATE_BREAKDOWN_H
#define AGGREGATE_BREAKDOWN_H

#include "figures/figures.h"

struct term {
	struct region region;
	const struct amount *amount;	/* borrowed */
	name	measure, counted;
	enum scope scope;
	bool	is_loose;		/* "about": a point that is none */
	size_t	under;			/* term that this one is a part of; TERM_WHOLE where of the whole alone */
	uint32_t fact;			/* where it stands */
};

#define TERM_WHOLE	((size_t)-1)

enum verdict { ADDS_UP, SHORT, OVER, CANNOT_TELL };

struct breakdown {
	unsigned sides;			/* SIDE_ bits by which the parts are told apart */
	size_t	*members;		/* of the terms; owned */
	size_t	n;
	struct amount sum;
	enum verdict verdict;
	const char *reason;		/* of CANNOT_TELL; static */
};

struct breakdowns {
	struct breakdown *list;
	size_t	n, room;
};

void	term_of(struct term *term, const struct fact *fact, uint32_t number);
/* Every way in which the terms, all parts of the whole, break it down. */
void	breakdowns_find(struct breakdowns *to, const struct names *names, const struct term *whole,
	    const struct term *terms, size_t n);
/* The same where whole and terms come from several documents, none of which
 * calls them parts: only breakdowns that are complete. */
void	breakdowns_across(struct breakdowns *to, const struct names *names,
	    const struct term *whole, const struct term *terms, size_t n);
const char *verdict_text(enum verdict verdict);
/* "country+kind" */
void	sides_write(unsigned sides, struct buf *to);
void	breakdowns_free(struct breakdowns *breakdowns);

#endif
