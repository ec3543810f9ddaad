/*
 * spaced_table: a table whose cells were copied one under the other, a blank line between them.
 *
 *	Fatal
 *	crashes
 *
 *	People
 *	hurt
 *
 *	2016
 *
 *	4
 *
 *	112
 *
 * A cell of the header may run over several lines; a row opens with words or a year, which the header may have a cell
 * for.
 */
#ifndef SITREP_SPACED_TABLE_H
#define SITREP_SPACED_TABLE_H

#include "lines/stream.h"

/* As table_take(). */
size_t	spaced_table_take(const struct stream *s, size_t at);

#endif
