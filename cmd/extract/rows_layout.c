#include "rows_layout.h"

#include <string.h>

#include "list_layout.h"

#define CELL_WIDTH	48	/* columns of a cell of words, in a table that no bars show */
#define LABEL_WORDS	6

static struct span
bytes_of(struct span text, struct piece piece)
{
	return span_slice(text, piece.start, piece.end);
}

/* A short word as the vocabulary has it. */
static unsigned
class_of(const struct vocabulary *vocabulary, struct span field)
{
	char folded[24];

	if (field.n == 0 || field.n > sizeof(folded))
		return 0;
	for (size_t i = 0; i < field.n; i++)
		folded[i] = ascii_lower(field.p[i]);
	return vocabulary_class(vocabulary,
	    vocabulary_word(vocabulary, (struct span){ folded, field.n }));
}

/* A dash or points in place of a number. */
static bool
is_empty_mark(struct span field)
{
	static const char *const empty[] = { "-", "--", "..", "...", ".", "\xe2\x80\x93", "\xe2\x80\x94",
	    "\xe2\x88\x92", "\xe2\x80\x92", "\xe2\x80\xa6" };

	for (size_t i = 0; i < sizeof(empty) / sizeof(empty[0]); i++)
		if (span_is(field, empty[i]))
			return true;
	return false;
}

/* What may stand beside the number in its cell: a unit, a currency, a slash. */
static bool
goes_with_number(const struct vocabulary *vocabulary, struct span field)
{
	size_t capitals = 0;

	if (field.n == 1 && !ascii_is_alpha(field.p[0]))
		return true;
	if (class_of(vocabulary, field) & WORD_UNIT)
		return true;
	while (capitals < field.n && (ascii_is_upper(field.p[capitals]) || field.p[capitals] == '$'))
		capitals++;
	return capitals == field.n && field.n <= 3;
}

/* nil, none, n/a: a letter word that says that there is no number is one. */
static bool
is_number_cell(const struct vocabulary *vocabulary, struct span text, struct piece piece)
{
	struct line line = { .start = piece.start, .end = piece.end, .column = piece.from };
	struct piece fields[8];
	size_t n = line_pieces(text, &line, 1, fields, 8), numbers = 0;

	if (n == 0 || n > 6)
		return false;
	if (n == 1) {
		struct span field = bytes_of(text, fields[0]);

		return is_number_text(field) || is_empty_mark(field) ||
		    (class_of(vocabulary, field) & WORD_NUMBER) != 0 ||
		    (field.n <= 4 && memchr(field.p, '/', field.n) && ascii_lower(field.p[0]) == 'n');
	}
	for (size_t i = 0; i < n; i++) {
		struct span field = bytes_of(text, fields[i]);

		if (is_number_text(field))
			numbers++;
		else if (!goes_with_number(vocabulary, field))
			return false;
	}
	return numbers > 0 && numbers <= 3;
}

static bool
add_cell(struct row_cells *row, struct piece piece, bool number)
{
	if (row->n == CELLS)
		return false;
	row->cells[row->n++] = (struct cell){ piece, number };
	row->numbers += number;
	return true;
}

static bool
read_bars(const struct vocabulary *vocabulary, struct span text, const struct line *line,
    char bar, struct row_cells *row)
{
	size_t at = line->start, cell = at;
	unsigned column = line->column, from;

	row->shape = ROW_BARS;
	at += text.p[at] == '|' && bar == '|';
	column += at > cell;
	for (cell = at, from = column; at <= line->end; at++) {
		struct line inside;

		if (at < line->end && text.p[at] != bar) {
			column += ((unsigned char)text.p[at] & 0xc0) != 0x80;
			continue;
		}
		if (at == line->end && cell == at && bar == '|')
			break;		/* the bar that closes the row */
		inside = line_measure(text, cell, at, from);
		if (!add_cell(row, (struct piece){ inside.start, inside.end, inside.column,
		    inside.column + inside.width }, inside.words > 0 && is_number_cell(vocabulary, text,
		    (struct piece){ inside.start, inside.end, inside.column, 0 })))
			return false;
		column++;
		cell = at + 1;
		from = column;
	}
	return row->n > 0;
}

