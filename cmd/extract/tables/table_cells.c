#include "tables/table_cells.h"

#include <string.h>

#include "lines/number_text.h"

#define EMPTY_BYTES	3	/* of what stands in place of a number, at most */

bool
is_empty_mark(struct span field)
{
	static const char *const empty[] = { "-", "--", "..", "...", ".", "\xe2\x80\x93", "\xe2\x80\x94",
	    "\xe2\x88\x92", "\xe2\x80\x92", "\xe2\x80\xa6" };

	if (field.n > EMPTY_BYTES)
		return false;
	for (size_t i = 0; i < sizeof(empty) / sizeof(empty[0]); i++)
		if (span_is(field, empty[i]))
			return true;
	return false;
}

/* "37 §", "12 †": the mark of a note. */
static bool
is_note_mark(struct span field)
{
	static const char *const marks[] = { "\xc2\xa7", "\xc2\xb6", "\xe2\x80\xa0", "\xe2\x80\xa1" };

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (span_is(field, marks[i]))
			return true;
	return false;
}

/* What may stand beside the number in its cell: a unit, a currency, a slash, the mark of a note. */
static bool
goes_with_number(const struct vocabulary *vocabulary, struct span field)
{
	size_t capitals = 0;

	/* "50 (15 %)" */
	if (field.n > 1 && field.p[field.n - 1] == ')')
		field.n--;
	if ((field.n == 1 && !ascii_is_alpha(field.p[0])) || is_note_mark(field))
		return true;
	if (field_class(vocabulary, field) & WORD_UNIT)
		return true;
	while (capitals < field.n && (ascii_is_upper(field.p[capitals]) || field.p[capitals] == '$'))
		capitals++;
	return capitals == field.n && field.n <= 3;
}

/* "N/A" */
static bool
is_not_known(struct span field)
{
	return field.n <= 4 && memchr(field.p, '/', field.n) && ascii_lower(field.p[0]) == 'n';
}

bool
stands_for_number(const struct vocabulary *vocabulary, struct span field)
{
	return is_empty_mark(field) || is_not_known(field) || (field_class(vocabulary, field) & WORD_NUMBER);
}

