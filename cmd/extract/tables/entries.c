#include "tables/entries.h"

#include "lines/line_date.h"
#include "tables/table_cells.h"

#define TEXT_WORDS	6	/* of a cell that tells something; fewer head it */
#define HEADER_WORDS	4	/* of a header's cell */

struct entries {
	const struct stream *s;
	bool	tabs;
	size_t	columns;
};

/* How many words a cell has, `most` at most. */
static size_t
cell_words(const struct entries *e, const struct cell *cell, size_t most)
{
	struct line line = { .start = cell->at.start, .end = cell->at.end };
	struct piece words[TEXT_WORDS];

	return line_pieces(e->s->text, &line, 1, words, most);
}

static bool
is_text(const struct entries *e, const struct cell *cell)
{
	return !cell->number && cell_words(e, cell, TEXT_WORDS) >= TEXT_WORDS;
}

/* Line i as cells parted by bars or tabs. */
static bool
read_cells(const struct entries *e, size_t i, struct row_cells *row)
{
	return !stream_is_blank(e->s, i) && row_cells_of(e->s, stream_line(e->s, i), e->tabs, row) &&
	    row->shape == ROW_BARS && (row->bar == '|' || row->bar == '\t') && row->n > 1;
}

/* "Date", "Date of event", "District": a cell over days or places. */
static bool
names_day_or_place(const struct entries *e, const struct cell *cell)
{
	struct tokens tokens;
	struct match match;
	bool names = false;

	stream_scan(e->s, piece_range(cell->at), &tokens);
	for (size_t i = 0; i < tokens.n && !names; i++)
		names = lexicon_at(e->s->vocabulary->lexicons.datelines, &tokens.p[i], tokens.n - i, &match) ||
		    lexicon_at(e->s->vocabulary->lexicons.place_nouns, &tokens.p[i], tokens.n - i, &match);
	tokens_free(&tokens);
	return names;
}

/* Short cells, one of them over days or places. */
static bool
is_header(const struct entries *e, const struct row_cells *row)
{
	bool names = false;

	for (size_t k = 0; k < row->n; k++)	/* "No" looks like a number too */
		if ((k > 0 && row->cells[k].number) || cell_words(e, &row->cells[k], HEADER_WORDS + 1) > HEADER_WORDS)
			return false;
	for (size_t k = 0; k < row->n && !names; k++)
		names = names_day_or_place(e, &row->cells[k]);
	return names;
}

/* "11.3.2024", "2024-03-11": what looks like a number is a day. */
static bool
is_day(const struct entries *e, const struct cell *cell)
{
	const struct line line = { .start = cell->at.start, .end = cell->at.end, .words = 1 };

	return line_is_date(e->s->vocabulary, e->s->text, &line);
}

/* A row of words: short cells and text, and of numbers none but one that counts the rows. */
static bool
is_entry(const struct entries *e, const struct row_cells *row)
{
	size_t texts = 0;

	for (size_t k = 0; k < row->n; k++) {
		if (row->cells[k].number && k > 0 && !is_day(e, &row->cells[k]))
			return false;
		texts += is_text(e, &row->cells[k]);
	}
	return row->n == e->columns && texts > 0 && texts < row->n;
}

/* It says of what the text beside it tells. */
static bool
is_head(const struct entries *e, const struct cell *cell)
{
	if (cell->number)
		return is_day(e, cell);
	return !is_text(e, cell) && cell->at.start < cell->at.end;
}

static bool
is_rule(const struct entries *e, size_t i)
{
	return i < e->s->lines->n && line_is_rule(e->s->text, stream_line(e->s, i));
}

static void
add_entry(struct entries *e, const struct row_cells *row)
{
	struct range head[CELLS];
	size_t n = 0, parent = BLOCK_NONE;

	for (size_t k = 0; k < row->n; k++)
		if (is_head(e, &row->cells[k]))
			head[n++] = piece_range(row->cells[k].at);
	if (n > 0)
		parent = outline_heading(e->s->outline, RANK_ON_TOP, head, n);
	for (size_t k = 0; k < row->n; k++) {
		struct range range = piece_range(row->cells[k].at);

		if (is_text(e, &row->cells[k]))
			(void)outline_item(e->s->outline, BLOCK_ITEM, parent, &range, 1);
	}
}

/* Tabs part the cells where they part the header's; bars are ruled off below it. */
static bool
starts(struct entries *e, size_t at, size_t *first)
{
	struct row_cells row;
	bool ruled = is_rule(e, at + 1);

	*first = at + 1 + ruled;
	if (!read_cells(e, at, &row) || !is_header(e, &row) || (row.bar == '|' && !ruled))
		return false;
	e->columns = row.n;
	return read_cells(e, *first, &row) && is_entry(e, &row);
}

size_t
entries_take(const struct stream *s, size_t at)
{
	struct entries e = { .s = s };
	const struct line *line = stream_line(s, at);
	size_t headings = s->outline->n, i;
	struct row_cells row;

	e.tabs = line_has_tab(s->text, line);
	if (!e.tabs && !line->bars)
		return 0;		/* as most lines are told */
	if (!starts(&e, at, &i))
		return 0;
	s->outline->title_zone = false;
	for (; read_cells(&e, i, &row) && is_entry(&e, &row); i++)
		add_entry(&e, &row);
	s->outline->n = headings;
	return i - at;
}
