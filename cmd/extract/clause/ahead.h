/*
 * ahead: what a look ahead of a figure's phrase came to.
 *
 * look_ahead.c makes it, its walk over acts and figures fills it, and what chooses between the looks reads it.
 */
#ifndef SITREP_AHEAD_H
#define SITREP_AHEAD_H

#include "reading/reading.h"

struct ahead {
	size_t	act;		/* NONE: nothing accepted */
	bool	relative;	/* inside a relative clause */
	bool	coordination;	/* over other figures of the enumeration */
	bool	parts;		/* of which the first is a part of the figure: including */
	bool	direct;		/* right behind the phrase */
	size_t	subject_of;	/* an active verb ended the look; NONE */
};

#endif
