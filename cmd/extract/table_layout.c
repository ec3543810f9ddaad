#include "table_layout.h"

#include <string.h>

#include "header_layout.h"
#include "list_layout.h"
#include "rows_layout.h"

#define HEADER_LINES	3
#define HEADER_WORDS	28
#define GROUP_WORDS	6	/* of a line in the table that heads the rows below it */

struct table_scan {
	struct outline *outline;
	const struct vocabulary *vocabulary;
	const struct lines *lines;
	struct span text;
	size_t	first_row;
	size_t	header, header_lines;	/* first of them and how many, rules not counted */
	enum row_shape shape;
	size_t	numbers;		/* of the first row */
	uint64_t ordinals;		/* cells that only count the rows */
	size_t	columns;		/* of numbers, without the ordinals */
	size_t	group;			/* line that heads the first rows, between header and them; 0: none */
	bool	tabs;			/* each tab parts two cells */
	bool	joined;			/* groups of digits were joined to make the rows agree */
	struct row_cells row;		/* the one at hand */
	struct row_cells heads;		/* cells of the lowest header line */
	struct row_cells above;		/* of the one over it */
	struct range labels[HEADER_LABELS];	/* cut from a header that shows no columns */
	size_t	n_labels;
	struct range title;
	size_t	parent;
};

static const struct line *
line_at(const struct table_scan *t, size_t i)
{
	return &t->lines->p[i];
}

/* Words without numbers that end like no sentence and no introduction. */
static bool
is_header_like(const struct table_scan *t, size_t i)
{
	const struct line *line = line_at(t, i);
	struct bullet bullet;

	if (line_is_blank(line) || line->words > HEADER_WORDS || line->numbers > 0)
		return false;
	if (memchr(t->text.p + line->start, '|', line->end - line->start))
		return true;
	if (line_ends_sentence(t->text, line) || strchr(":;,", line_last(t->text, line)))
		return line->gaps >= 2;
	return !bullet_at(t->text, line, &bullet) || bullet.kind != BULLET_MARK;
}

static bool
read_row(const struct table_scan *t, size_t i, struct row_cells *row)
{
	if (!row_read(t->vocabulary, t->text, line_at(t, i), t->tabs, row))
		return false;
	if (t->joined)
		row_join_groups(t->text, row);
	return true;
}

/* The next line from i on that is no rule and, after one blank line at most, no blank; n where there is none. */
static size_t
next_line(const struct table_scan *t, size_t i)
{
	bool blank = false;

	for (; i < t->lines->n; i++) {
		if (line_is_blank(line_at(t, i))) {
			if (blank)
				return t->lines->n;
			blank = true;
		} else if (!line_is_rule(t->text, line_at(t, i))) {
			return i;
		}
	}
	return i;
}

/* "Northern region", between a header that shows columns and the rows, heads these rows. */
static void
set_group_apart(struct table_scan *t)
{
	size_t i = t->first_row - 1;

	if (t->header_lines < 2 || line_at(t, i)->gaps || line_at(t, i)->words > GROUP_WORDS ||
	    line_is_rule(t->text, line_at(t, i)))
		return;
	for (size_t k = i; k > t->header; k--) {
		const struct line *line = line_at(t, k - 1);

		if (line_is_rule(t->text, line))
			continue;
		if (line->gaps || memchr(t->text.p + line->start, '|', line->end - line->start)) {
			t->group = i;
			t->header_lines--;
		}
		return;
	}
}

/* Header lines from `at` on, then a row. */
static bool
find_first_row(struct table_scan *t, size_t at)
{
	size_t i = at;

	t->header = at;
	while (i < t->lines->n && t->header_lines <= HEADER_LINES && !line_is_blank(line_at(t, i))) {
		if (line_is_rule(t->text, line_at(t, i))) {
			if (t->header_lines == 0)
				return false;
		} else if (read_row(t, i, &t->row)) {
			t->first_row = i;
			set_group_apart(t);
			return true;
		} else if (!is_header_like(t, i)) {
			return false;
		} else {
			t->header_lines++;
		}
		i++;
	}
	return false;
}