static bool
read_gaps(const struct vocabulary *vocabulary, struct span text, const struct line *line,
    struct row_cells *row)
{
	struct piece pieces[CELLS];
	size_t n = line_pieces(text, line, 2, pieces, CELLS);

	row->shape = ROW_GAPS;
	if (n > CELLS)
		return false;
	for (size_t i = 0; i < n; i++)
		(void)add_cell(row, pieces[i], is_number_cell(vocabulary, text, pieces[i]));
	return true;
}

/* Whether the number is the year of the month that the label ends with: "May 2023". */
static bool
is_of_date(const struct vocabulary *vocabulary, struct span text, const struct row_cells *row,
    struct piece piece)
{
	const struct cell *last = row->n ? &row->cells[row->n - 1] : NULL;
	struct span field = bytes_of(text, piece), label;
	size_t cut;

	if (last == NULL || last->number || row->n > 1)
		return false;
	label = bytes_of(text, last->at);
	for (cut = label.n; cut > 0 && !ascii_is_blank(label.p[cut - 1]); cut--)
		continue;
	if (!(class_of(vocabulary, span_slice(label, cut, label.n)) & WORD_MONTH))
		return false;
	return field.n == 4 && (field.p[0] == '1' || field.p[0] == '2');
}

static bool
read_words(const struct vocabulary *vocabulary, struct span text, const struct line *line,
    struct row_cells *row)
{
	struct piece fields[CELLS];
	size_t n = line_pieces(text, line, 1, fields, CELLS);

	row->shape = ROW_WORDS;
	if (n > CELLS)
		return false;
	for (size_t i = 0; i < n; i++) {
		struct span field = bytes_of(text, fields[i]);
		struct cell *last = row->n ? &row->cells[row->n - 1] : NULL;
		bool number = is_number_text(field) || (last && last->number &&
		    (is_empty_mark(field) || span_is(field, "%")));

		/* "52 (12)": what is in brackets stands in the cell before it. */
		if (number && last && last->number && text.p[fields[i].start] == '(') {
			last->at.end = fields[i].end;
			last->at.to = fields[i].to;
			continue;
		}
		if (number && is_of_date(vocabulary, text, row, fields[i]))
			number = false;
		/* "12 March 3 1": the day is of the label. */
		if (!number && last && last->number && row->n == 1 && last->at.end - last->at.start <= 2 &&
		    (class_of(vocabulary, field) & WORD_MONTH)) {
			last->number = false;
			row->numbers--;
		}
		if (!number && last && !last->number) {
			last->at.end = fields[i].end;
			last->at.to = fields[i].to;
		} else {
			(void)add_cell(row, fields[i], number);
		}
	}
	return true;
}

/* Commas or semicolons with never a blank behind them, as tables are exported: which, else NUL. */
static char
exported_by(struct span text, const struct line *line)
{
	static const char delimiters[] = ";,";

	if (!ascii_is_alpha(text.p[line->start]))
		return '\0';
	for (const char *d = delimiters; *d; d++) {
		size_t count = 0;
		bool blank = false;

		for (size_t i = line->start; i < line->end && !blank; i++) {
			if (text.p[i] != *d)
				continue;
			count++;
			blank = i + 1 == line->end || ascii_is_blank(text.p[i + 1]);
		}
		if (count >= 2 && !blank)
			return *d;
	}
	return '\0';
}

bool
row_cells_of(const struct vocabulary *vocabulary, struct span text, const struct line *line,
    bool tabs, struct row_cells *row)
{
	size_t n = line->end - line->start;
	char bar;

	row->n = row->numbers = 0;
	row->ordinals = 0;
	row->shape = ROW_NONE;
	if (line_is_blank(line))
		return false;
	if (memchr(text.p + line->start, '|', n))
		return read_bars(vocabulary, text, line, '|', row);
	if (tabs && memchr(text.p + line->start, '\t', n))
		return read_bars(vocabulary, text, line, '\t', row);
	bar = exported_by(text, line);
	if (bar)
		return read_bars(vocabulary, text, line, bar, row);
	if (line->gaps)
		return read_gaps(vocabulary, text, line, row);
	return read_words(vocabulary, text, line, row);
}

