#include "csv_read.h"

#include <csv.h>
#undef CSV_COMMA		/* libcsv's byte, not our dialect */

#include <stdlib.h>
#include <string.h>

#include "status.h"
#include "xalloc.h"

#define READ_BYTES	((size_t)256 * 1024)

struct csv {
	struct input *input;
	struct csv_format format;
	char	*bytes;		/* bytes[at .. end) is what was read and not handed out */
	size_t	at, end, room;
	bool	begun;		/* a BOM was looked for */
	bool	failed;
	size_t	record, record_end;
	unsigned long long line, next_line;
	struct csv_parser libcsv;
	struct buf text;	/* the record's fields, one after the other */
	size_t	*ends;		/* where each ends in text */
	size_t	n, ends_room;
	size_t	width;		/* fields of the first record */
	bool	row;
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

	csv->input = input;
	csv->format = format;
	csv->next_line = 1;
	if (csv_init(&csv->libcsv, CSV_STRICT | CSV_STRICT_FINI) != 0)
		status_die("out of memory");
	csv_set_delim(&csv->libcsv, (unsigned char)format.delimiter);
	csv_set_space_func(&csv->libcsv, no_space);
	return csv;
}

/* Reads more behind what there is; false at the end. */
static bool
read_more(struct csv *csv)
{
	size_t n;

	if (csv->record > 0) {
		memmove(csv->bytes, csv->bytes + csv->record, csv->end - csv->record);
		csv->end -= csv->record;
		csv->at -= csv->record;
		csv->record = 0;
	}
	if (csv->room - csv->end < READ_BYTES) {
		csv->room = csv->room ? csv->room * 2 : 2 * READ_BYTES;
		csv->bytes = xreallocarray(csv->bytes, csv->room, 1);
	}
	n = input_read(csv->input, csv->bytes + csv->end, csv->room - csv->end, &csv->failed);
	csv->end += n;
	return n > 0;
}

static void
skip_bom(struct csv *csv)
{
	csv->begun = true;
	while (csv->end < 3 && read_more(csv))
		continue;
	if (csv->end >= 3 && memcmp(csv->bytes, "\xEF\xBB\xBF", 3) == 0)
		csv->at = 3;
}

static void
add_field(struct csv *csv, const void *p, size_t n)
{
	buf_add(&csv->text, p, n);
	csv->ends = xgrow(csv->ends, csv->n, &csv->ends_room, sizeof(*csv->ends));
	csv->ends[csv->n++] = csv->text.n;
}

static void
on_field(void *p, size_t n, void *csv)
{
	add_field(csv, p, n);
}

static void
on_row(int terminator, void *csv)
{
	(void)terminator;
	((struct csv *)csv)->row = true;
}

/* Whether a line ends at or after `from`; *to is behind it. `ends` are bytes that end one. */
static bool
line_end(const struct csv *csv, size_t from, bool carriage_returns, size_t *to)
{
	const char *p = csv->bytes + from;
	size_t n = csv->end - from;
	const char *feed = n ? memchr(p, '\n', n) : NULL;
	const char *cr;

	if (feed)
		n = (size_t)(feed - p) + 1;
	cr = n && carriage_returns ? memchr(p, '\r', n) : NULL;
	if (cr)
		n = (size_t)(cr - p) + 1;
	*to = from + n;
	return cr || feed;
}

/* The line from *from, which the last line of the input may leave open; false if there is none. */
static bool
take_line(struct csv *csv, bool carriage_returns, size_t *to)
{
	while (!line_end(csv, csv->at, carriage_returns, to))
		if (!read_more(csv)) {
			*to = csv->end;
			return csv->at < csv->end;
		}
	return true;
}

/* The line on which the quoted field that is open at `to` began. */
static unsigned long long
quote_line(const struct csv *csv, size_t to)
{
	unsigned long long line = csv->line, began = line;
	bool inside = false;

	for (size_t i = csv->record; i < to; i++) {
		if (csv->bytes[i] == '\n')
			line++;
		if (csv->bytes[i] == '"') {
			inside = !inside;
			if (inside)
				began = line;
		}
	}
	return began;
}

