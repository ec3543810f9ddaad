/*
 * look_behind: what stands behind a figure's number, on the way back.
 */
#ifndef SITREP_LOOK_BEHIND_H
#define SITREP_LOOK_BEHIND_H

#include "reading/reading.h"

struct behind {
	size_t	act;		/* an active verb right before; NONE */
	size_t	chain;		/* the figure before, of the same enumeration; NONE */
	bool	conjunct;	/* a conjunct without a number was passed over on the way */
	bool	with;		/* only "with" stands between */
	bool	along;		/* "along with", "together with" */
	bool	preposition;	/* the figure stands in a prepositional phrase */
	bool	included;	/* "including" and a figure before it: what befell that one befell it */
	bool	nominal;	/* be, a colon or "include" stands right before */
	size_t	at;		/* token where the look ended */
};

/* From the number back: an active verb, or the figure before it. */
void	look_behind(const struct reading *r, size_t index, struct behind *behind);

#endif
