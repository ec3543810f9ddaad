#include "tables/flattened.h"

#include <string.h>

#include "lines/number_text.h"
#include "tables/table_cells.h"
#include "tables/table_header.h"

#define NAME_WORDS	5	/* of a row's name */
#define OPENING_WORDS	40	/* before the first number: the header, and the first name */
#define ROW_NUMBERS	20
#define ROWS		3	/* at least */

/* The words of a paragraph, one after the other. */
struct words_scan {
	const struct stream *s;
	size_t	i;		/* the line at hand */
	size_t	at;		/* where to go on in it */
};

/* One row: its name, behind its ordinal, and its numbers. */
struct flat_row {
	struct range name;
	struct range numbers[ROW_NUMBERS + 1];
	size_t	n;
	size_t	words;		/* of its name */
};

static bool
next_field(struct words_scan *scan, struct range *field)
{
	for (; !stream_is_blank(scan->s, scan->i); scan->i++) {
		const struct line *line = stream_line(scan->s, scan->i);

		if (scan->at < line->start)
			scan->at = line->start;
		if (word_next(scan->s->text, &scan->at, line->end, field))
			return true;
	}
	return false;
}

static struct span
gap_field_text(const struct words_scan *scan, struct range field)
{
	return range_text(scan->s->text, field);
}

/* "12.", as rows are counted. */
static bool
is_dotted(struct span field)
{
	return field.n > 1 && field.n < 5 && field.p[field.n - 1] == '.' &&
	    is_number_text(span_slice(field, 0, field.n - 1));
}

/* A number, or a mark that stands for none beside one. */
static bool
is_number_field(const struct words_scan *scan, struct range field)
{
	struct words_scan ahead = *scan;

	while (is_empty_mark(gap_field_text(scan, field)))
		if (!next_field(&ahead, &field))
			return true;
	/* "4," is of prose */
	return is_dotted(gap_field_text(scan, field)) ||
	    (is_number_text(gap_field_text(scan, field)) && strchr(",;", scan->s->text.p[field.end - 1]) == NULL);
}

/* Words and the numbers behind them, from the scan on; false where there are none, or too many. */
static bool
read_row(struct words_scan *scan, size_t words, struct flat_row *row)
{
	struct words_scan before = *scan;
	struct range field;

	row->words = row->n = 0;
	while (next_field(scan, &field)) {
		if (is_number_field(scan, field)) {
			if (row->words == 0 || row->n > ROW_NUMBERS)
				return false;
			row->numbers[row->n++] = field;
		} else if (row->n > 0) {
			*scan = before;
			break;
		} else {
			if (row->words++ == 0)
				row->name.start = field.start;
			row->name.end = field.end;
			if (row->words > words)
				return false;
		}
		before = *scan;
	}
	return row->n > 0;
}

static bool
is_ordinal(const struct words_scan *scan, struct range field, unsigned value)
{
	unsigned n = 0;

	for (size_t i = field.start; i < field.end; i++) {
		if (!ascii_is_digit(scan->s->text.p[i]))
			return i + 1 == field.end && i > field.start && scan->s->text.p[i] == '.' && n == value;
		n = n * 10 + (unsigned)(scan->s->text.p[i] - '0');
	}
	return n == value;
}

/* Takes the ordinal of the next row, which stands behind the row's numbers, off them. */
static bool
drop_ordinal(const struct words_scan *scan, struct flat_row *row, unsigned value)
{
	if (row->n < 2 || !is_ordinal(scan, row->numbers[row->n - 1], value))
		return false;
	row->n--;
	return true;
}

/* Rows of `n` numbers each up to the paragraph's end, the first of them `counted` or not; how many, 0 where one
 * differs. */
static size_t
count_rows(struct words_scan scan, bool counted, size_t *n)
{
	struct flat_row row;
	struct range field;
	size_t rows = 0;
	bool more = true;

	while (more && read_row(&scan, NAME_WORDS, &row)) {
		struct words_scan ahead = scan;

		more = next_field(&ahead, &field);
		/* The total at the end is counted no more. */
		if (counted && more)
			counted = drop_ordinal(&scan, &row, (unsigned)rows + 2);
		if (rows == 0)
			*n = row.n;
		if (row.n != *n || row.n < 2)
			return 0;
		rows++;
	}
	return more ? 0 : rows;
}

static void
add_rows(struct words_scan *scan, struct range first, const struct range *labels, size_t n)
{
	struct range title = outline_title(scan->s->outline);
	struct flat_row row;

	while (read_row(scan, OPENING_WORDS, &row)) {
		if (first.start < first.end)
			row.name = first;
		first = (struct range){ 0, 0 };
		for (size_t i = 0; i < n; i++)
			outline_cell(scan->s->outline, BLOCK_NONE, row.numbers[i], (struct outline_labels){
			    .row = row.name, .column = labels[i], .title = title });
	}
}

/* "No. District Dead Hurt 1": the header's words, and the ordinal of the first row behind them. */
static size_t
take_counted(struct words_scan scan, struct range header)
{
	struct range labels[HEADER_LABELS];
	size_t n = 0, cut;

	if (count_rows(scan, true, &n) < ROWS || n > ROW_NUMBERS)
		return 0;
	cut = header_cut(scan.s, header, n, true, labels);
	if (cut < n)
		return 0;
	add_rows(&scan, (struct range){ 0, 0 }, labels + (cut - n), n);
	return cut;
}

/* "District Dead Hurt Alpha 3 14": the last of the labels is the first row's name. */
static size_t
take_uncounted(struct words_scan scan, struct words_scan opening, const struct flat_row *first)
{
	struct range labels[HEADER_LABELS];
	size_t n = 0, cut;

	if (first->n < 2 || first->n > ROW_NUMBERS || count_rows(scan, false, &n) + 1 < ROWS || n != first->n)
		return 0;
	cut = header_cut(scan.s, first->name, n + 1, true, labels);
	if (cut < n + 1)
		return 0;
	add_rows(&opening, labels[cut - 1], labels + (cut - 1 - n), n);
	return cut;
}

size_t
flattened_take(const struct stream *s, size_t at)
{
	struct words_scan opening = { s, at, 0 }, scan = opening;
	struct flat_row first;
	size_t taken;

	if (stream_line(s, at)->numbers < 2 * ROWS || !read_row(&scan, OPENING_WORDS, &first))
		return 0;
	taken = first.n == 1 && is_ordinal(&scan, first.numbers[0], 1) ? take_counted(scan, first.name) :
	    take_uncounted(scan, opening, &first);
	if (taken == 0)
		return 0;
	while (!stream_is_blank(s, scan.i))
		scan.i++;
	return scan.i - at;
}
