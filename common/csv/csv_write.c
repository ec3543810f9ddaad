#include "csv/csv_write.h"

#include <string.h>

#include "base/short.h"
#include "csv/csv_escape.h"

#define PIECE	((size_t)4096)	/* what is escaped with one look at the room */
#define BOM	"\xEF\xBB\xBF"

void
csv_writer_init(struct csv_writer *writer, struct out *out, struct csv_format format)
{
	*writer = (struct csv_writer){ .out = out, .format = format };
}

/* Both write at most twice as many bytes as there are, and give where they end. */

static char *
double_quotes(char *to, struct span text)
{
	const char *from = text.p, *end = text.p + text.n, *quote;

	while ((quote = memchr(from, '"', (size_t)(end - from))) != NULL) {
		size_t n = (size_t)(quote - from) + 1;

		memcpy(to, from, n);
		to += n;
		*to++ = '"';
		from += n;
	}
	memcpy(to, from, (size_t)(end - from));
	return to + (end - from);
}

static char *
backslash(char *to, struct span text)
{
	static const char special[] = "\t\n\r\\", codes[] = "tnr\\";

	for (size_t i = 0; i < text.n; i++) {
		const char *found = memchr(special, text.p[i], sizeof(special) - 1);

		if (found)
			*to++ = '\\';
		*to++ = found ? codes[found - special] : text.p[i];
	}
	return to;
}

static void
put_escaped(struct out *out, struct span text, char *escape(char *to, struct span text))
{
	while (text.n) {
		struct span piece = span_slice(text, 0, PIECE);

		out_filled(out, escape(out_room(out, 2 * piece.n), piece));
		text = span_slice(text, piece.n, text.n);
	}
}

static void
put_quoted(struct out *out, struct span text)
{
	out_char(out, '"');
	put_escaped(out, text, double_quotes);
	out_char(out, '"');
}

/* At the very start of a file, three bytes of a field would be read as its BOM. */
static bool
is_bom(const struct csv_writer *writer, struct span field)
{
	return !writer->begun && span_starts(field, BOM);
}

static char
separator(const struct csv_writer *writer)
{
	return writer->format.dialect == CSV_TABS ? '\t' : writer->format.delimiter;
}

static void
begin_field(struct csv_writer *writer, size_t length)
{
	if (writer->fields)
		out_char(writer->out, separator(writer));
	writer->only_empty = writer->fields == 0 && length == 0;
	writer->fields++;
}

/* A field that is written as it is. */
static void
put_plain(struct csv_writer *writer, struct span field)
{
	char *to;

	if (field.n > PIECE) {
		begin_field(writer, field.n);
		out_add(writer->out, field);
		return;
	}
	to = out_room(writer->out, field.n + 1);
	*to = separator(writer);
	to += writer->fields != 0;
	if (field.n)
		short_copy(to, field.p, field.n);
	out_filled(writer->out, to + field.n);
	writer->only_empty = writer->fields == 0 && field.n == 0;
	writer->fields++;
}

/* Behind another: nothing but what parts them. */
static inline void
put_empty(struct csv_writer *writer)
{
	char *to = out_room(writer->out, 1);

	*to = separator(writer);
	out_filled(writer->out, to + 1);
	writer->only_empty = false;
	writer->fields++;
}

static void
put_field(struct csv_writer *writer, struct span field)
{
	bool tabs = writer->format.dialect == CSV_TABS;

	if (field.n == 0 || (csv_is_plain(field, separator(writer), tabs ? '\\' : '"') &&
	    (tabs || !is_bom(writer, field)))) {
		put_plain(writer, field);
	} else {
		begin_field(writer, field.n);
		if (tabs)
			put_escaped(writer->out, field, backslash);
		else
			put_quoted(writer->out, field);
	}
	writer->begun = true;
}

void
csv_put(struct csv_writer *writer, struct span field)
{
	if (field.n == 0 && writer->fields > 0)
		put_empty(writer);
	else
		put_field(writer, field);
}

void
csv_put_text(struct csv_writer *writer, const char *string)
{
	csv_put(writer, span_of(string));
}

void
csv_put_number(struct csv_writer *writer, unsigned long long number)
{
	char digits[3 * sizeof(number)];
	size_t at = sizeof(digits);
	struct span text;

	do {
		digits[--at] = (char)('0' + number % 10);
		number /= 10;
	} while (number);
	text = (struct span){ digits + at, sizeof(digits) - at };
	if (ascii_is_digit(separator(writer))) {
		csv_put(writer, text);
		return;
	}
	put_plain(writer, text);
	writer->begun = true;
}

static void
add_bytes(struct out *out, const char *from, const char *to)
{
	out_add(out, (struct span){ from, (size_t)(to - from) });
}

/*
 * The record as it stands, except that cells which need no quotes lose them.
 * What a cell holds that needs them is right as it stands, since it was read.
 */
static void
put_as_read(struct csv_writer *writer, const struct csv *csv)
{
	struct span record = csv_record(csv);
	const char *from = record.p, *end = record.p + record.n;
	size_t n = csv_count(csv);

	begin_field(writer, record.n);
	for (size_t i = 0; i < n; i++) {
		struct span cell = csv_cell(csv, i), text;

		if (cell.n == 0 || *cell.p != '"')
			continue;
		text = span_slice(cell, 1, cell.n - 1);
		if (!csv_is_plain(text, writer->format.delimiter, '"'))
			continue;
		add_bytes(writer->out, from, cell.p);
		out_add(writer->out, text);
		from = cell.p + cell.n;
		writer->only_empty = writer->fields == 1 && n == 1 && text.n == 0;
	}
	add_bytes(writer->out, from, end);
	writer->fields += n - 1;
}

void
csv_put_record(struct csv_writer *writer, struct csv *csv)
{
	const struct csv_view *view = (const void *)csv;

	if (writer->begun && writer->format.dialect == CSV_COMMA && view->quote == '"' &&
	    view->delimiter == writer->format.delimiter) {
		put_as_read(writer, csv);
		return;
	}
	for (size_t i = 0; i < view->row.n; i++)
		csv_put(writer, csv_field(csv, i));
}

void
csv_end(struct csv_writer *writer)
{
	if (writer->only_empty && writer->format.dialect == CSV_COMMA)
		out_add(writer->out, SPAN("\"\""));
	out_char(writer->out, '\n');
	writer->fields = 0;
	writer->only_empty = false;
}
