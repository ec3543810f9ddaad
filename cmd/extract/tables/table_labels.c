#include "tables/table_labels.h"

#include "lines/list.h"
#include "lines/number_text.h"
#include "period/period.h"
#include "tables/table_rows.h"

/* "Offence 2023 2024" right over a row with as many numbers: a header whose columns are not shown. */
static bool
is_over_row(const struct table_scan *t, size_t at)
{
	const struct line *line = table_line(t, at);
	struct row_cells row;

	return line->numbers > 1 && !stream_is_blank(t->s, at + 1) &&
	    table_read_row(t, at + 1, &row) && row.numbers >= line->numbers && !row.cells[0].number &&
	    table_line(t, at + 1)->words <= line->words + 1;
}

/* "Apr 2024 | Mar 2024", "Q1 2024 | Q2 2024": the numbers of a line that shows columns are years of this century or the
 * last, or belong to the letter before them. */
bool
labels_have_years(const struct table_scan *t, size_t at)
{
	const struct line *line = table_line(t, at);
	const char *p = t->s->text.p;

	if (line->gaps < 2 && !line->bars && !is_over_row(t, at))
		return false;
	for (size_t i = line->start; i < line->end; i++) {
		size_t end = i;

		while (end < line->end && ascii_is_digit(p[end]))
			end++;
		if (end == i)
			continue;
		if (!is_year_text(span_slice(t->s->text, i, end)) && !(i > line->start && ascii_is_upper(p[i - 1])))
			return false;
		i = end;
	}
	return true;
}

/* Its last four bytes. */
static struct span
piece_tail(struct span text, struct piece piece)
{
	return span_slice(text, piece.end - piece.start > 4 ? piece.end - 4 : piece.start, piece.end);
}

/* "Week 18", "3-9 May", "May 5": nothing but a time. */
static bool
is_time_cell(const struct table_scan *t, struct piece at)
{
	struct tokens tokens;
	struct period period;
	bool time;

	stream_scan(t->s, piece_range(at), &tokens);
	time = tokens.n > 0 && period_cell_at(t->s->vocabulary, tokens.p, tokens.n, &period) && period.n == tokens.n;
	tokens_free(&tokens);
	return time;
}

/* "Last 24 hrs", "Since 1 May 2024"; beside one, "2023" and "Week 18" too; but "Dead: 12" is none. */
static bool
is_label_cell(const struct table_scan *t, const struct cell *cell, bool first)
{
	const struct span text = t->s->text;
	struct piece at = cell->at;

	if (at.start == at.end)
		return false;
	if (cell->number)
		return !first && cell_heads_column(piece_text(text, at));
	return (ascii_is_alpha(text.p[at.start]) && ascii_is_digit(text.p[at.end - 1]) ==
	    is_year_text(piece_tail(text, at))) || (!first && is_time_cell(t, at));
}

/* "   Since 1 July     Last 24 hours" over "Killed   109    14": one label for each number of the row, and none over
 * its words. */
static bool
are_over_numbers(const struct table_scan *t, size_t at)
{
	const struct line *line = table_line(t, at);
	size_t next = table_next_line(t, at + 1);
	struct row_cells cells, row;

	if (line->gaps == 0 || line->bars || next >= t->s->lines->n || !row_cells_of(t->s, line, t->tabs, &cells) ||
	    !table_read_row(t, next, &row) || row.shape != ROW_GAPS || row.cells[0].number || row.numbers != cells.n ||
	    row.n != cells.n + 1 || line->column < row.cells[0].at.to)
		return false;
	for (size_t k = 0; k < cells.n; k++)
		if (cells.cells[k].number || !is_label_cell(t, &cells.cells[k], false))
			return false;
	return true;
}

/* "Indicator   Last 24 hrs   Week 18   2023": a line that shows its columns, none of which counts. */
bool
labels_are_shown(const struct table_scan *t, size_t at)
{
	struct row_cells cells;

	if (are_over_numbers(t, at))
		return true;
	if (table_line(t, at)->gaps < 2 && !table_line(t, at)->bars)
		return false;
	if (!row_cells_of(t->s, table_line(t, at), t->tabs, &cells) || cells.n < 3)
		return false;
	for (size_t k = 0; k < cells.n; k++)
		if (!is_label_cell(t, &cells.cells[k], k == 0))
			return false;
	return true;
}

#define LINE_WORDS	5	/* of a header's line for one column */
#define STACKED_MOST	16	/* such lines, at most */

size_t
labels_stacked(const struct stream *s, size_t at, struct range labels[HEADER_LABELS])
{
	size_t n = 0;
	struct bullet bullet;

	for (; n < STACKED_MOST && !stream_is_blank(s, at + n); n++) {
		const struct line *line = stream_line(s, at + n);

		if (line->words > LINE_WORDS || line->numbers > 0 || line->gaps > 0 ||
		    line->bars || !line->starts_upper || line_ends_sentence(s->text, line) ||
		    strchr(":;,", line_last(s->text, line)) || bullet_at(s->text, line, &bullet))
			break;
		labels[n] = line_range(line);
	}
	return n;
}
