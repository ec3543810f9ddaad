/*
 * out: where results go, checked to the last byte.
 *
 * Writes gather in one large block. A failed write or close ends the program
 * with status 2 (a closed pipe ends it silently by SIGPIPE, as usual). With a
 * file name, a temporary file beside it takes the writes and is renamed over
 * it by out_close(); a run that dies leaves the old file and no temporary.
 */
#ifndef SITREP_OUT_H
#define SITREP_OUT_H

#include "span.h"

struct out;

struct out *out_open(const char *path);		/* NULL: standard output */
void	out_add(struct out *out, struct span bytes);
void	out_char(struct out *out, char c);
void	out_flush(struct out *out);
void	out_flush_hook(void *out);		/* for input_before_blocking() */
void	out_close(struct out *out);		/* flushes, checks, renames, frees */

#endif
