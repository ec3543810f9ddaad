/*
 * stacked: a table whose cells were copied one under the other.
 *
 *	Province / Dead / Injured / Alpha / 3 / 14 / Beta / 10 / 0
 *
 * each on a line of its own: as many labels as a row has cells (or one fewer),
 * then rows that open with words.
 */
#ifndef SITREP_STACKED_H
#define SITREP_STACKED_H

#include "lines/stream.h"

/* As table_take(). */
size_t	stacked_take(const struct stream *s, size_t at);

#endif
