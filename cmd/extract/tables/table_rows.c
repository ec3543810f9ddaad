#include "tables/table_rows.h"

#include <string.h>

#include "lines/list.h"
#include "lines/number_text.h"

#define CELL_WIDTH	48	/* columns of a cell of words, in a table that no bars show */

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
	    is_ordinal(piece_text(text, row->cells[0].at)))
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
		return (first_run >= 2 || i == 1) && row->n - i <= first_run + 1;
	return runs == 2 && first_run >= 2 && !row->cells[i].number && row->n - i == 2 * first_run + 2;
}

#define ORDINAL_DIGITS	4	/* of the number of a row, at most */

/* A small whole number, with a point behind it or not; 0 for all else. */
static unsigned
ordinal_of(struct span field)
{
	if (field.n && field.p[field.n - 1] == '.')
		field.n--;
	return whole_number_of(field, ORDINAL_DIGITS);
}

#define DAYS	31

/* Nothing but a day, a month and a year: "May 4 2021", "22 July 2018"; but "May 90 12" counts. */
static bool
is_date(const struct stream *s, const struct row_cells *row)
{
	bool month = false;

	for (size_t i = 0; i < row->n; i++) {
		struct span cell = piece_text(s->text, row->cells[i].at);

		if (row->cells[i].number) {
			if (cell.n > 2 ? !is_year_text(cell) : ordinal_of(cell) > DAYS)
				return false;
			continue;
		}
		month = month || (field_class(s->vocabulary, last_word(cell)) & WORD_MONTH);
	}
	return month && row->numbers <= 2 && row->n <= 3;
}

/* "tanks - 5 369": a list by labels. A dash behind a number stands for none: "Kasese 1 - 17". */
static bool
is_dashed_label(struct span text, const struct line *line)
{
	size_t end;

	return label_at(text, line, &end) == LABEL_DASH && !holds_digit(span_slice(text, line->start, end));
}

struct digits {
	size_t	digits, marks;
};

/* How many digits a field has, and marks, of which no two alike stand side by side; nothing where it holds anything
 * else. */
static struct digits
digits_and_marks(struct span field, struct span marks)
{
	struct digits found = { 0, 0 };

	for (size_t i = 0; i < field.n; i++) {
		if (ascii_is_digit(field.p[i]))
			found.digits++;
		else if (memchr(marks.p, field.p[i], marks.n) && (i == 0 || field.p[i] != field.p[i - 1]))
			found.marks++;
		else
			return (struct digits){ 0, 0 };
	}
	return found;
}

/* "0-4", "15+", "<5": of which age a row is, and no number of it. */
static bool
is_age_group(struct span field)
{
	struct digits found = digits_and_marks(field, SPAN("-+<"));

	return found.marks == 1 && found.digits > 0 && found.digits <= 4 && field.p[0] != '-' && field.p[0] != '+' &&
	    field.p[field.n - 1] != '-';
}

#define DATE_DIGITS	8	/* of 09/05/2021, of which two may be left out: 9/5/2021 */

/* "09/05/2021", "9.5.2021", "2021-05-09" */
static bool
is_date_in_digits(struct span field)
{
	struct digits found = digits_and_marks(field, SPAN("/.-"));

	return found.marks == 2 && found.digits >= DATE_DIGITS - 2 &&
	    found.digits <= DATE_DIGITS && ascii_is_digit(field.p[0]) &&
	    (is_year_text(span_slice(field, 0, 4)) || is_year_text(span_slice(field, field.n - 4, field.n)));
}

bool
row_read(const struct stream *s, const struct line *line, bool tabs, struct row_cells *row)
{
	struct bullet bullet;

	/* "(03) 6230 1177": the code of an area opens what is dialled. */
	if (line->end - line->start > 2 && s->text.p[line->start] == '(' && s->text.p[line->start + 1] == '0')
		return false;
	/* Words such as "no" and "nil" make no row without digits beside them. */
	if (row_is_prose(s->text, line) || (line->numbers == 0 && !holds_digit(line_text(s->text, line))))
		return false;
	if (!row_cells_of(s, line, tabs, row) || row->numbers == 0 || row->n < 2)
		return false;
	if (row->shape != ROW_WORDS && row->cells[0].number &&
	    (is_date_in_digits(piece_text(s->text, row->cells[0].at)) ||
	    (row->n > 2 && is_age_group(piece_text(s->text, row->cells[0].at))))) {
		row->cells[0].number = false;
		row->numbers--;
	}
	/* "2.  Floods killed 12": a list. */
	if (row->shape == ROW_GAPS && row->cells[0].number && row->numbers <= 2 &&
	    bullet_at(s->text, line, &bullet) && (row->numbers == 1 || bullet.kind == BULLET_MARK))
		return false;
	/* "(1) 12 suspects arrested", "2) 3 rifles seized": a list. */
	if (row->shape == ROW_WORDS && row->cells[0].number && row->cells[1].number &&
	    bullet_at(s->text, line, &bullet))
		return false;
	if (row->shape == ROW_WORDS && (!is_regular(s->text, row) || is_date(s, row) ||
	    is_dashed_label(s->text, line)))
		return false;
	for (size_t i = 0; i < row->n && row->shape != ROW_BARS; i++) {
		const struct piece *at = &row->cells[i].at;
		struct line part = { .start = at->start, .end = at->end, .column = at->from };
		struct piece fields[ROW_LABEL_WORDS + 1];

		/* "4," is of prose or a date. */
		if (row->cells[i].number && row->shape == ROW_WORDS && strchr(",;", s->text.p[at->end - 1]))
			return false;
		if (row->cells[i].number)
			continue;
		if (at->to - at->from > CELL_WIDTH)
			return false;
		if (row->shape == ROW_WORDS &&
		    (line_pieces(s->text, &part, 1, fields, ROW_LABEL_WORDS + 1) > ROW_LABEL_WORDS ||
		    memchr(s->text.p + at->start, ',', at->end - at->start) ||
		    line_ends_sentence(s->text, &part)))
			return false;
	}
	return true;
}