static bool
refuse(struct csv *csv, size_t at, bool unclosed)
{
	csv->failed = true;
	if (csv_error(&csv->libcsv) == CSV_ENOMEM || csv_error(&csv->libcsv) == CSV_ETOOBIG)
		status_die("out of memory");
	if (unclosed)
		status_trouble_at(csv->input->name, quote_line(csv, at), "a quoted field is never closed");
	else
		status_trouble_at(csv->input->name, csv->next_line, "a quote (\") where none may stand");
	return false;
}

/* libcsv is fed line by line until a row is whole. */
static bool
next_comma(struct csv *csv)
{
	size_t to;

	while (!csv->row && take_line(csv, true, &to)) {
		size_t n = to - csv->at;
		char last = csv->bytes[to - 1];

		if (csv->n == 0 && (*(csv->bytes + csv->at) == '\n' || csv->bytes[csv->at] == '\r') &&
		    csv->at == csv->record)
			csv->record = to;
		if (csv_parse(&csv->libcsv, csv->bytes + csv->at, n, on_field, on_row, csv) != n)
			return refuse(csv, to, false);
		csv->at = to;
		if (last == '\n' || csv->row) {
			csv->next_line++;
			if (csv->record == to)
				csv->line = csv->next_line;
		}
	}
	if (csv->row)
		return true;
	if (csv->failed || csv->at == csv->record)
		return false;
	if (csv_fini(&csv->libcsv, on_field, on_row, csv) != 0)
		return refuse(csv, csv->end, true);
	return csv->row;
}

static void
split_tabs(struct csv *csv, struct span line)
{
	static const char codes[] = "tnr\\", bytes[] = "\t\n\r\\";
	struct span field;

	while (span_cut(&line, '\t', &field)) {
		for (size_t i = 0; i < field.n; i++) {
			const char *code = field.p[i] == '\\' && i + 1 < field.n && field.p[i + 1] ?
			    strchr(codes, field.p[i + 1]) : NULL;

			buf_char(&csv->text, code ? bytes[code - codes] : field.p[i]);
			i += code != NULL;
		}
		add_field(csv, "", 0);
	}
}

/* A blank line is passed over, but in a table of one column it is an empty field. */
static bool
next_tabs(struct csv *csv)
{
	size_t to, n;

	while (take_line(csv, false, &to)) {
		csv->line = csv->next_line++;
		csv->record = csv->at;
		n = to - csv->at;
		if (n && csv->bytes[csv->record + n - 1] == '\n')
			n--;
		if (n && csv->bytes[csv->record + n - 1] == '\r')
			n--;
		csv->at = to;
		if (n || csv->width == 1) {
			split_tabs(csv, (struct span){ csv->bytes + csv->record, n });
			return true;
		}
	}
	return false;
}

bool
csv_next(struct csv *csv)
{
	bool got;

	if (csv->failed)
		return false;
	if (!csv->begun)
		skip_bom(csv);
	csv->text.n = 0;
	csv->n = 0;
	csv->row = false;
	csv->record = csv->at;
	csv->line = csv->next_line;
	got = csv->format.dialect == CSV_TABS ? next_tabs(csv) : next_comma(csv);
	if (!got)
		return false;
	csv->record_end = csv->at;
	while (csv->record_end > csv->record && (csv->bytes[csv->record_end - 1] == '\n' ||
	    csv->bytes[csv->record_end - 1] == '\r'))
		csv->record_end--;
	if (csv->width == 0)
		csv->width = csv->n;
	return true;
}

size_t
csv_count(const struct csv *csv)
{
	return csv->n;
}

struct span
csv_field(struct csv *csv, size_t i)
{
	size_t from;

	if (i >= csv->n)
		return SPAN("");
	from = i ? csv->ends[i - 1] : 0;
	return (struct span){ csv->text.p ? csv->text.p + from : "", csv->ends[i] - from };
}

struct span
csv_record(const struct csv *csv)
{
	return (struct span){ csv->bytes + csv->record, csv->record_end - csv->record };
}

unsigned long long
csv_line(const struct csv *csv)
{
	return csv->line;
}

const char *
csv_name(const struct csv *csv)
{
	return csv->input->name;
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
	free(csv->bytes);
	free(csv->text.p);
	free(csv->ends);
	free(csv);
}