static bool
is_ordinal(struct span field)
{
	if (field.n && field.p[field.n - 1] == '.')
		field.n--;
	return field.n == 1 || (field.n == 2 && ascii_is_digit(field.p[1]));
}

/* Of a flattened row: words and then numbers, or that twice with as many each time. */
static bool
is_regular(struct span text, struct row_cells *row)
{
	size_t run = 0, first_run = 0, runs = 0, i = 0;

	if (row->n > 2 && row->cells[0].number && !row->cells[1].number && row->cells[2].number &&
	    is_ordinal(bytes_of(text, row->cells[0].at)))
		i = 1;
	for (size_t k = i; k <= row->n; k++) {
		if (k < row->n && row->cells[k].number) {
			run++;
			continue;
		}
		if (run && first_run == 0)
			first_run = run;
		else if (run && run != first_run)
			return false;
		runs += run > 0;
		run = 0;
	}
	if (runs == 1)
		return first_run >= 2 && row->n - i <= first_run + 1;
	return runs == 2 && first_run >= 2 && !row->cells[i].number && row->n - i == 2 * first_run + 2;
}

/* Nothing but a day, a month and a year: "May 4 2021", "22 July 2018". */
static bool
is_date(const struct vocabulary *vocabulary, struct span text, const struct row_cells *row)
{
	bool month = false;

	for (size_t i = 0; i < row->n; i++) {
		struct span cell = bytes_of(text, row->cells[i].at);
		size_t cut = cell.n;

		if (row->cells[i].number) {
			if (cell.n > 2 && !(cell.n == 4 && (cell.p[0] == '1' || cell.p[0] == '2')))
				return false;
			continue;
		}
		while (cut > 0 && !ascii_is_blank(cell.p[cut - 1]))
			cut--;
		month = month || (class_of(vocabulary, span_slice(cell, cut, cell.n)) & WORD_MONTH);
	}
	return month && row->numbers <= 2 && row->n <= 3;
}

static bool
holds_digit(struct span text, const struct line *line)
{
	for (size_t i = line->start; i < line->end; i++)
		if (ascii_is_digit(text.p[i]))
			return true;
	return false;
}

bool
row_read(const struct vocabulary *vocabulary, struct span text, const struct line *line,
    bool tabs, struct row_cells *row)
{
	struct bullet bullet;

	/* Words such as "no" and "nil" make no row without digits beside them. */
	if (line->numbers == 0 && !holds_digit(text, line))
		return false;
	if (!row_cells_of(vocabulary, text, line, tabs, row) || row->numbers == 0 || row->n < 2)
		return false;
	/* "2.  Floods killed 12": a list. */
	if (row->shape == ROW_GAPS && row->cells[0].number && row->numbers <= 2 &&
	    bullet_at(text, line, &bullet) && (row->numbers == 1 || bullet.kind == BULLET_MARK))
		return false;
	if (row->shape == ROW_WORDS && (!is_regular(text, row) || is_date(vocabulary, text, row)))
		return false;
	for (size_t i = 0; i < row->n && row->shape != ROW_BARS; i++) {
		const struct piece *at = &row->cells[i].at;
		struct line part = { .start = at->start, .end = at->end, .column = at->from };
		struct piece fields[LABEL_WORDS + 1];

		/* "4," is of prose or a date. */
		if (row->cells[i].number && row->shape == ROW_WORDS &&
		    strchr(",;", text.p[at->end - 1]))
			return false;
		if (row->cells[i].number)
			continue;
		if (at->to - at->from > CELL_WIDTH)
			return false;
		if (row->shape == ROW_WORDS &&
		    (line_pieces(text, &part, 1, fields, LABEL_WORDS + 1) > LABEL_WORDS ||
		    memchr(text.p + at->start, ',', at->end - at->start) ||
		    line_ends_sentence(text, &part)))
			return false;
	}
	return true;
}

