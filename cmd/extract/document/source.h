/*
 * source: documents, one after another, wherever they come from.
 *
 * Files, standard input, form feeds in a stream, a column of a CSV, names
 * listed in a file: one interface. Memory is bounded by one document.
 *
 * A document is named by the base name of its operand. Where an operand holds
 * several, `#1`, `#2` and so on stand behind it; a record of a CSV may name
 * itself instead.
 */
#ifndef SITREP_SOURCE_H
#define SITREP_SOURCE_H

#include "base/input.h"
#include "csv/csv_read.h"

struct source_options {
	const char *const *operands;	/* NULL-ended; none: standard input */
	const char *files0_from;	/* names divided by NUL; NULL */
	bool	split;			/* form feeds divide standard input and files into documents */
	bool	csv;			/* one document a record */
	struct csv_format format;	/* of that CSV */
	const char *header;		/* names the columns of a CSV that has no header line; NULL */
	const char *text_column, *id_column, *date_column;
	const char *stdin_name;		/* --name */
	const char *date;		/* --date */
	const char *dates;		/* --dates FILE: CSV with doc,published, by base name */
};

struct source;

/* Reports bad options' files and gives NULL. Borrows the options. */
struct source *source_open(const struct source_options *options);
/*
 * The next document, valid until the next call; false at the end. Unreadable files are reported and passed over.
 * The date given is that of --dates, else of the date column, else of --date; empty if there is none.
 */
bool	source_next(struct source *source, struct span *text, struct span *name, struct span *given_date);
void	source_close(struct source *source);

#endif
