/*
 * walk: the way of the look ahead of a figure's phrase, over acts and other figures.
 */
#ifndef SITREP_WALK_H
#define SITREP_WALK_H

#include "clause/looks.h"

/* How far a look has come, and what it passed on the way. */
struct walk {
	size_t	i, first, last, limit, farthest;
	size_t	commas, comma;	/* how many, and the last of them */
	size_t	closed;		/* the comma that closes an insertion; NONE */
	size_t	taken;		/* an act that may yet give way; NONE */
	size_t	object;		/* where the object of an act that was passed begins; NONE */
	size_t	part;		/* where a figure that a cue makes a part ends; NONE */
	size_t	of_part;	/* the participle of such a part that no comma divides from the figure; NONE */
	size_t	joined;		/* where the last figure of an enumeration ends; NONE */
	bool	by;		/* "by" and no comma since: who did it */
	bool	agents;		/* in the relative clause of those who did it, or of a part */
	bool	plain;		/* nothing but function words so far */
	unsigned classes;	/* of the noun that is looked from */
};

/* Both take what stands at walk->i, of the figure `f`; false where the look ends there. */
bool	walk_over_act(const struct reading *r, const struct figure *f, struct walk *w, struct ahead *ahead);
bool	walk_over_figure(const struct reading *r, struct walk *w, struct ahead *ahead);

#endif
