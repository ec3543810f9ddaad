#include "csv/csv_read.h"

#include <csv.h>
#undef CSV_COMMA		/* libcsv's byte; ours is a dialect */

#include <stdlib.h>
#include <string.h>

#include "base/status.h"
#include "base/xalloc.h"
#include "csv/csv_escape.h"
#include "csv/csv_rows.h"

#define NO_QUOTE	(-1)

struct csv {
	struct csv_view view;	/* what the header shows; must be first */
	struct csv_rows rows;
	int	quote;		/* of a view of this format */
	bool	begun;		/* the first record was read */
	bool	failed;
	struct arena unescaped;	/* fields of this record */

	/* The other lane: an odd record as libcsv reads it. */
	struct csv_parser libcsv;
	struct buf text;	/* its fields, each with one byte behind it */
	uint32_t *ends;		/* where each ends in text */
	size_t	n_ends, ends_room;
	bool	whole;		/* libcsv says that the record is over */
};

/* libcsv trims what this calls a blank; a field is kept as it stands. */
static int
no_space(unsigned char c)
{
	(void)c;
	return 0;
}

struct csv *
csv_open(struct input *input, struct csv_format format)
{
	struct csv *csv = xcalloc(1, sizeof(*csv));

	csv_rows_open(&csv->rows, input, format);
	csv->view.delimiter = format.delimiter;
	csv->quote = format.dialect == CSV_TABS ? NO_QUOTE : '"';
	if (csv_init(&csv->libcsv, CSV_STRICT | CSV_STRICT_FINI) != 0)
		status_die("out of memory");
	csv_set_delim(&csv->libcsv, (unsigned char)format.delimiter);
	csv_set_space_func(&csv->libcsv, no_space);
	return csv;
}

void
csv_chunks(struct csv *csv, size_t read_bytes, size_t mark_bytes)
{
	csv->rows.read_bytes = read_bytes;
	csv->rows.mark_bytes = csv->rows.mark_most = mark_bytes;
}

static void
skip_bom(struct csv *csv)
{
	struct csv_rows *rows = &csv->rows;

	while (rows->end < 3 && csv_rows_more(rows))
		continue;
	if (rows->end >= 3 && memcmp(rows->bytes, "\xEF\xBB\xBF", 3) == 0)
		csv_rows_start(rows, 3);
}

static void
on_field(void *p, size_t n, void *argument)
{
	struct csv *csv = argument;

	csv->ends = xgrow(csv->ends, csv->n_ends, &csv->ends_room, sizeof(*csv->ends));
	buf_add(&csv->text, p, n);
	csv->ends[csv->n_ends++] = (uint32_t)csv->text.n;
	buf_char(&csv->text, ',');
}

static void
on_row(int terminator, void *argument)
{
	struct csv *csv = argument;

	(void)terminator;
	csv->whole = true;
}

/*
 * What libcsv is fed at a time: a line, since it can't be made to stop at the
 * end of a row. *n bytes behind the `fed` ones; false if nothing is left.
 */
static bool
take_line(struct csv_rows *rows, size_t fed, size_t *n)
{
	for (;;) {
		const char *from = rows->bytes + rows->next + fed;
		size_t left = rows->end - rows->next - fed;
		const char *feed = left ? memchr(from, '\n', left) : NULL;
		const char *cr = left ? memchr(from, '\r', feed ? (size_t)(feed - from) : left) : NULL;
		const char *last = cr ? cr : feed;

		*n = last ? (size_t)(last - from) + 1 : left;
		if (last || !csv_rows_more(rows))
			return *n > 0;
	}
}

static bool
refuse(struct csv *csv, unsigned long long line, const char *why)
{
	if (csv_error(&csv->libcsv) != CSV_EPARSE)
		status_die("%s", csv_strerror(csv_error(&csv->libcsv)));
	csv->failed = true;
	status_trouble_at(csv_name(csv), line, "%s", why);
	return false;
}

/* libcsv stopped at byte `at` of the record. */
static bool
refuse_quote(struct csv *csv, size_t at)
{
	const char *record = csv->rows.bytes + csv->rows.next;

	return refuse(csv, csv->view.row.line + csv_count_feeds(record, at), record[at] == '"' ?
	    "a quote inside a field that is not quoted" : "text behind a closing quote");
}

/* The record was read to the end of the input and a quote is open. */
static bool
refuse_open(struct csv *csv)
{
	const char *p = csv->rows.bytes + csv->rows.next, *end = csv->rows.bytes + csv->rows.end;
	unsigned long long line = csv->view.row.line, began = line;
	bool inside = false;

	for (; p < end; p++) {
		line += *p == '\n';
		if (*p != '"')
			continue;
		inside = !inside;
		if (inside)
			began = line;
	}
	return refuse(csv, began, "a quoted field that is never closed");
}

