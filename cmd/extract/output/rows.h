/*
 * rows: a reading as records of the codebook's columns.
 */
#ifndef SITREP_ROWS_H
#define SITREP_ROWS_H

#include "csv/csv_write.h"
#include "reading/reading.h"

struct row_options {
	bool	text;		/* write the sentence; false leaves the column blank */
	bool	stated_only;	/* leave blank what was inherited: place and period not of the sentence */
	bool	explain;	/* a last column: which rule and which vocabulary line gave each */
};

/* The columns' names, then a record for each figure that was kept. */
void	rows_header(struct csv_writer *writer, const struct row_options *options);
void	rows_write(const struct reading *r, struct csv_writer *writer, const struct row_options *options);

#endif