/* A small whole number, with a point behind it or not; 0 for all else. */
static unsigned
ordinal_of(struct span field)
{
	unsigned n = 0;

	if (field.n && field.p[field.n - 1] == '.')
		field.n--;
	if (field.n == 0 || field.n > 4)
		return 0;
	for (size_t i = 0; i < field.n; i++) {
		if (!ascii_is_digit(field.p[i]))
			return 0;
		n = n * 10 + (unsigned)(field.p[i] - '0');
	}
	return n;
}

uint64_t
row_ordinals(struct span text, const struct row_cells *row, const struct row_cells *next)
{
	uint64_t ordinals = 0;

	if (row->n != next->n || row->n < 3)
		return 0;
	for (size_t k = 0; k + 1 < row->n; k++) {
		unsigned n = ordinal_of(bytes_of(text, row->cells[k].at));

		/* "March 3", "March 4": days behind the same words. */
		if (k == 1 && row->numbers > 1 && n > 0 && n <= 31 && !row->cells[0].number &&
		    row->cells[1].number && span_equal(bytes_of(text, row->cells[0].at),
		    bytes_of(text, next->cells[0].at)) &&
		    ordinal_of(bytes_of(text, next->cells[1].at)) == n + 1)
			ordinals |= 2;
		if (!row->cells[k].number || row->cells[k + 1].number || n == 0 ||
		    (k == 0 && n != 1) || (k > 0 && (ordinals == 0 || !row->cells[k - 1].number)))
			continue;
		if (ordinal_of(bytes_of(text, next->cells[k].at)) == n + 1)
			ordinals |= (uint64_t)1 << k;
	}
	return ordinals;
}

static bool
is_group(struct span field)
{
	return field.n == 3 && ascii_is_digit(field.p[0]) && ascii_is_digit(field.p[1]) &&
	    ascii_is_digit(field.p[2]);
}

static bool
is_short_number(struct span field)
{
	if (field.n == 0 || field.n > 3)
		return false;
	for (size_t i = 0; i < field.n; i++)
		if (!ascii_is_digit(field.p[i]))
			return false;
	return field.p[0] != '0';
}

void
row_join_groups(struct span text, struct row_cells *row)
{
	size_t kept = 0;

	for (size_t i = 0; i < row->n; i++) {
		struct cell *last = kept ? &row->cells[kept - 1] : NULL;

		if (row->shape == ROW_WORDS && last && last->number && row->cells[i].number &&
		    is_group(bytes_of(text, row->cells[i].at)) &&
		    is_short_number(bytes_of(text, last->at))) {
			last->at.end = row->cells[i].at.end;
			last->at.to = row->cells[i].at.to;
			row->numbers--;
			continue;
		}
		row->cells[kept++] = row->cells[i];
	}
	row->n = kept;
}

static bool
heads_column(struct span field)
{
	size_t digits = 0;
	bool marks = false;

	for (size_t i = 0; i < field.n; i++) {
		if (ascii_is_digit(field.p[i]))
			digits++;
		else if (field.p[i] == ',' || field.p[i] == '.' || field.p[i] == '%')
			return false;
		else
			marks = true;
	}
	if (!marks)
		return digits == 4 && (field.p[0] == '1' || field.p[0] == '2') &&
		    (field.p[1] == '9' || field.p[1] == '0');
	return digits > 0 && digits <= 4 && field.p[0] != '(' && field.p[0] != '+' &&
	    field.p[0] != '-' && field.p[field.n - 1] != ')';
}

bool
row_is_header(struct span text, const struct row_cells *row)
{
	size_t heads = 0;

	for (size_t i = 0; i < row->n; i++) {
		if (!row->cells[i].number)
			continue;
		if (!heads_column(bytes_of(text, row->cells[i].at)))
			return false;
		heads++;
	}
	return heads >= 2;
}
