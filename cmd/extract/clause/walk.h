/*
 * walk: how far the look ahead of a figure's phrase has come.
 *
 * look_ahead.c starts it behind the phrase and goes over words; walk_acts and walk_figures take what it meets.
 */
#ifndef SITREP_WALK_H
#define SITREP_WALK_H

#include "reading/reading.h"

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

#endif
