/*
 * claims: what one document says about one thing, each quantity once.
 *
 * The figures of a document that belong to one cell are sorted out: which say
 * an earlier one again, which are part of another, which give an earlier
 * value or another source's number. What is left stands, and is added up.
 */
#ifndef AGGREGATE_CLAIMS_H
#define AGGREGATE_CLAIMS_H

#include "figures.h"

enum fate {
	STANDS,
	SAYS_AGAIN,		/* another claim, whose number it confirms */
	IS_PART,		/* of another claim */
	SET_ASIDE		/* an earlier value, a vaguer word, another source */
};

#define CLAIM_NONE	((size_t)-1)

struct claim {
	uint32_t fact;
	enum fate fate;
	size_t	of;		/* the claim that it says again, is a part of or gives way to */
	size_t	unit;		/* that it counts for, in the end; CLAIM_NONE if for none */
	bool	other_source;	/* set aside because another source says so */
};

/* What to do where sources, or documents, state different numbers of one thing. */
enum sources {
	SOURCES_FIRST,		/* the first stands, and a note names the others */
	SOURCES_KEEP,		/* each source in its own rows */
	SOURCES_AGREE,		/* blank unless all agree */
	SOURCES_RANGE		/* from the lowest to the highest */
};

/* Gives each of the claims of one document, in the order of the document, its fate. */
void	claims_settle(const struct figures *figures, struct claim *claims, size_t n);
/* The claim that `at` leads to by way of SAYS_AGAIN. */
size_t	claim_said_first(const struct claim *claims, size_t at);

#endif
