/*
 * table_find: where a table starts: its header, with labels of columns or years, or its first row.
 */
#ifndef SITREP_TABLE_FIND_H
#define SITREP_TABLE_FIND_H

#include "tables/table_scan.h"

/* Whether a table starts at line `at`: all of *t but its title and parent is then set. Looks only a few lines ahead. */
bool	table_find(struct table_scan *t, const struct stream *s, size_t at);
/* The same, and no more. */
bool	table_starts(const struct stream *s, size_t at);

#endif
