/*
 * own_names: the answer's own columns beside those of the tables.
 *
 * A header that has one name twice could not be read again. --prefix stands
 * before the own names where a table has one of them.
 */
#ifndef DIFF_OWN_NAMES_H
#define DIFF_OWN_NAMES_H

#include "csv/csv_write.h"

/* False where one of `names` is one of `own`, which NULL ends: reported. */
bool	own_names_apart(const char *const *own, const char *prefix, const struct span *names,
	    size_t n);
void	own_name_put(struct csv_writer *writer, const char *prefix, const char *name);

#endif
