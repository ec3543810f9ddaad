/*
 * csv_oracle: what plain libcsv makes of some bytes, and what the reader does.
 *
 * For the differential test and the fuzz target, each of which is one file
 * and includes this once. libcsv is fed a byte at a time, so that it tells
 * where each record lies and on which line it starts.
 */
#ifndef SITREP_CSV_ORACLE_H
#define SITREP_CSV_ORACLE_H

#include <csv.h>
#undef CSV_COMMA

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/status.h"
#include "base/xalloc.h"
#include "csv/csv_mark.h"
#include "csv/csv_read.h"

/* Records as text: fields by their lengths, then lines and positions; easy to compare. */
struct answer {
	struct buf text;
	struct buf fields;	/* of the record that is not over */
	size_t	n;
	bool	row, refused;
};

static void
note_field(struct answer *answer, struct span field)
{
	char length[32];
	int n = snprintf(length, sizeof(length), "%zu:", field.n);

	buf_add(&answer->fields, length, (size_t)n);
	buf_span(&answer->fields, field);
	answer->n++;
}

static void
note_record(struct answer *answer, unsigned long long line, struct span record)
{
	char head[96];
	int n = snprintf(head, sizeof(head), "\nline %llu, %zu fields, %zu bytes ", line, answer->n, record.n);

	buf_add(&answer->text, head, (size_t)n);
	buf_span(&answer->text, record);
	buf_text(&answer->text, " = ");
	buf_span(&answer->text, buf_view(&answer->fields));
	answer->fields.n = 0;
	answer->n = 0;
}

static void
on_field(void *p, size_t n, void *answer)
{
	note_field(answer, (struct span){ p, n });
}

static void
on_row(int terminator, void *answer)
{
	(void)terminator;
	((struct answer *)answer)->row = true;
}

static int
no_space(unsigned char c)
{
	(void)c;
	return 0;
}

static bool
is_line_end(char c)
{
	return c == '\n' || c == '\r';
}

static void
ask_libcsv(struct answer *answer, struct span text, char delimiter)
{
	unsigned long long line = 1, at_line = 1;
	size_t start = 0;
	bool begun = false;
	struct csv_parser p;

	csv_init(&p, CSV_STRICT | CSV_STRICT_FINI);
	csv_set_delim(&p, (unsigned char)delimiter);
	csv_set_space_func(&p, no_space);
	for (size_t i = 0; i < text.n && !answer->refused; i++) {
		bool bare = text.p[i] == '\r' && (i + 1 == text.n || text.p[i + 1] != '\n');

		if (!begun && !is_line_end(text.p[i])) {
			begun = true;
			start = i;
			at_line = line;
		}
		answer->refused = csv_parse(&p, text.p + i, 1, on_field, on_row, answer) != 1;
		line += text.p[i] == '\n' || (bare && (answer->row || !begun));
		if (answer->row)
			note_record(answer, at_line, (struct span){ text.p + start, i - start });
		begun &= !answer->row;
		answer->row = false;
	}
	if (!answer->refused && csv_fini(&p, on_field, on_row, answer) != 0)
		answer->refused = true;
	if (answer->row)
		note_record(answer, at_line, (struct span){ text.p + start, text.n - start });
	csv_free(&p);
}

static void
split_at_tabs(struct answer *answer, struct span line)
{
	struct span field;

	while (span_cut(&line, '\t', &field)) {
		struct buf plain = { 0 };

		for (size_t i = 0; i < field.n; i++) {
			char next = i + 1 < field.n ? field.p[i + 1] : '\0';
			bool escape = field.p[i] == '\\' && next && strchr("tnr\\", next);

			if (escape)
				i++;
			buf_char(&plain, !escape ? field.p[i] : next == 't' ? '\t' :
			    next == 'n' ? '\n' : next == 'r' ? '\r' : '\\');
		}
		note_field(answer, buf_view(&plain));
		buf_free(&plain);
	}
}

