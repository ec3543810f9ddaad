/*
 * table: tables, with a header line or without, as cells that know
 * their row and column.
 */
#ifndef SITREP_TABLE_H
#define SITREP_TABLE_H

#include "lines/stream.h"

/*
 * Whether a table starts at line `at`, with its header or its first row; adds
 * its cells and gives how many lines it takes, else 0. Looks a few lines
 * ahead and no further unless it takes them.
 */
size_t	table_take(const struct stream *s, size_t at);

#endif
