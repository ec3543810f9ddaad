#include "csv/csv_rows.h"

#include <stdlib.h>
#include <string.h>

#include "base/status.h"
#include "base/xalloc.h"

/*
 * Marked in pieces that stay in the processor's nearest memory, marks and
 * all, until the records are looked at.
 */
#define READ_BYTES	((size_t)256 * 1024)
#define MARK_BYTES	((size_t)16 * 1024)
#define MARK_FEW	((size_t)256)	/* behind records that were passed without marks, as more may be */

#define RECORD_MAX	((size_t)UINT32_MAX - 2 * READ_BYTES)	/* marks are 32-bit offsets */

void
csv_rows_open(struct csv_rows *rows, struct input *input, struct csv_format format)
{
	*rows = (struct csv_rows){
		.input = input, .format = format, .next_line = 1,
		.read_bytes = READ_BYTES, .mark_bytes = MARK_BYTES, .mark_most = MARK_BYTES,
	};
	csv_rows_start(rows, 0);
}

void
csv_rows_start(struct csv_rows *rows, size_t at)
{
	rows->next = at;
	rows->row = 0;
	rows->first = 0;
	csv_marks_reset(&rows->marks, at);
}

void
csv_rows_pass(struct csv_rows *rows, size_t n, unsigned long long lines)
{
	csv_rows_start(rows, rows->next + n);
	rows->next_line += lines;
	if (rows->mark_bytes > MARK_FEW)
		rows->mark_bytes = MARK_FEW;
}

/*
 * What there is of the next record is moved to the front and marked anew,
 * once a record at most: when it is at the front already, it stays there, and
 * its marks too, however many reads it takes.
 */
bool
csv_rows_more(struct csv_rows *rows)
{
	size_t n, need;

	if (rows->next > 0) {
		rows->end -= rows->next;
		memmove(rows->bytes, rows->bytes + rows->next, rows->end);
		csv_rows_start(rows, 0);
	}
	if (rows->end > RECORD_MAX) {
		rows->failed = true;
		status_trouble_at(rows->input->name, rows->next_line, "a record of more than 4 GB");
		return false;
	}
	need = rows->end + rows->read_bytes + CSV_MARK_PADDING;
	if (rows->room < need) {
		rows->room = need > 2 * rows->room ? need : 2 * rows->room;
		rows->bytes = xreallocarray(rows->bytes, rows->room, 1);
	}
	n = input_read(rows->input, rows->bytes + rows->end, rows->read_bytes, &rows->failed);
	rows->end += n;
	return n > 0;
}

/* How far to mark; a carriage return at the end waits for what follows it. */
static size_t
mark_until(const struct csv_rows *rows)
{
	size_t to = rows->end, from = rows->marks.marked;

	if (to > from && !rows->input->at_end && rows->bytes[to - 1] == '\r')
		to--;
	return to - from > rows->mark_bytes ? from + rows->mark_bytes : to;
}

/*
 * Nothing is left to read or to mark. A last line without a line end gets
 * one; if that ends no record, a quote is open.
 */
static enum csv_rows_found
end_last(struct csv_rows *rows)
{
	if (rows->next == rows->end)
		return CSV_ROWS_END;
	if (rows->ended)
		return CSV_ROWS_ODD;
	rows->ended = true;
	rows->bytes[rows->end++] = '\n';
	return CSV_ROWS_RECORD;
}

enum csv_rows_found
csv_rows_mark(struct csv_rows *rows)
{
	struct csv_marks *marks = &rows->marks;

	if (rows->failed)
		return CSV_ROWS_END;
	csv_marks_drop(marks, rows->first);
	rows->first = 0;
	rows->row = 0;
	while (marks->n_rows == 0) {
		size_t to = mark_until(rows);

		if (marks->odd != CSV_MARK_NONE)
			return CSV_ROWS_ODD;
		if (marks->marked < to) {
			csv_mark(marks, rows->bytes, to, rows->end, rows->format);
			rows->mark_bytes = rows->mark_bytes < rows->mark_most / 2 ? 2 * rows->mark_bytes : rows->mark_most;
		} else if (!csv_rows_more(rows) && marks->marked == rows->end) {
			enum csv_rows_found last = rows->failed ? CSV_ROWS_END : end_last(rows);

			if (last != CSV_ROWS_RECORD)
				return last;
		}
		if (rows->failed)
			return CSV_ROWS_END;
	}
	return CSV_ROWS_RECORD;
}

unsigned long long
csv_count_feeds(const char *p, size_t n)
{
	unsigned long long feeds = 0;
	const char *end = p + n;

	while (p < end && (p = memchr(p, '\n', (size_t)(end - p))) != NULL) {
		feeds++;
		p++;
	}
	return feeds;
}

void
csv_rows_close(struct csv_rows *rows)
{
	csv_marks_free(&rows->marks);
	free(rows->bytes);
}
