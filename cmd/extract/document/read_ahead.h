/*
 * read_ahead: bytes of an input that were read and not handed out yet.
 *
 * It starts as zeros, and serves one input after another.
 */
#ifndef SITREP_READ_AHEAD_H
#define SITREP_READ_AHEAD_H

#include "base/input.h"
#include "base/xalloc.h"

struct read_ahead {
	struct buf bytes;	/* those before `at` were handed out */
	size_t	at;
	bool	failed;		/* the input, by a read error */
};

/* Forgets what is left of the input before; keeps the memory. */
void	read_ahead_start(struct read_ahead *ahead);
/* Reads more behind what there is; false at the end. */
bool	read_ahead_more(struct read_ahead *ahead, struct input *input);
/* Hands out the bytes up to the next mark, valid until more are read; at the end what is left, with a NUL behind it,
 * and false. */
bool	read_ahead_to(struct read_ahead *ahead, struct input *input, char mark, struct span *found);
void	read_ahead_free(struct read_ahead *ahead);

#endif