/* Years or classes of age over the columns: such a row is the lowest header line. */
static void
take_number_header(struct table_scan *t)
{
	struct row_cells next;
	size_t i;

	if (!row_is_header(t->text, &t->row))
		return;
	i = next_line(t, t->first_row + 1);
	if (i >= t->lines->n || !read_row(t, i, &next) || next.shape != t->row.shape ||
	    row_is_header(t->text, &next))
		return;
	t->heads = t->row;
	t->header_lines++;
	t->first_row = i;
	t->row = next;
}

/* The row below agrees with the first, if need be with its groups of digits joined. */
static bool
second_row_agrees(struct table_scan *t)
{
	struct row_cells next, joined = t->row;
	size_t i = next_line(t, t->first_row + 1);

	if (i >= t->lines->n || !read_row(t, i, &next) || next.shape != t->shape)
		return false;
	if (t->shape != ROW_WORDS || next.numbers == t->numbers)
		return true;
	row_join_groups(t->text, &joined);
	row_join_groups(t->text, &next);
	if (next.numbers != joined.numbers || joined.numbers == 0)
		return false;
	t->joined = true;
	t->row = joined;
	t->numbers = joined.numbers;
	return true;
}

static bool
cut_header(struct table_scan *t, struct range words)
{
	t->n_labels = header_cut(t->vocabulary, t->text, words, t->columns,
	    t->row.numbers < t->row.n, t->outline->arena, t->labels);
	return t->n_labels > 0;
}

/* More numbers than labels: their groups of digits are joined, if that makes fewer. */
static bool
join_rows(struct table_scan *t)
{
	if (t->joined || t->shape != ROW_WORDS || t->ordinals)
		return false;
	row_join_groups(t->text, &t->row);
	t->joined = t->row.numbers < t->numbers;
	t->numbers = t->columns = t->row.numbers;
	return t->joined && t->columns > 0;
}

/* The header line right over the rows, and the one over that. */
static bool
read_header(struct table_scan *t)
{
	size_t low = t->first_row, lines = 0;

	for (size_t i = t->first_row; i > t->header; i--) {
		const struct line *line = line_at(t, i - 1);
		struct row_cells *to = lines == 0 ? &t->heads : &t->above;

		if (line_is_rule(t->text, line) || (t->group && i - 1 == t->group))
			continue;
		if (lines == 0)
			low = i - 1;
		if (lines == 0 && t->heads.n > 0) {
			lines++;
			continue;
		}
		if (lines > 1)
			break;
		(void)row_cells_of(t->vocabulary, t->text, line, t->tabs, to);
		lines++;
	}
	if (lines == 0)
		return true;
	if (t->heads.numbers >= 2)
		return true;
	if (t->heads.shape == ROW_WORDS || t->shape == ROW_WORDS) {
		struct range words = { line_at(t, low)->start, line_at(t, low)->end };

		/* One word over one column of numbers heads a list. */
		if (t->columns < 2)
			return false;
		return cut_header(t, words) || (join_rows(t) && cut_header(t, words));
	}
	return true;
}

static uint64_t
find_ordinals(const struct table_scan *t)
{
	struct row_cells next;
	size_t i = next_line(t, t->first_row + 1);

	if (i >= t->lines->n || !read_row(t, i, &next))
		return 0;
	return row_ordinals(t->text, &t->row, &next);
}

