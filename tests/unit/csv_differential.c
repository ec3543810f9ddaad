/*
 * The reader beside plain libcsv, on random bytes of a nasty alphabet.
 *
 *	csv_differential [CASES [SEED]]
 *
 * Each case is read by libcsv a byte at a time, which tells what the records
 * are, where each lies and on which line it starts, and by the reader in
 * every lane of this machine with random sizes of read and marking. They must
 * agree on every field, on every position, and on whether and where the input
 * is refused. Tab-separated text is held to a plain splitter.
 */
#include <csv.h>
#undef CSV_COMMA

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "csv_mark.h"
#include "csv_read.h"
#include "status.h"
#include "xalloc.h"

#define LENGTH_MAX	1200

/* Records as text: fields by their lengths, then lines and positions; easy to compare. */
struct answer {
	struct buf text;
	struct buf fields;	/* of the record that is not over */
	size_t	n;
	bool	row, refused;
};

static uint64_t state;

static uint64_t
random_below(uint64_t n)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (state >> 11) % n;
}

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

static void
ask_reader(struct answer *answer, FILE *file, struct csv_format format, size_t read_bytes, size_t mark_bytes)
{
	struct input input = { .fd = fileno(file), .name = "case" };
	struct csv *csv = csv_open(&input, format);

	csv_chunks(csv, read_bytes, mark_bytes);
	lseek(input.fd, 0, SEEK_SET);
	while (csv_next(csv)) {
		for (size_t i = 0; i < csv_count(csv); i++)
			note_field(answer, csv_field(csv, i));
		note_record(answer, csv_line(csv), csv_record(csv));
	}
	answer->refused = csv_failed(csv);
	csv_close(csv);
}

/* Bytes with no order in them at all. */
static size_t
make_noise(char *text, size_t n, char delimiter)
{
	static const char alphabet[] = "ab ,,,\"\"\"\n\n\r;\t\\\\n\0\xEF\xBB\xBF";

	for (size_t i = 0; i < n; i++) {
		text[i] = alphabet[random_below(sizeof(alphabet) - 1)];
		if (text[i] == ',')
			text[i] = delimiter;
	}
	return n;
}

/* Fields that are right, quoted or not, with now and then a byte that spoils them. */
static size_t
make_table(char *text, size_t n, char delimiter)
{
	static const char inside[] = "ab ,\n\r;\t\\\0";
	size_t spoil = random_below(8) == 0 ? random_below(n + 1) : n;
	size_t at = 0;

	while (at + 4 < n) {
		size_t length = random_below(random_below(8) ? 8 : 90);
		bool quoted = random_below(2);

		if (quoted)
			text[at++] = '"';
		for (; length && at + 4 < n; length--) {
			if (quoted && random_below(5) == 0) {
				text[at++] = '"';
				text[at++] = '"';
			} else {
				text[at++] = quoted ? inside[random_below(sizeof(inside) - 1)] :
				    "abc "[random_below(4)];
			}
		}
		if (quoted)
			text[at++] = '"';
		if (random_below(6) == 0)
			text[at++] = '\r';
		text[at] = text[at ? at - 1 : 0] == '\r' || random_below(4) == 0 ? '\n' : delimiter;
		at++;
	}
	if (spoil < at)
		make_noise(text + spoil, 1, delimiter);
	return at;
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

/* One reading of the case, in one lane and with sizes of its own. */
static bool
hold(const struct answer *right, struct span text, FILE *file, struct csv_format format)
{
	size_t read_bytes = 1 + random_below(random_below(2) ? 80 : LENGTH_MAX);
	size_t mark_bytes = 1 + random_below(random_below(2) ? 80 : LENGTH_MAX);
	struct answer ours = { 0 };
	bool same;

	ask_reader(&ours, file, format, read_bytes, mark_bytes);
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

static bool
try_case(FILE *file)
{
	static char text[LENGTH_MAX];
	static const struct csv_format formats[] = {
		{ CSV_COMMA, ',' }, { CSV_COMMA, ',' }, { CSV_COMMA, ';' }, { CSV_COMMA, '\t' }, { CSV_TABS, '\t' },
	};
	struct csv_format format = formats[random_below(sizeof(formats) / sizeof(formats[0]))];
	size_t n = random_below(random_below(4) ? 100 : LENGTH_MAX);
	struct answer right = { 0 };
	struct span case_text, body;
	bool same = true;

	n = random_below(2) ? make_noise(text, n, format.delimiter) : make_table(text, n, format.delimiter);
	case_text = body = (struct span){ text, n };
	rewind(file);
	if (ftruncate(fileno(file), 0) != 0 || fwrite(text, 1, n, file) != n || fflush(file) != 0)
		status_die("a temporary file can't be written");
	if (span_starts(body, "\xEF\xBB\xBF"))
		body = span_slice(body, 3, n);
	if (format.dialect == CSV_TABS)
		split_lines(&right, body);
	else
		ask_libcsv(&right, body, format.delimiter);
	for (int lane = CSV_LANE_PORTABLE; lane <= CSV_LANE_AVX2 && same; lane++)
		if (csv_lane_use((enum csv_lane)lane))
			same = hold(&right, case_text, file, format);
	answer_free(&right);
	return same;
}

int
main(int argc, char **argv)
{
	unsigned long cases = argc > 1 ? strtoul(argv[1], NULL, 10) : 1000;
	unsigned long seed = argc > 2 ? strtoul(argv[2], NULL, 10) : 1;
	FILE *file = tmpfile();

	/* What is refused is said on standard error, and is not what is tested here. */
	if (file == NULL || freopen("/dev/null", "w", stderr) == NULL)
		return 2;
	state = seed * 0x9E3779B97F4A7C15 | 1;
	for (unsigned long i = 0; i < cases; i++)
		if (!try_case(file)) {
			printf("case %lu of seed %lu\n", i, seed);
			return 1;
		}
	printf("%lu cases agree\n", cases);
	fclose(file);
	return 0;
}