/* Also what stands for a number, by itself. */
static bool
is_number_cell(const struct stream *s, struct piece piece)
{
	struct line line = { .start = piece.start, .end = piece.end, .column = piece.from };
	struct piece fields[8];
	size_t n = line_pieces(s->text, &line, 1, fields, 8), numbers = 0;

	if (n == 0 || n > 6)
		return false;
	if (n == 1) {
		struct span field = piece_text(s->text, fields[0]);

		return is_number_text(field) || stands_for_number(s->vocabulary, field);
	}
	for (size_t i = 0; i < n; i++) {
		struct span field = piece_text(s->text, fields[i]);

		if (is_number_text(field))
			numbers++;
		else if (!goes_with_number(s->vocabulary, field))
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

/* "**2023**": what makes a cell of a marked-up table bold or slanted is none of its words. */
static void
strip_emphasis(struct span text, size_t *start, size_t *end)
{
	while (*end - *start > 2 && (text.p[*start] == '*' || text.p[*start] == '_') &&
	    text.p[*end - 1] == text.p[*start]) {
		++*start;
		--*end;
	}
}

static bool
read_bars(const struct stream *s, const struct line *line, char bar, struct row_cells *row)
{
	size_t at = line->start, cell = at;
	unsigned column = line->column, from;

	row->shape = ROW_BARS;
	row->bar = bar;
	at += s->text.p[at] == '|' && bar == '|';
	column += at > cell;
	for (cell = at, from = column; at <= line->end; at++) {
		struct line inside;
		struct piece piece;

		if (at < line->end && s->text.p[at] != bar) {
			column += ((unsigned char)s->text.p[at] & 0xc0) != 0x80;
			continue;
		}
		if (at == line->end && cell == at && bar == '|')
			break;		/* the bar that closes the row */
		inside = line_measure(s->text, cell, at, from);
		strip_emphasis(s->text, &inside.start, &inside.end);
		piece = (struct piece){ inside.start, inside.end, inside.column, inside.column + inside.width };
		if (!add_cell(row, piece, inside.words > 0 && is_number_cell(s, piece)))
			return false;
		column++;
		cell = at + 1;
		from = column;
	}
	return row->n > 0;
}

static bool
read_gaps(const struct stream *s, const struct line *line, struct row_cells *row)
{
	struct piece pieces[CELLS];
	size_t n = line_pieces(s->text, line, 2, pieces, CELLS);

	row->shape = ROW_GAPS;
	if (n > CELLS)
		return false;
	for (size_t i = 0; i < n; i++)
		(void)add_cell(row, pieces[i], is_number_cell(s, pieces[i]));
	return true;
}

/* "Q1", "H2": a part of a year. */
static bool
is_quarter(struct span field)
{
	return field.n == 2 && (field.p[0] == 'Q' || field.p[0] == 'H') && ascii_is_digit(field.p[1]);
}

/* Whether the number is the year of the month that the label ends with: "May 2023". */
static bool
is_of_date(const struct stream *s, const struct row_cells *row, struct piece piece)
{
	const struct cell *last = row->n ? &row->cells[row->n - 1] : NULL;
	struct span field = piece_text(s->text, piece), label;

	if (last == NULL || last->number || row->n > 1)
		return false;
	label = last_word(piece_text(s->text, last->at));
	return is_year_text(field) && ((field_class(s->vocabulary, label) & WORD_MONTH) || is_quarter(label));
}

/* "Nil" of "Bari 12 Nil 3", "Bari 12 3 Nil": a numeral in letters behind a number of its row; but "12 Million" is
 * one. */
static bool
is_numeral(const struct stream *s, const struct row_cells *row, const struct piece *fields, size_t i, size_t n)
{
	struct span next = i + 1 < n ? piece_text(s->text, fields[i + 1]) : SPAN("");

	return (field_class(s->vocabulary, piece_text(s->text, fields[i])) & WORD_NUMBER) &&
	    (i + 1 < n ? is_number_text(next) || is_empty_mark(next) : row->numbers > 1);
}

static bool
read_words(const struct stream *s, const struct line *line, struct row_cells *row)
{
	struct piece fields[CELLS];
	size_t n;

	row->shape = ROW_WORDS;
	if (line->words > CELLS)
		return false;		/* most prose */
	n = line_pieces(s->text, line, 1, fields, CELLS);
	if (n > CELLS)
		return false;
	for (size_t i = 0; i < n; i++) {
		struct span field = piece_text(s->text, fields[i]);
		struct cell *last = row->n ? &row->cells[row->n - 1] : NULL;
		bool number = is_number_text(field) ||
		    (last && last->number && (is_empty_mark(field) || span_is(field, "%"))) || (last &&
		    line->numbers > 0 && (is_not_known(field) || (last->number && is_numeral(s, row, fields, i, n))));

		if (last && last->number && i + 1 < n && span_is(field, "/"))
			continue;	/* "39 / 14" under two columns that share a label */
		/* "52 (12)": what is in brackets stands in the cell before it. */
		if (number && last && last->number && s->text.p[fields[i].start] == '(') {
			last->at.end = fields[i].end;
			last->at.to = fields[i].to;
			continue;
		}
		if (number && is_of_date(s, row, fields[i]))
			number = false;
		/* "12 March 3 1": the day is of the label. */
		if (!number && last && last->number && row->n == 1 && last->at.end - last->at.start <= 2 &&
		    (field_class(s->vocabulary, field) & WORD_MONTH)) {
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
		const char *end = text.p + line->end, *p = text.p + line->start;
		size_t count = 0;
		bool blank = false;

		while (!blank && p < end && (p = memchr(p, *d, (size_t)(end - p))) != NULL) {
			/* "Lusaka 1,734,686" */
			if (count == 0 && p > text.p + line->start && ascii_is_digit(p[-1]))
				return '\0';
			count++;
			p++;
			blank = p == end || ascii_is_blank(*p);
		}
		if (count >= 2 && !blank)
			return *d;
	}
	return '\0';
}

static bool
opens_with_number(struct span text, const struct line *line)
{
	struct piece fields[ROW_LABEL_WORDS + 1];
	size_t n = 0;

	if (line->numbers > 0)
		n = line_pieces(text, line, 1, fields, ROW_LABEL_WORDS + 1);
	for (size_t i = 0; i < n && i <= ROW_LABEL_WORDS; i++)
		if (is_number_text(piece_text(text, fields[i])))
			return true;
	return false;
}

bool
row_is_prose(struct span text, const struct line *line)
{
	if (line->gaps || line->words <= ROW_LABEL_WORDS || opens_with_number(text, line))
		return false;
	return !line->bars && !exported_by(text, line);
}

bool
row_cells_of(const struct stream *s, const struct line *line, bool tabs, struct row_cells *row)
{
	size_t n = line->end - line->start;
	char bar;

	row->n = row->numbers = 0;
	row->ordinals = 0;
	row->shape = ROW_NONE;
	row->bar = '\0';
	if (line_is_blank(line))
		return false;
	if (line->bars)
		return read_bars(s, line, '|', row);
	if (tabs && line->gaps > 0 && memchr(s->text.p + line->start, '\t', n))
		return read_bars(s, line, '\t', row);
	bar = exported_by(s->text, line);
	if (bar)
		return read_bars(s, line, bar, row);
	if (line->gaps)
		return read_gaps(s, line, row);
	return read_words(s, line, row);
}
