/*
 * csv_rows: the quick lane of the reader, from bytes to marked records.
 *
 * Holds what was read and not yet handed out, never more than one record and
 * one read. A record is a range of the marks; it is good until the next call.
 */
#ifndef SITREP_CSV_ROWS_H
#define SITREP_CSV_ROWS_H

#include "base/input.h"
#include "csv/csv_mark.h"
#include "csv/csv_row.h"

enum csv_rows_found {
	CSV_ROWS_END,		/* of the input, or `failed` */
	CSV_ROWS_RECORD,
	CSV_ROWS_ODD		/* the record at `next` is not for this lane */
};

struct csv_rows {
	struct input *input;	/* borrowed */
	struct csv_format format;
	char	*bytes;		/* bytes[next .. end) is read and not handed out */
	size_t	next, end, room;
	size_t	read_bytes;
	size_t	mark_bytes, mark_most;	/* at a time: as things are, and where every record is marked */
	unsigned long long next_line;	/* the line at `next` */
	bool	keep_blank;	/* a blank line is a record */
	bool	ended;		/* the last line got the line end that it lacked */
	bool	failed;		/* a read failed, or a record is too long: said already */

	struct csv_marks marks;
	size_t	row;		/* of marks.rows: the next record's */
	size_t	first;		/* of marks.ends: the next record's first */
};

void	csv_rows_open(struct csv_rows *rows, struct input *input, struct csv_format format);
static inline enum csv_rows_found csv_rows_next(struct csv_rows *rows, struct csv_row *row);
/* The next record begins at `at`; nothing from there on is marked. */
void	csv_rows_start(struct csv_rows *rows, size_t at);
/* The next record, of n bytes and so many lines with its line end, is known: nothing behind it is marked yet. */
void	csv_rows_pass(struct csv_rows *rows, size_t n, unsigned long long lines);
/* Reads more behind `end`; `next` may move, to 0, and all from it on. False at the end. */
bool	csv_rows_more(struct csv_rows *rows);
void	csv_rows_close(struct csv_rows *rows);

unsigned long long csv_count_feeds(const char *p, size_t n);
/* Marks on until there is a record, or something odd in the next one. */
enum csv_rows_found csv_rows_mark(struct csv_rows *rows);

/* The next marked record; false if it is a blank line that counts for nothing. */
static inline bool
csv_rows_take(struct csv_rows *rows, struct csv_row *row)
{
	struct csv_marks *marks = &rows->marks;
	size_t last = marks->rows[rows->row], end = marks->ends[last];

	row->ends = marks->ends + rows->first;
	row->n = last - rows->first + 1;
	row->start = rows->next;
	row->line = rows->next_line++;
	if (marks->breaks)
		rows->next_line += csv_count_feeds(rows->bytes + row->start, end - row->start);
	rows->row++;
	rows->first = last + 1;
	rows->next = end + 1;
	if (end > row->start && rows->bytes[end - 1] == '\r') {
		end--;
		marks->ends[last] = (uint32_t)end;
	}
	row->end = end;
	return end > row->start || rows->keep_blank;
}

static inline enum csv_rows_found
csv_rows_next(struct csv_rows *rows, struct csv_row *row)
{
	for (;;) {
		enum csv_rows_found found;

		while (rows->row < rows->marks.n_rows)
			if (csv_rows_take(rows, row))
				return CSV_ROWS_RECORD;
		found = csv_rows_mark(rows);
		if (found != CSV_ROWS_RECORD)
			return found;
	}
}

#endif
