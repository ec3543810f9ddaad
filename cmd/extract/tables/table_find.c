#include "tables/table_find.h"

#include <string.h>

#include "lines/list.h"
#include "tables/table_labels.h"
#include "tables/table_rows.h"

#define HEADER_LINES	3
#define HEADER_WORDS	28
#define STACKED_LINES	3	/* of a header with one line for each column, at least */

/* Words, without numbers but years, that end like no sentence and no introduction. */
static bool
is_header_like(const struct table_scan *t, size_t i)
{
	const struct line *line = table_line(t, i);
	struct bullet bullet;

	if (line_is_blank(line) || line->words > HEADER_WORDS ||
	    (line->numbers > 0 && !labels_have_years(t, i) && !labels_are_shown(t, i)))
		return false;
	if (line->bars)
		return true;
	if (line_ends_sentence(t->s->text, line) || strchr(":;,", line_last(t->s->text, line)))
		return line->gaps >= 2;
	return !bullet_at(t->s->text, line, &bullet) || bullet.kind != BULLET_MARK;
}

/* "Northern region", between a header that shows columns and the rows, heads these rows. */
static void
set_group_apart(struct table_scan *t)
{
	size_t i = t->first_row - 1;

	if (t->header_lines < 2 || line_is_blank(table_line(t, i)) || table_line(t, i)->gaps ||
	    table_line(t, i)->words > GROUP_WORDS || line_is_rule(t->s->text, table_line(t, i)))
		return;
	for (size_t k = i; k > t->header; k--) {
		const struct line *line = table_line(t, k - 1);

		if (line_is_rule(t->s->text, line))
			continue;
		if (line->gaps || line->bars) {
			t->group = i;
			t->header_lines--;
		}
		return;
	}
}

/* One blank line, below a header that shows its columns, before the rows. */
static bool
is_gap_below_header(const struct table_scan *t, size_t i)
{
	return t->header_lines > 0 && table_line(t, i - 1)->gaps >= 2 && i + 1 < t->s->lines->n &&
	    !line_is_blank(table_line(t, i + 1)) && table_line(t, i + 1)->numbers > 0;
}

