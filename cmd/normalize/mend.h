/*
 * mend: spelling noise, for matching only.
 *
 * A word of five letters or more that no vocabulary knows, where exactly one
 * known word is one edit away (a letter put in, left out, changed, or two
 * neighbours swapped), is read as that word. What was written stays as it is;
 * the caller notes what was read.
 */
#ifndef NORMALIZE_MEND_H
#define NORMALIZE_MEND_H

#include "base/xalloc.h"
#include "words/vocabulary.h"

struct mender;

struct mender *mender_open(const struct vocabulary *vocabulary);	/* borrows it */
/* The text with its misspelt words mended, in the arena, and in *what "Iragi as Iraqi,
 * ..."; false where there are none. */
bool	mend(struct mender *mender, struct span text, struct arena *arena, struct span *mended,
	    struct span *what);
void	mender_free(struct mender *mender);

#endif
