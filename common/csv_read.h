/*
 * csv_read: records of a CSV or tab-separated stream.
 *
 * RFC 4180 read generously: a BOM, CRLF, quoted line breaks, a missing last
 * line end and blank lines are all fine. A record is valid until the next
 * csv_next(); its fields are spans of the reader's memory. A quoted field is
 * unescaped when it is first asked for, by csv_field(). Memory is bounded by
 * the longest record.
 *
 * What no reading makes sense of (a quote that is never closed, a quote
 * inside an unquoted field) is reported with file and line.
 */
#ifndef SITREP_CSV_READ_H
#define SITREP_CSV_READ_H

#include "input.h"
#include "span.h"

enum csv_dialect {
	CSV_COMMA,	/* RFC 4180, with any one-byte delimiter */
	CSV_TABS	/* no quotes; \t \n \r \\ stand for themselves escaped */
};

struct csv_format {
	enum csv_dialect dialect;
	char	delimiter;	/* of CSV_COMMA: ',' unless the user says otherwise */
};

struct csv;

struct csv *csv_open(struct input *input, struct csv_format format);	/* borrows the input */
/* Reads the next record and gives true; false at the end. */
bool	csv_next(struct csv *csv);
size_t	csv_count(const struct csv *csv);	/* fields of this record, at least 1 */
struct span csv_field(struct csv *csv, size_t i);	/* unescaped; {"" , 0} past the end */
/* The record as it stood, without its line end; for copying and comparing whole. */
struct span csv_record(const struct csv *csv);
unsigned long long csv_line(const struct csv *csv);	/* line it starts on, from 1 */
const char *csv_name(const struct csv *csv);
bool	csv_failed(const struct csv *csv);	/* a bad record or read ended it early; said already */
void	csv_close(struct csv *csv);

#endif