static void
split_lines(struct answer *answer, struct span text)
{
	unsigned long long number = 0;
	bool one_column = false, begun = false;
	struct span line;

	while (text.n && span_cut(&text, '\n', &line)) {
		number++;
		if (line.n && line.p[line.n - 1] == '\r')
			line.n--;
		if (line.n == 0 && !one_column)
			continue;
		split_at_tabs(answer, line);
		one_column = begun ? one_column : answer->n == 1;
		begun = true;
		note_record(answer, number, line);
	}
}

/* Two files for one reader: the text, and another whose records it may find the same and pass. */
struct files {
	FILE	*text, *fellow;
};

static struct csv *
open_reader(struct input *input, FILE *file, struct csv_format format, size_t read_bytes, size_t mark_bytes)
{
	struct csv *csv;

	*input = (struct input){ .fd = fileno(file), .name = "case" };
	csv = csv_open(input, format);
	csv_chunks(csv, read_bytes, mark_bytes);
	lseek(input->fd, 0, SEEK_SET);
	return csv;
}

/* What is passed has the fields of its fellow. */
static void
ask_reader(struct answer *answer, const struct files *files, struct csv_format format, size_t read_bytes,
    size_t mark_bytes)
{
	struct input input, other;
	struct csv *csv = open_reader(&input, files->text, format, read_bytes, mark_bytes);
	struct csv *fellow = open_reader(&other, files->fellow, format, mark_bytes, read_bytes);

	for (;;) {
		bool same = csv_next(fellow) && csv_next_like(csv, fellow);

		if (!same && !csv_next(csv))
			break;
		for (size_t i = 0; i < csv_count(same ? fellow : csv); i++)
			note_field(answer, csv_field(same ? fellow : csv, i));
		note_record(answer, csv_line(csv), csv_record(csv));
	}
	answer->refused = csv_failed(csv);
	csv_close(csv);
	csv_close(fellow);
}

static bool
agree(const struct answer *a, const struct answer *b)
{
	return a->refused == b->refused && span_equal(buf_view(&a->text), buf_view(&b->text));
}

static void
show(const char *name, const struct answer *answer)
{
	printf("--- %s%s:", name, answer->refused ? " (refused)" : "");
	fwrite(answer->text.p, 1, answer->text.n, stdout);
	putchar('\n');
}

static void
answer_free(struct answer *answer)
{
	buf_free(&answer->text);
	buf_free(&answer->fields);
}

/* What is right for `text`, in a format. */
static void
ask_right(struct answer *answer, struct span text, struct csv_format format)
{
	if (span_starts(text, "\xEF\xBB\xBF"))
		text = span_slice(text, 3, text.n);
	if (format.dialect == CSV_TABS)
		split_lines(answer, text);
	else
		ask_libcsv(answer, text, format.delimiter);
}

/* Whether the reader gives the right answer, with these sizes of read and marking; says what differs. */
static bool
hold(const struct answer *right, struct span text, const struct files *files, struct csv_format format,
    size_t read_bytes, size_t mark_bytes)
{
	struct answer ours = { 0 };
	bool same;

	ask_reader(&ours, files, format, read_bytes, mark_bytes);
	same = agree(right, &ours);
	if (!same) {
		printf("reads of %zu, marks of %zu, of %zu bytes: ", read_bytes, mark_bytes, text.n);
		fwrite(text.p, 1, text.n, stdout);
		putchar('\n');
		show("right", right);
		show("ours", &ours);
	}
	answer_free(&ours);
	return same;
}

/* The case as a file, since that is what the reader reads. */
static void
fill(FILE *file, struct span text)
{
	rewind(file);
	if (ftruncate(fileno(file), 0) != 0 || fwrite(text.p, 1, text.n, file) != text.n ||
	    fflush(file) != 0)
		status_die("a temporary file can't be written");
}

#endif
