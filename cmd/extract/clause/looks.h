/*
 * looks: what stands ahead of a figure's phrase, and behind its number.
 *
 * clauses.c chooses between them.
 */
#ifndef SITREP_LOOKS_H
#define SITREP_LOOKS_H

#include "reading/reading.h"

struct ahead {
	size_t	act;		/* NONE: nothing accepted */
	bool	relative;	/* inside a relative clause */
	bool	coordination;	/* over other figures of the enumeration */
	bool	parts;		/* of which the first is a part of the figure: including */
	bool	direct;		/* right behind the phrase */
	size_t	subject_of;	/* an active verb ended the look; NONE */
};

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

/* From the phrase on, within the clause: the first act that may belong to it. */
void	look_ahead(const struct reading *r, const struct figure *f, struct ahead *ahead);
/* From the number back: an active verb, or the figure before it. */
void	look_behind(const struct reading *r, size_t index, struct behind *behind);

#endif
