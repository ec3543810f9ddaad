/*
 * csv_escape: what quotes and backslashes do to the bytes of a field.
 */
#ifndef SITREP_CSV_ESCAPE_H
#define SITREP_CSV_ESCAPE_H

#include "base/span.h"
#include "base/xalloc.h"

/* Whether none of the bytes is a line feed, a carriage return, `a` or `b`: such a field is
 * written as it is. */
bool	csv_is_plain(struct span text, char a, char b);
/* What stands between the quotes of a quoted field, each pair of quotes made one; a copy in
 * the arena only where there is a pair. */
struct span csv_unquote(struct span cell, struct arena *arena);
/* The field with \t, \n, \r and \\ made what they stand for; other backslashes stay. A copy
 * only where there is a backslash. */
struct span csv_unbackslash(struct span cell, struct arena *arena);

#endif