/* Only two or four digits behind a dash or a slash, and marks of notes, stand behind the year: "2014-15",
 * "2017/18*". */
static bool
ends_season(struct span rest)
{
	size_t digits = 0;

	while (rest.n > 0 && (rest.p[rest.n - 1] == '*' || rest.p[rest.n - 1] == '#'))
		rest.n--;
	if (rest.n == 0)
		return true;
	while (digits < rest.n && ascii_is_digit(rest.p[rest.n - 1 - digits]))
		digits++;
	rest.n -= digits;
	return (digits == 2 || digits == 4) &&
	    (span_is(rest, "-") || span_is(rest, "/") || span_is(rest, "\xe2\x80\x93"));
}

#define YEAR_DIGITS	4

/* 1900 to 2099, or of a season that begins then; else 0. */
static unsigned
year_of(struct span field)
{
	struct span year = span_slice(field, 0, YEAR_DIGITS);

	return is_year_text(year) && ends_season(span_slice(field, YEAR_DIGITS, field.n)) ?
	    whole_number_of(year, YEAR_DIGITS) : 0;
}

/* "2017  551  195" and "2018  592  308" under it: each row tells of a year. */
static bool
goes_by_years(struct span text, const struct row_cells *row, const struct row_cells *next)
{
	unsigned year = year_of(piece_text(text, row->cells[0].at));
	unsigned then = year_of(piece_text(text, next->cells[0].at));

	return year && then && (then == year + 1 || then + 1 == year);
}

uint64_t
row_ordinals(struct span text, const struct row_cells *row, const struct row_cells *next)
{
	uint64_t ordinals = 0;

	if (row->n != next->n || row->n < 3)
		return 0;
	if (row->cells[0].number && row->cells[1].number)
		return goes_by_years(text, row, next);
	for (size_t k = 0; k + 1 < row->n; k++) {
		unsigned n = ordinal_of(piece_text(text, row->cells[k].at));

		/* "March 3", "March 4": days behind the same words. */
		if (k == 1 && row->numbers > 1 && n > 0 && n <= 31 && !row->cells[0].number &&
		    row->cells[1].number && span_equal(piece_text(text, row->cells[0].at),
		    piece_text(text, next->cells[0].at)) &&
		    ordinal_of(piece_text(text, next->cells[1].at)) == n + 1)
			ordinals |= 2;
		if (!row->cells[k].number || row->cells[k + 1].number || n == 0 ||
		    (k == 0 && n != 1) || (k > 0 && (ordinals == 0 || !row->cells[k - 1].number)))
			continue;
		if (ordinal_of(piece_text(text, next->cells[k].at)) == n + 1)
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
	return whole_number_of(field, 3) > 0 && field.p[0] != '0';
}

void
row_join_groups(struct span text, struct row_cells *row)
{
	size_t kept = 0;

	for (size_t i = 0; i < row->n; i++) {
		struct cell *last = kept ? &row->cells[kept - 1] : NULL;

		if (row->shape == ROW_WORDS && last && last->number && row->cells[i].number &&
		    is_group(piece_text(text, row->cells[i].at)) &&
		    is_short_number(piece_text(text, last->at))) {
			last->at.end = row->cells[i].at.end;
			last->at.to = row->cells[i].at.to;
			row->numbers--;
			continue;
		}
		row->cells[kept++] = row->cells[i];
	}
	row->n = kept;
}

bool
cell_heads_column(struct span field)
{
	size_t digits = 0;
	bool marks = false;

	if (is_date_in_digits(field))
		return true;
	for (size_t i = 0; i < field.n; i++) {
		if (ascii_is_digit(field.p[i]))
			digits++;
		else if (field.p[i] == ',' || field.p[i] == '.' || field.p[i] == '%')
			return false;
		else
			marks = true;
	}
	if (!marks)
		return is_year_text(field);
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
		if (!cell_heads_column(piece_text(text, row->cells[i].at)))
			return false;
		heads++;
	}
	return heads >= 2;
}
