/*
 * filter: a table's rows, each with its canonical cells.
 *
 * Every column comes through as it is. The canonical ones stand behind them; in
 * a table that was normalized before (it has them all) they are computed again where
 * they stand. A table that has some of them and not all is none of ours: an
 * error that suggests a prefix.
 */
#ifndef NORMALIZE_FILTER_H
#define NORMALIZE_FILTER_H

#include "canon.h"
#include "csv/columns.h"
#include "csv/csv_write.h"
#include "note.h"

struct filter_settings {
	const char *names[INPUTS];	/* of the columns that are read; NULL: the codebook's, if there */
	const char *prefix;		/* of the names of the canonical columns */
	bool	write_header;
};

struct filter_counts {
	unsigned long long rows, noted;
	unsigned long long remarks[REMARKS];
};

struct filter;

/* Borrows all three. */
struct filter *filter_open(const struct filter_settings *settings, struct canon *canon,
	    struct csv_writer *writer);
/* A table begins. The first one's header is written; the next must have the same. False on
 * a column that is not there, or is there and should not be (reported). */
bool	filter_columns(struct filter *filter, const struct columns *columns);
void	filter_row(struct filter *filter, struct csv *csv);
const struct filter_counts *filter_counts(const struct filter *filter);
void	filter_free(struct filter *filter);

#endif
