#include "tables/labelled.h"

#include "lines/number_text.h"
#include "tables/table_cells.h"

/* "Team A2: 112 / 41": where the label ends and the numbers are; how many. */
static size_t
labelled_numbers(struct span text, const struct piece *piece, size_t *label_end, struct piece numbers[4])
{
	struct line line = { .start = piece->start, .end = piece->end, .column = piece->from };
	struct piece fields[8];
	size_t n, count = 0;

	if (label_at(text, &line, label_end) != LABEL_COLON)
		return 0;
	line.start = *label_end;
	n = line_pieces(text, &line, 1, fields, 8);
	if (n == 0 || n > 7)
		return 0;
	for (size_t i = 0; i < n; i++) {
		struct span field = piece_text(text, fields[i]);

		if (i % 2 == 1 ? !span_is(field, "/") : !is_number_text(field))
			return 0;
		if (i % 2 == 0)
			numbers[count++] = fields[i];
	}
	return count;
}

/* The names in the brackets that end the piece, parted by slashes: (hectares / AP mines). */
static size_t
bracketed_names(struct span text, const struct piece *piece, struct range *title, struct range names[4])
{
	size_t open = piece->end, n = 0, at;

	if (text.p[piece->end - 1] != ')')
		return 0;
	while (open > piece->start && text.p[open - 1] != '(')
		open--;
	if (open == piece->start)
		return 0;
	*title = (struct range){ piece->start, open - 1 };
	while (title->end > title->start && ascii_is_blank(text.p[title->end - 1]))
		title->end--;
	for (at = open; at < piece->end && n < 4; at++) {
		size_t from = at;
		struct span name;

		while (at < piece->end - 1 && text.p[at] != '/')
			at++;
		name = span_trim(span_slice(text, from, at));
		names[n].start = (size_t)(name.p - text.p);
		names[n++].end = (size_t)(name.p - text.p) + name.n;
	}
	return n;
}

size_t
labelled_take(const struct stream *s, size_t at)
{
	struct span text = s->text;
	struct row_cells row;
	struct piece numbers[4];
	struct range names[4] = { 0 }, title = { 0, 0 }, all;
	size_t label_end, count = 0, n_names = 0;

	if (stream_line(s, at)->gaps == 0 || !row_cells_of(s, stream_line(s, at), false, &row) ||
	    row.shape != ROW_GAPS)
		return 0;
	for (size_t k = 0; k < row.n; k++)
		count += labelled_numbers(text, &row.cells[k].at, &label_end, numbers) > 0;
	if (count < 2 || count + 1 < row.n)
		return 0;
	if (labelled_numbers(text, &row.cells[0].at, &label_end, numbers) == 0) {
		n_names = bracketed_names(text, &row.cells[0].at, &title, names);
		if (n_names == 0)
			return 0;
		all = piece_range(row.cells[0].at);
		(void)outline_heading(s->outline, RANK_ON_TOP, &all, 1);
	}
	for (size_t k = n_names > 0; k < row.n; k++) {
		size_t n = labelled_numbers(text, &row.cells[k].at, &label_end, numbers);

		for (size_t i = 0; i < n; i++)
			outline_cell(s->outline, BLOCK_NONE, piece_range(numbers[i]), (struct outline_labels){
			    .row = { row.cells[k].at.start, label_end - 1 }, .column = names[i], .title = title });
	}
	return 1;
}
