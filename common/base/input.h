/*
 * input: a file or standard input, read in large blocks.
 *
 * Reads are at least 256 KiB and are never waited on to fill: what is there
 * is handed out. Before a read that could block, the flush hook runs, so that
 * what was worked out so far is on its way down the pipe.
 */
#ifndef SITREP_INPUT_H
#define SITREP_INPUT_H

#include <stdbool.h>
#include <stddef.h>

struct input {
	int	fd;
	const char *name;	/* for messages: the operand, or "standard input"; borrowed */
	bool	at_end;
	bool	is_stdin;
};

/* Opens `name`, or standard input for "-". On failure (missing, a directory,
 * unreadable) reports it, names the file and returns false. */
bool	input_open(struct input *input, const char *name);
/* Reads up to `room` bytes; 0 at the end. A read error is reported as trouble
 * and reads as the end, with *failed (where it is not NULL) set. */
size_t	input_read(struct input *input, char *to, size_t room, bool *failed);
void	input_close(struct input *input);
/* Opens each of the operands, or standard input where there are none, and hands it to `read`;
 * one that cannot be opened is reported and passed over. */
void	input_each(int n, char *const *names, void (*read)(struct input *input, void *about),
	    void *about);
/* What to call before a read that could block; NULL for nothing. */
void	input_before_blocking(void (*flush)(void *), void *argument);

#endif
