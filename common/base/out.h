/*
 * out: where results go, checked to the last byte.
 *
 * Writes gather in one large block. A failed write or close ends the program
 * with status 2 (a closed pipe ends it silently by SIGPIPE, as usual). With a
 * file name, a file beside it takes the writes and takes its place in
 * out_close(); a run that dies or is killed leaves the old file, and no other.
 * A name of what standard output or error goes to (/dev/stdout) means that stream.
 */
#ifndef SITREP_OUT_H
#define SITREP_OUT_H

#include "base/span.h"

struct out;

struct out *out_open(const char *path);		/* NULL or "-": standard output */
void	out_add(struct out *out, struct span bytes);
void	out_char(struct out *out, char c);
void	out_flush(struct out *out);
void	out_flush_hook(void *out);		/* for input_before_blocking() */
void	out_close(struct out *out);		/* flushes, checks, renames, frees */

/*
 * What every struct out starts with, so that small pieces need no calls.
 * bytes[at .. end) of the block are free.
 */
struct out_room {
	char	*at, *end;
};

#define OUT_ROOM_MAX	((size_t)64 * 1024)

/* Room for n bytes, at most OUT_ROOM_MAX; out_filled() says where those that were written end. */
static inline char *
out_room(struct out *out, size_t n)
{
	const struct out_room *room = (const void *)out;

	if ((size_t)(room->end - room->at) < n)
		out_flush(out);
	return room->at;
}

static inline void
out_filled(struct out *out, char *to)
{
	((struct out_room *)(void *)out)->at = to;
}

#endif
