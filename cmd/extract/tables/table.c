#include "tables/table.h"

#include "lines/note_mark.h"
#include "lines/number_text.h"
#include "tables/table_caption.h"
#include "tables/table_find.h"
#include "tables/table_rows.h"

static bool
is_label(const struct row_cells *row, size_t k)
{
	return !row->cells[k].number && row->cells[k].at.start < row->cells[k].at.end;
}

/* Of a row: the words that say what cell k is; those to its left, else those to its right. */
static struct range
row_label(const struct row_cells *row, size_t k)
{
	size_t last = k, first;

	while (last > 0 && !is_label(row, last - 1))
		last--;
	if (last > 0) {
		for (first = last; first > 0 && is_label(row, first - 1); first--)
			continue;
		/* "March 3": the day is of the label. */
		if (last < k && row_is_ordinal(row, last))
			last++;
		return (struct range){ row->cells[first].at.start, row->cells[last - 1].at.end };
	}
	if (k > 0 && row_is_ordinal(row, 0))
		return piece_range(row->cells[0].at);
	for (first = k + 1; first < row->n && !is_label(row, first); first++)
		continue;
	if (first >= row->n)
		return (struct range){ 0, 0 };
	return piece_range(row->cells[first].at);
}

/* Some header cell stands right over the cell. */
static bool
is_headed(const struct row_cells *heads, const struct piece *piece)
{
	for (size_t i = 0; i < heads->n; i++)
		if (piece_distance(&heads->cells[i].at, piece) == 0)
			return true;
	return false;
}

/* The header cell that stands over the cell, or nearest to it. */
static struct range
cell_over(const struct row_cells *heads, const struct piece *piece)
{
	unsigned best = (unsigned)-1;
	struct range found = { 0, 0 };

	for (size_t i = 0; i < heads->n; i++) {
		unsigned d = piece_distance(&heads->cells[i].at, piece);

		if (d < best) {
			best = d;
			found = piece_range(heads->cells[i].at);
		}
	}
	return found;
}

/* `ordinal` counts the row's numbers before cell k. */
static struct range
column_label(const struct table_scan *t, size_t k, size_t ordinal)
{
	const struct row_cells *heads = &t->heads, *row = &t->row;
	size_t at;

	if (t->n_labels > 0) {
		at = ordinal + (t->n_labels > t->columns);
		return at < t->n_labels ? t->labels[at] : (struct range){ 0, 0 };
	}
	if (heads->n == 0)
		return (struct range){ 0, 0 };
	if (t->shape == ROW_BARS || heads->n == row->n + t->shift)
		at = k + t->shift;
	else if (heads->n == t->columns && row->numbers == t->columns)
		at = ordinal;
	else if (heads->n == t->columns + 1 && row->numbers == t->columns)
		at = ordinal + 1;
	else	/* "Houses" alone has "(fully)" below it, and "Deaths" beside it nothing */
		return cell_over(!is_headed(heads, &row->cells[k].at) && is_headed(&t->above, &row->cells[k].at) ?
		    &t->above : heads, &row->cells[k].at);
	if (at >= heads->n)
		return (struct range){ 0, 0 };
	return piece_range(heads->cells[at].at);
}

static bool
holds_content(const struct table_scan *t, const struct cell *cell)
{
	struct line line = { .start = cell->at.start, .end = cell->at.end };
	struct piece fields[3];

	return holds_digit(piece_text(t->s->text, cell->at)) || line_pieces(t->s->text, &line, 1, fields, 3) >= 3;
}

static void
add_cell(struct table_scan *t, size_t k, size_t ordinal)
{
	struct row_cells *row = &t->row;

	outline_cell(t->s->outline, t->parent, piece_range(row->cells[k].at), (struct outline_labels){
	    .row = note_mark_dropped(t->s->text, row_label(row, k)),
	    .column = note_mark_dropped(t->s->text, column_label(t, k, ordinal)),
	    .above = cell_over(&t->above, &row->cells[k].at), .title = t->title });
}

