/*
 * csv_write: records to an out, quoted only where they must be.
 *
 * csv_put() for each field, then csv_end(). A record of one empty field is
 * written `""`, so that it is not a blank line.
 */
#ifndef SITREP_CSV_WRITE_H
#define SITREP_CSV_WRITE_H

#include "base/out.h"
#include "csv/csv_read.h"

struct csv_writer {
	struct out *out;	/* borrowed */
	struct csv_format format;
	size_t	fields;		/* put in the record so far */
	bool	only_empty;	/* the record is one empty field so far */
	bool	begun;		/* something was put: a BOM in a field is no BOM of ours */
};

void	csv_writer_init(struct csv_writer *writer, struct out *out, struct csv_format format);
void	csv_put(struct csv_writer *writer, struct span field);
void	csv_put_text(struct csv_writer *writer, const char *string);
void	csv_put_number(struct csv_writer *writer, unsigned long long number);
/* All fields of the reader's record, copied in runs where both have one format. */
void	csv_put_record(struct csv_writer *writer, struct csv *csv);
void	csv_end(struct csv_writer *writer);

#endif