static bool
is_table(struct table_scan *t)
{
	bool again = second_row_agrees(t);

	/* A line over the header that shows no columns is a title: it is taken first, by itself. */
	if (t->header_lines > 1 && t->shape != ROW_BARS && line_at(t, t->header)->gaps == 0 &&
	    line_at(t, t->header)->numbers < 2 && line_at(t, t->header)->column <= t->row.cells[0].at.from)
		return false;
	t->ordinals = again ? find_ordinals(t) : 0;
	t->columns = t->numbers;
	for (size_t k = 0; k < t->row.n; k++)
		t->columns -= t->ordinals >> k & 1;
	if (!read_header(t))
		return false;
	if (t->header_lines == 0)
		return again && (t->shape == ROW_WORDS ? t->row.numbers < t->row.n :
		    t->columns >= 2 || t->shape == ROW_BARS);
	if (again)
		return true;
	return t->columns >= 2 && (t->shape != ROW_WORDS || t->n_labels > 0);
}

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
	for (first = k + 1; first < row->n && !is_label(row, first); first++)
		continue;
	if (first >= row->n)
		return (struct range){ 0, 0 };
	return (struct range){ row->cells[first].at.start, row->cells[first].at.end };
}

static unsigned
distance(const struct piece *a, const struct piece *b)
{
	unsigned x = a->from + a->to, y = b->from + b->to;

	if (a->from < b->to && b->from < a->to)
		return 0;
	return x > y ? x - y : y - x;
}

