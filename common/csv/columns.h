/*
 * columns: the names in a header, and where each stands.
 *
 * Columns are named, never numbered. An unknown name is an error that lists
 * the known ones.
 */
#ifndef SITREP_COLUMNS_H
#define SITREP_COLUMNS_H

#include "base/xalloc.h"
#include "csv/csv_read.h"

struct columns {
	struct span *names;	/* of `text` */
	size_t	n;
	struct arena text;
	const char *file;	/* for messages; borrowed */
};

#define COLUMN_NONE	((size_t)-1)

/* The header of a table: `names` where they are given (--header), else its first record; none,
 * n is 0, of an empty table. False: reported. */
bool	columns_open(struct columns *columns, struct csv *csv, const char *names);
/* Takes the reader's current record as the header. A name that stands twice
 * is reported with both places and gives false. */
bool	columns_read(struct columns *columns, struct csv *csv);
size_t	columns_find(const struct columns *columns, struct span name);	/* or COLUMN_NONE */
/* As columns_find(), but an unknown name is reported, with the known ones. */
bool	columns_need(const struct columns *columns, struct span name, size_t *at);
/* A record's count of fields against the header's; reports and gives false where it differs. */
bool	columns_fit(const struct columns *columns, struct csv *csv);
void	columns_free(struct columns *columns);

#endif
