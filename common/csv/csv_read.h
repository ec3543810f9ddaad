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
 *
 * The room from bottom to top: csv_format, csv_row and csv_escape stand on
 * nothing here; csv_mark, by csv_masks, finds ends in bytes, csv_rows makes records of them,
 * csv_read adds what is odd and unescapes; columns and csv_write use the reader.
 */
#ifndef SITREP_CSV_READ_H
#define SITREP_CSV_READ_H

#include "base/input.h"
#include "base/span.h"
#include "csv/csv_format.h"
#include "csv/csv_row.h"

struct csv;

struct csv *csv_open(struct input *input, struct csv_format format);	/* borrows the input */
/* Reads the next record and gives true; false at the end. */
bool	csv_next(struct csv *csv);
/*
 * As csv_next(), where the record is the very one that `like`, of one format with it, is at: its bytes
 * are compared and its fields not looked for, so that it has none. False: nothing is read; csv_next() will tell.
 */
bool	csv_next_like(struct csv *csv, const struct csv *like);
static inline size_t csv_count(const struct csv *csv);	/* fields of this record, at least 1 */
static inline struct span csv_field(struct csv *csv, size_t i);	/* unescaped; {"" , 0} past the end */
/* Field i as it stood, in its quotes; past the end as csv_field(). */
static inline struct span csv_cell(const struct csv *csv, size_t i);
/* The record as it stood, without its line end; for copying and comparing whole. */
static inline struct span csv_record(const struct csv *csv);
static inline unsigned long long csv_line(const struct csv *csv);	/* line it starts on, from 1 */
const char *csv_name(const struct csv *csv);
bool	csv_failed(const struct csv *csv);	/* a bad record or read ended it early; said already */
void	csv_close(struct csv *csv);
/* For tests: how many bytes are read, and marked, at a time. */
void	csv_chunks(struct csv *csv, size_t read_bytes, size_t mark_bytes);

/* What every struct csv starts with, so that a loop over records and fields needs no calls. */
struct csv_view {
	const char *bytes;	/* that the fields lie in */
	const char *raw;	/* that the record lies in as it stood */
	struct csv_row row;
	int	quote;		/* what a quoted field begins with; -1: none is quoted */
	bool	escapes;	/* a field may hold a backslash escape */
	char	delimiter;
};

/* What csv_field() does where the field is quoted or may hold escapes. */
struct span csv_unescape(struct csv *csv, struct span cell);

static inline size_t
csv_count(const struct csv *csv)
{
	return ((const struct csv_view *)(const void *)csv)->row.n;
}

static inline struct span
csv_record(const struct csv *csv)
{
	const struct csv_view *view = (const void *)csv;

	return (struct span){ view->raw + view->row.start, view->row.end - view->row.start };
}

static inline unsigned long long
csv_line(const struct csv *csv)
{
	return ((const struct csv_view *)(const void *)csv)->row.line;
}

static inline struct span
csv_cell(const struct csv *csv, size_t i)
{
	const struct csv_view *view = (const void *)csv;
	size_t from;

	if (i >= view->row.n)
		return (struct span){ "", 0 };
	from = i ? view->row.ends[i - 1] + (size_t)1 : view->row.start;
	return (struct span){ view->bytes + from, view->row.ends[i] - from };
}

static inline struct span
csv_field(struct csv *csv, size_t i)
{
	const struct csv_view *view = (const void *)csv;
	struct span cell = csv_cell(csv, i);

	if ((unsigned char)*cell.p == view->quote || view->escapes)
		return csv_unescape(csv, cell);
	return cell;
}

#endif