/* libcsv decides what the fields are, where the record ends, and whether it is one at all. */
static bool
read_odd(struct csv *csv)
{
	struct csv_rows *rows = &csv->rows;
	size_t fed = 0, n;
	bool terminated;

	csv->view.row.line = rows->next_line;
	csv->text.n = 0;
	csv->n_ends = 0;
	csv->whole = false;
	while (!csv->whole && take_line(rows, fed, &n)) {
		const char *line = rows->bytes + rows->next + fed;
		size_t parsed = csv_parse(&csv->libcsv, line, n, on_field, on_row, csv);

		if (parsed != n)
			return refuse_quote(csv, fed + parsed);
		rows->next_line += line[n - 1] == '\n' || csv->whole;
		fed += n;
	}
	if (rows->failed)
		return false;
	terminated = csv->whole;
	if (!terminated && csv_fini(&csv->libcsv, on_field, on_row, csv) != 0)
		return refuse_open(csv);
	csv->view.bytes = csv->text.p;
	csv->view.raw = rows->bytes + rows->next;
	csv->view.row = (struct csv_row){ csv->ends, csv->n_ends, 0, fed - terminated,
	    csv->view.row.line };
	csv->view.quote = NO_QUOTE;
	csv->view.escapes = false;
	csv_rows_start(rows, rows->next + fed);
	return true;
}

/* A bare carriage return in a record's place is a blank line. */
static bool
skip_return(struct csv_rows *rows)
{
	if (rows->bytes[rows->next] != '\r')
		return false;
	rows->next_line++;
	csv_rows_start(rows, rows->next + 1);
	return true;
}

static inline bool
show_row(struct csv *csv)
{
	csv->view.bytes = csv->view.raw = csv->rows.bytes;
	csv->view.quote = csv->quote;
	csv->view.escapes = csv->rows.marks.escapes;
	return true;
}

static bool
next_record(struct csv *csv)
{
	for (;;) {
		switch (csv_rows_next(&csv->rows, &csv->view.row)) {
		case CSV_ROWS_RECORD:
			return show_row(csv);
		case CSV_ROWS_ODD:
			if (!skip_return(&csv->rows))
				return read_odd(csv);
			break;
		case CSV_ROWS_END:
			return false;
		}
	}
}

/* In tab-separated text of one column, a blank line is an empty field. */
static void
note_first(struct csv *csv)
{
	csv->begun = true;
	csv->rows.keep_blank = csv->rows.format.dialect == CSV_TABS && csv->view.row.n == 1;
}

static __attribute__((noinline)) bool
next_with_care(struct csv *csv)
{
	if (csv->unescaped.blocks)
		arena_reset(&csv->unescaped);
	if (!csv->begun)
		skip_bom(csv);
	if (csv->failed || !next_record(csv)) {
		csv->failed |= csv->rows.failed;
		csv->view.row.n = 0;
		return false;
	}
	if (!csv->begun)
		note_first(csv);
	return true;
}

/* Most records are marked and ask for nothing else; without a call no register has to be saved. */
bool
csv_next(struct csv *csv)
{
	struct csv_rows *rows = &csv->rows;

	if (csv->begun && !csv->failed && csv->unescaped.blocks == NULL && !rows->marks.breaks &&
	    rows->row < rows->marks.n_rows && csv_rows_take(rows, &csv->view.row))
		return show_row(csv);
	return next_with_care(csv);
}

/* The record and its line end, of `like`, stand next in the bytes; how many bytes, or 0. */
static inline size_t
same_bytes(const struct csv_rows *rows, const struct csv *like)
{
	const struct csv_row *row = &like->view.row;
	size_t n = like->rows.next - row->start;

	if (rows->row < rows->marks.n_rows || rows->end - rows->next < n || like->view.bytes != like->rows.bytes ||
	    rows->keep_blank != like->rows.keep_blank || memcmp(rows->bytes + rows->next, like->rows.bytes + row->start, n) != 0)
		return 0;
	return n;
}

bool
csv_next_like(struct csv *csv, const struct csv *like)
{
	struct csv_rows *rows = &csv->rows;
	size_t n = csv->begun && !csv->failed ? same_bytes(rows, like) : 0;

	if (n == 0)
		return false;
	csv->view.bytes = csv->view.raw = rows->bytes;
	csv->view.row = (struct csv_row){ .start = rows->next, .line = rows->next_line,
	    .end = rows->next + (like->view.row.end - like->view.row.start) };
	csv_rows_pass(rows, n, like->rows.next_line - like->view.row.line);
	return true;
}

struct span
csv_unescape(struct csv *csv, struct span cell)
{
	if (csv->view.escapes)
		return csv_unbackslash(cell, &csv->unescaped);
	return cell.n < 2 ? cell : csv_unquote(cell, &csv->unescaped);
}

const char *
csv_name(const struct csv *csv)
{
	return csv->rows.input->name;
}

bool
csv_failed(const struct csv *csv)
{
	return csv->failed;
}

void
csv_close(struct csv *csv)
{
	csv_free(&csv->libcsv);
	csv_rows_close(&csv->rows);
	arena_free(&csv->unescaped);
	free(csv->text.p);
	free(csv->ends);
	free(csv);
}