/* Header lines from `at` on, then a row. */
static bool
find_first_row(struct table_scan *t, size_t at)
{
	size_t i = at;

	t->header = at;
	while (i < t->s->lines->n && t->header_lines <= HEADER_LINES) {
		if (line_is_blank(table_line(t, i))) {
			if (!is_gap_below_header(t, i))
				return false;
		} else if (line_is_rule(t->s->text, table_line(t, i))) {
			if (t->header_lines == 0)
				return false;
		} else if (table_read_row(t, i, &t->row)) {
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
	bool years = row_is_header(t->s->text, &t->row);
	size_t i;

	if (!years && (t->header_lines > 0 || !labels_are_shown(t, t->first_row)))
		return;
	i = table_next_line(t, t->first_row + 1);
	if (i >= t->s->lines->n || !table_read_row(t, i, &next) || next.shape != t->row.shape ||
	    row_is_header(t->s->text, &next) || (!years && labels_are_shown(t, i)))
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
	size_t i = table_next_line(t, t->first_row + 1);

	if (i >= t->s->lines->n || !table_read_row(t, i, &next) || next.shape != t->shape)
		return false;
	if (t->shape != ROW_WORDS || next.numbers == t->numbers)
		return true;
	row_join_groups(t->s->text, &joined);
	row_join_groups(t->s->text, &next);
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
	t->n_labels = header_cut(t->s, words, t->columns, t->row.numbers < t->row.n, t->labels);
	return t->n_labels > 0;
}

/* More numbers than labels: their groups of digits are joined, if that makes fewer. */
static bool
join_rows(struct table_scan *t)
{
	if (t->joined || t->shape != ROW_WORDS || t->ordinals)
		return false;
	row_join_groups(t->s->text, &t->row);
	t->joined = t->row.numbers < t->numbers;
	t->numbers = t->columns = t->row.numbers;
	return t->joined && t->columns > 0;
}

/* The header line right over the rows, and the one over that. */
static bool
read_header(struct table_scan *t)
{
	size_t low = t->first_row, lines = 0;
	struct range words;

	for (size_t i = t->first_row; i > t->header && lines < 2; i--) {
		const struct line *line = table_line(t, i - 1);

		if (line_is_blank(line) || line_is_rule(t->s->text, line) || (t->group && i - 1 == t->group))
			continue;
		if (lines == 0)
			low = i - 1;
		if (lines > 0 || t->heads.n == 0)	/* years over the columns are read already */
			(void)row_cells_of(t->s, line, t->tabs, lines == 0 ? &t->heads : &t->above);
		lines++;
	}
	if (lines == 0 || t->heads.numbers >= 2 || (t->heads.shape != ROW_WORDS && t->shape != ROW_WORDS))
		return true;
	/* One word over one column of numbers heads a list. */
	if (t->columns < 2 && t->ordinals == 0)
		return false;
	words = line_range(table_line(t, low));
	return cut_header(t, words) || (join_rows(t) && cut_header(t, words));
}

static uint64_t
find_ordinals(const struct table_scan *t)
{
	struct row_cells next;
	size_t i = table_next_line(t, t->first_row + 1);

	if (i >= t->s->lines->n || !table_read_row(t, i, &next))
		return 0;
	return row_ordinals(t->s->text, &t->row, &next);
}

static bool
is_table(struct table_scan *t)
{
	bool again = second_row_agrees(t);

	/* A line over the header that shows no columns is a title: it is taken first, by itself. */
	if (t->header_lines > 1 && t->shape != ROW_BARS && table_line(t, t->header)->gaps == 0 &&
	    table_line(t, t->header)->numbers < 2 && table_line(t, t->header)->column <= t->row.cells[0].at.from)
		return false;
	t->ordinals = again ? find_ordinals(t) : 0;
	/* A number before the words of a flattened row can only be its ordinal. */
	if (t->shape == ROW_WORDS && t->row.n > 2 && t->row.cells[0].number &&
	    !t->row.cells[1].number && !(t->ordinals & 1))
		return false;
	t->columns = t->numbers;
	for (size_t k = 0; k < t->row.n; k++)
		t->columns -= t->ordinals >> k & 1;
	if (!read_header(t))
		return false;
	/* Commas may stand in any text; those of a table stand in its header too. */
	if ((t->row.bar == ',' || t->row.bar == ';') &&
	    (t->heads.bar != t->row.bar || t->heads.n != t->row.n))
		return false;
	if (t->header_lines == 0)
		return again && (t->shape == ROW_BARS || ((t->columns >= 2 || t->ordinals) &&
		    (t->shape == ROW_GAPS || t->row.numbers < t->row.n)));
	if (again && (t->shape != ROW_WORDS || t->columns >= 2 || t->ordinals))
		return true;
	return t->columns >= 2 && (t->shape != ROW_WORDS || t->n_labels > 0);
}

/* Forgets what was found when the table was looked for otherwise. */
static void
look_anew(struct table_scan *t, bool tabs)
{
	t->tabs = tabs;
	t->joined = false;
	t->ordinals = 0;
	t->first_row = t->header = t->header_lines = t->group = 0;
	t->heads.n = t->heads.numbers = t->above.n = t->n_labels = 0;
	t->heads.bar = '\0';
}

static bool
starts_with(struct table_scan *t, size_t at, bool tabs)
{
	look_anew(t, tabs);
	if (!find_first_row(t, at))
		return false;
	take_number_header(t);
	t->shape = t->row.shape;
	t->numbers = t->row.numbers;
	return is_table(t);
}

/* A header of one line for each column, the rows' own among them, over two rows of as many numbers. */
static bool
has_stacked_header(struct table_scan *t, size_t at)
{
	size_t n = labels_stacked(t->s, at, t->labels);

	if (n < STACKED_LINES || stream_is_blank(t->s, at + n))
		return false;
	look_anew(t, false);
	t->header = at;
	t->header_lines = n;
	t->first_row = at + n;
	if (!table_read_row(t, t->first_row, &t->row) || t->row.shape == ROW_BARS || t->row.cells[0].number ||
	    t->row.numbers + 1 != t->row.n || n != t->row.n)
		return false;
	t->shape = t->row.shape;
	t->numbers = t->columns = t->row.numbers;
	t->n_labels = n;
	return second_row_agrees(t) && !t->joined;
}

/* Each tab parts two cells if that gives as many as the header has; else they only align. */
bool
table_find(struct table_scan *t, const struct stream *s, size_t at)
{
	if (stream_is_blank(s, at))
		return false;
	t->s = s;
	t->title = (struct range){ 0, 0 };
	t->label_cells = t->lead = t->shift = 0;
	if (has_stacked_header(t, at))
		return true;
	if (line_has_tab(s->text, stream_line(s, at)) && starts_with(t, at, true) && t->heads.n >= t->row.n)
		return true;
	return starts_with(t, at, false);
}

bool
table_starts(const struct stream *s, size_t at)
{
	struct table_scan t;

	return table_find(&t, s, at);
}