/* The header cell that stands over the cell, or nearest to it. */
static struct range
cell_over(const struct row_cells *heads, const struct piece *piece)
{
	unsigned best = (unsigned)-1;
	struct range found = { 0, 0 };

	for (size_t i = 0; i < heads->n; i++) {
		unsigned d = distance(&heads->cells[i].at, piece);

		if (d < best) {
			best = d;
			found = (struct range){ heads->cells[i].at.start, heads->cells[i].at.end };
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
	if (t->shape == ROW_BARS || heads->n == row->n)
		at = k;
	else if (heads->n == t->columns && row->numbers == t->columns)
		at = ordinal;
	else if (heads->n == t->columns + 1 && row->numbers == t->columns)
		at = ordinal + 1;
	else
		return cell_over(heads, &row->cells[k].at);
	if (at >= heads->n)
		return (struct range){ 0, 0 };
	return (struct range){ heads->cells[at].at.start, heads->cells[at].at.end };
}

static bool
holds_content(const struct table_scan *t, const struct cell *cell)
{
	struct line line = { .start = cell->at.start, .end = cell->at.end };
	struct piece fields[3];

	for (size_t i = cell->at.start; i < cell->at.end; i++)
		if (ascii_is_digit(t->text.p[i]))
			return true;
	return line_pieces(t->text, &line, 1, fields, 3) >= 3;
}

static void
add_cell(struct table_scan *t, size_t k, size_t ordinal)
{
	struct row_cells *row = &t->row;
	struct range range = { row->cells[k].at.start, row->cells[k].at.end };
	size_t block = outline_item(t->outline, BLOCK_CELL, t->parent, 0, &range, 1);
	struct block *b = &t->outline->blocks->p[block];

	b->row_label = row_label(row, k);
	b->column_label = column_label(t, k, ordinal);
	if (t->above.n > 0)
		b->column_above = cell_over(&t->above, &row->cells[k].at);
	b->table_title = t->title;
}

static void
add_row(struct table_scan *t)
{
	struct row_cells *row = &t->row;
	size_t ordinal = 0, labels = 0;

	while (labels < row->n && (!row->cells[labels].number || row_is_ordinal(row, labels)))
		labels++;
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
	const struct line *line = line_at(t, i);
	struct row_cells next;
	size_t n = next_line(t, i + 1);

	/* "Week 23", "March 2023" */
	if (line_is_blank(line) || line->gaps || line->numbers > 1 || !line->starts_upper ||
	    line->words > GROUP_WORDS || line->words == line->numbers ||
	    line_ends_sentence(t->text, line) || n != i + 1 || n >= t->lines->n)
		return false;
	return read_row(t, n, &next) && next.shape == t->shape &&
	    (t->shape != ROW_WORDS || next.numbers == t->numbers);
}

static void
head_rows(struct table_scan *t, size_t i)
{
	struct range range = { line_at(t, i)->start, line_at(t, i)->end };

	t->parent = outline_heading(t->outline, RANK_ON_TOP, &range, 1);
}

/* A rule between two rows ends what a line of words heads. */
static bool
is_ruled(const struct table_scan *t, size_t from, size_t to)
{
	for (; from < to; from++)
		if (!line_is_blank(line_at(t, from)))
			return true;
	return false;
}

static bool
is_words_row(const struct table_scan *t, size_t i, struct row_cells *row)
{
	return t->shape != ROW_WORDS &&
	    row_cells_of(t->vocabulary, t->text, line_at(t, i), t->tabs, row) && row->shape == t->shape &&
	    row->n >= 2;
}

/* Rows until the lines are rows no more; where they end. */
static size_t
take_rows(struct table_scan *t)
{
	size_t i = t->first_row, end = i, parent = t->parent, headings = t->outline->n;

	if (t->group)
		head_rows(t, t->group);
	while (i < t->lines->n) {
		bool is_row = read_row(t, i, &t->row) && t->row.shape == t->shape &&
		    (t->shape != ROW_WORDS || t->row.numbers == t->numbers);

		if (!is_row && end == i)
			is_row = is_words_row(t, i, &t->row) && i > t->first_row;
		if (is_row) {
			t->row.ordinals = t->ordinals;
			t->row.numbers -= t->numbers - t->columns;
			add_row(t);
		} else if (i > t->first_row && heads_rows(t, i)) {
			head_rows(t, i);
		} else {
			break;
		}
		end = i + 1;
		i = next_line(t, end);
		if (i < t->lines->n && is_ruled(t, end, i) && t->outline->n > headings) {
			t->outline->n = headings;
			t->parent = parent;
		}
	}
	return end;
}

/* The heading or introduction right before the table. */
static void
find_title(struct table_scan *t)
{
	const struct outline *o = t->outline;
	size_t last = o->blocks->n ? o->blocks->n - 1 : BLOCK_NONE;

	t->parent = outline_introduction(o);
	if (last == BLOCK_NONE)
		return;
	if (o->blocks->p[last].kind == BLOCK_HEADING || t->parent == last)
		t->title = outline_bytes(o, last);
}

static bool
starts_with(struct table_scan *t, size_t at, bool tabs)
{
	t->tabs = tabs;
	t->joined = false;
	t->first_row = t->header = t->header_lines = t->group = 0;
	t->heads.n = t->above.n = t->n_labels = 0;
	t->heads.numbers = 0;
	if (!find_first_row(t, at))
		return false;
	take_number_header(t);
	t->shape = t->row.shape;
	t->numbers = t->row.numbers;
	return is_table(t);
}

/* Each tab parts two cells if that gives as many as the header has; else they only align. */
static bool
starts(struct table_scan *t, struct outline *outline, const struct vocabulary *vocabulary,
    const struct lines *lines, size_t at)
{
	const struct line *line;

	if (at >= lines->n || line_is_blank(&lines->p[at]))
		return false;
	line = &lines->p[at];
	t->outline = outline;
	t->vocabulary = vocabulary;
	t->lines = lines;
	t->text = outline->text;
	t->title = (struct range){ 0, 0 };
	if (memchr(t->text.p + line->start, '\t', line->end - line->start) &&
	    starts_with(t, at, true) && t->heads.n >= t->row.n)
		return true;
	return starts_with(t, at, false);
}

bool
table_starts(struct outline *outline, const struct vocabulary *vocabulary,
    const struct lines *lines, size_t at)
{
	struct table_scan t;

	return starts(&t, outline, vocabulary, lines, at);
}

size_t
table_take(struct outline *outline, const struct vocabulary *vocabulary,
    const struct lines *lines, size_t at)
{
	struct table_scan t;

	if (!starts(&t, outline, vocabulary, lines, at))
		return 0;
	find_title(&t);
	return take_rows(&t) - at;
}
