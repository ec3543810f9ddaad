#include "csv_write.h"

#include <string.h>

void
csv_writer_init(struct csv_writer *writer, struct out *out, struct csv_format format)
{
	*writer = (struct csv_writer){ .out = out, .format = format };
}

static void
put_escaped(struct out *out, struct span field)
{
	for (size_t i = 0; i < field.n; i++) {
		switch (field.p[i]) {
		case '\t':
			out_add(out, SPAN("\\t"));
			break;
		case '\n':
			out_add(out, SPAN("\\n"));
			break;
		case '\r':
			out_add(out, SPAN("\\r"));
			break;
		case '\\':
			out_add(out, SPAN("\\\\"));
			break;
		default:
			out_char(out, field.p[i]);
		}
	}
}

static void
put_quoted(struct out *out, struct span field)
{
	struct span piece;

	out_char(out, '"');
	for (bool first = true; span_cut(&field, '"', &piece); first = false) {
		if (!first)
			out_add(out, SPAN("\"\""));
		out_add(out, piece);
	}
	out_char(out, '"');
}

static bool
must_quote(struct span field, char delimiter)
{
	for (size_t i = 0; i < field.n; i++) {
		char c = field.p[i];

		if (c == delimiter || c == '"' || c == '\n' || c == '\r')
			return true;
	}
	return false;
}

void
csv_put(struct csv_writer *writer, struct span field)
{
	bool tabs = writer->format.dialect == CSV_TABS;

	if (writer->fields++)
		out_char(writer->out, tabs ? '\t' : writer->format.delimiter);
	if (tabs)
		put_escaped(writer->out, field);
	else if (must_quote(field, writer->format.delimiter))
		put_quoted(writer->out, field);
	else
		out_add(writer->out, field);
	writer->only_empty = writer->fields == 1 && field.n == 0;
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

	do {
		digits[--at] = (char)('0' + number % 10);
		number /= 10;
	} while (number);
	csv_put(writer, (struct span){ digits + at, sizeof(digits) - at });
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
