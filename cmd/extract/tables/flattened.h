/*
 * flattened: a whole table copied into one paragraph.
 *
 *	No. District Dead Hurt 1 Alpha 3 14 2 Beta 10 - 3 Gamma 0 7
 *
 * The header, then rows of a name and as many numbers each time, counted or not.
 */
#ifndef SITREP_FLATTENED_H
#define SITREP_FLATTENED_H

#include "lines/stream.h"

/* As table_take(); as many lines as the paragraph has, or 0. */
size_t	flattened_take(const struct stream *s, size_t at);

#endif