/* Some letter or digit stands in the cell, and no mere dash. */
static bool
says_something(const struct table_scan *t, const struct cell *cell)
{
	for (size_t i = cell->at.start; i < cell->at.end; i++)
		if (ascii_is_alpha(t->s->text.p[i]) || ascii_is_digit(t->s->text.p[i]) ||
		    (unsigned char)t->s->text.p[i] >= 0xc3)
			return true;
	return false;
}

/* The cells before the row's first number. */
static size_t
cells_leading(const struct row_cells *row)
{
	size_t k = 0;

	while (k < row->n && (!row->cells[k].number || row_is_ordinal(row, k)))
		k++;
	return k;
}

/* "1 | Cebu | 12 | 3" and under it "Total | 21 | 5": one cell of words, and as many numbers as there are columns of
 * them. */
static bool
leaves_out_labels(const struct table_scan *t, size_t n)
{
	const struct row_cells *row = &t->row;

	if (n < 2 || t->columns + 1 != n || row->cells[0].number || t->lead < 2 ||
	    (t->shape != ROW_WORDS && n >= t->heads.n))
		return false;
	for (size_t k = 1; k < n; k++)
		if (!row->cells[k].number)
			return false;
	return true;
}

/*
 * "Visayas | Cebu | 12 | 3" and under it "Bohol | 9 | 2", "Total | 21 | 5": a region told once, so that the numbers of
 * the shorter row stand further left.
 */
static void
find_shift(struct table_scan *t)
{
	const struct row_cells *row = &t->row;
	size_t labels = 0, n = row->n;

	t->shift = 0;
	if (leaves_out_labels(t, n)) {
		t->shift = t->shape == ROW_WORDS ? 0 : t->lead - 1;
		t->row.ordinals = 0;
		t->row.numbers = t->columns;
		return;
	}
	if (t->shape != ROW_BARS)
		return;
	while (labels < n && !row->cells[labels].number && says_something(t, &row->cells[labels]))
		labels++;
	while (n > labels && row->cells[n - 1].at.start == row->cells[n - 1].at.end)
		n--;
	if (t->label_cells == 0)
		t->label_cells = n == t->heads.n ? labels : 1;
	if (labels > 0 && labels < t->label_cells && n + t->label_cells - labels <= t->heads.n)
		t->shift = t->label_cells - labels;
}

static void
add_row(struct table_scan *t)
{
	struct row_cells *row = &t->row;
	size_t ordinal = 0, labels = cells_leading(row);

	for (size_t k = 0; k < row->n; k++) {
		bool number = row->cells[k].number && !row_is_ordinal(row, k);

		/* Words at the start of a row are its label, others may say something. */
		if (number || (!row->cells[k].number && k > 0 && (k >= labels || labels == row->n) &&
		    t->shape != ROW_WORDS && holds_content(t, &row->cells[k])))
			add_cell(t, k, ordinal);
		ordinal += number;
	}
}

/* A line of few words over rows of the table: "Northern region". */
static bool
heads_rows(const struct table_scan *t, size_t i)
{
	const struct line *line = table_line(t, i);
	struct row_cells next;
	size_t n = table_next_line(t, i + 1);

	/* "Week 23", "March 2023" */
	if (line_is_blank(line) || line->gaps || line->numbers > 1 || !line->starts_upper ||
	    line->words > GROUP_WORDS || line->words == line->numbers ||
	    line_ends_sentence(t->s->text, line) || n != i + 1 || n >= t->s->lines->n)
		return false;
	return table_read_row(t, n, &next) && next.shape == t->shape &&
	    (t->shape != ROW_WORDS || next.numbers == t->numbers);
}

/* "China +": the row of a name with a note, and nothing in its cells. */
static bool
is_empty_row(const struct table_scan *t, size_t i)
{
	return line_last(t->s->text, table_line(t, i)) == '+';
}

