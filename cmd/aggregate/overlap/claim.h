/*
 * claim: what a document says by one of its figures, and what becomes of that
 * beside its others.
 */
#ifndef AGGREGATE_CLAIM_H
#define AGGREGATE_CLAIM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

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

/* The claim that `at` leads to by way of SAYS_AGAIN. */
static inline size_t
claim_said_first(const struct claim *claims, size_t at)
{
	while (claims[at].fate == SAYS_AGAIN)
		at = claims[at].of;
	return at;
}

#endif
