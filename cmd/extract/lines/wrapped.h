/*
 * wrapped: which lines of a stream go on in the next one.
 *
 * Lines that somebody wrapped by hand are told by the small letters that
 * lines then start with.
 */
#ifndef SITREP_WRAPPED_H
#define SITREP_WRAPPED_H

#include "lines/stream.h"

/* The width at which lines are broken, in characters; 0: each line is whole. */
unsigned stream_wrap_width(const struct stream *s);
bool	stream_goes_on(const struct stream *s, size_t i);	/* line i in the next one */
/* "of whom women 5", "including children: 8", "Women among them: 5": of what the line above counts. */
bool	stream_tells_part(const struct stream *s, struct range line);
/* The line that goes on with line i behind a stray blank line, as where a page was cut into pieces; 0 where none
 * does. */
size_t	stream_resumes(const struct stream *s, size_t i);
/* The lines of one block from `at` on, as ranges; where they end. */
size_t	stream_gather(struct stream *s, size_t at);

#endif