static void
head_rows(struct table_scan *t, size_t i)
{
	struct range range = line_range(table_line(t, i));

	t->parent = outline_heading(t->s->outline, RANK_ON_TOP, &range, 1);
}

/* A rule between two rows ends what a line of words heads. */
static bool
is_ruled(const struct table_scan *t, size_t from, size_t to)
{
	for (; from < to; from++)
		if (!line_is_blank(table_line(t, from)))
			return true;
	return false;
}

static bool
is_words_row(const struct table_scan *t, size_t i, struct row_cells *row)
{
	return t->shape != ROW_WORDS &&
	    row_cells_of(t->s, table_line(t, i), t->tabs, row) && row->shape == t->shape && row->n >= 2;
}

/* A row of bars behind a blank line and over a rule of bars heads a table of its own. */
static bool
heads_table(const struct table_scan *t, size_t i)
{
	const struct line *rule;

	if (t->shape != ROW_BARS || i == 0 || i + 1 >= t->s->lines->n || !line_is_blank(table_line(t, i - 1)))
		return false;
	rule = table_line(t, i + 1);
	return rule->bars && line_is_rule(t->s->text, rule);
}

/*
 * "Total 456 17" right under rows whose cells stand apart: one blank is enough to part its label from as many numbers
 * as they have; a last column of words is left out.
 */
static bool
is_closing_row(const struct table_scan *t)
{
	const struct row_cells *row = &t->row;

	return t->shape == ROW_GAPS && row->shape == ROW_WORDS && !row->cells[0].number && row->n == row->numbers + 1 &&
	    row->numbers == t->numbers && t->numbers == t->columns && t->columns > 1 && t->lead == 1;
}

/* Rows until the lines are rows no more; where they end. */
static size_t
take_rows(struct table_scan *t)
{
	size_t i = t->first_row, end = i, parent = t->parent, headings = t->s->outline->n;

	if (t->group)
		head_rows(t, t->group);
	while (i < t->s->lines->n) {
		bool read = table_read_row(t, i, &t->row);
		bool is_row = read && ((t->row.shape == t->shape &&
		    (t->shape != ROW_WORDS || t->row.numbers == t->numbers || leaves_out_labels(t, t->row.n))) ||
		    (end == i && i > t->first_row && is_closing_row(t)));

		if (i > t->first_row && heads_table(t, i))
			break;
		if (!is_row && end == i)
			is_row = is_words_row(t, i, &t->row) && i > t->first_row;
		if (is_row) {
			t->row.ordinals = t->ordinals;
			t->row.numbers -= t->numbers - t->columns;
			if (i == t->first_row)
				t->lead = cells_leading(&t->row);
			find_shift(t);
			add_row(t);
		} else if (i > t->first_row && heads_rows(t, i)) {
			if (!is_empty_row(t, i))
				head_rows(t, i);
		} else {
			break;
		}
		end = i + 1;
		i = table_next_line(t, end);
		if (i < t->s->lines->n && is_ruled(t, end, i) && t->s->outline->n > headings) {
			t->s->outline->n = headings;
			t->parent = parent;
		}
	}
	return end;
}

/* The heading or introduction right before the table. */
static void
find_title(struct table_scan *t)
{
	const struct outline *o = t->s->outline;
	size_t last = o->blocks->n ? o->blocks->n - 1 : BLOCK_NONE;

	t->parent = outline_introduction(o);
	if (last == BLOCK_NONE)
		return;
	if (o->blocks->p[last].kind == BLOCK_HEADING || t->parent == last)
		t->title = outline_bytes(o, table_title_over(t, last));
}

size_t
table_take(const struct stream *s, size_t at)
{
	struct table_scan t;
	size_t end, first = s->outline->blocks->n;

	if (!table_find(&t, s, at))
		return 0;
	find_title(&t);
	end = take_rows(&t);
	return table_caption_take(&t, first, end) - at;
}
