#include "tables/spaced_table.h"

#include "lines/number_text.h"

#define COLUMNS		12
#define CELL_LINES	4	/* at most, of a header's cell */
#define CELL_WORDS	8

/* The lines of a cell. */
struct cell {
	size_t	first, last;	/* half-open; empty where there is no cell */
	bool	number, words;	/* a number, or "-"; words and no number */
};

struct spaced {
	const struct stream *s;
	struct cell header[COLUMNS + 1];
	size_t	n, numbers;	/* cells of the header; numbers of a row */
};

static struct range
cell_bytes(const struct spaced *t, const struct cell *c)
{
	return (struct range){ stream_line(t->s, c->first)->start, stream_line(t->s, c->last - 1)->end };
}

/* Of a cell of one line. */
static struct span
cell_text(const struct spaced *t, const struct cell *c)
{
	return line_text(t->s->text, stream_line(t->s, c->first));
}

/* The cell at line i, or behind the blank line there. */
static struct cell
cell_at(const struct spaced *t, size_t i)
{
	struct cell c = { 0, 0, false, true };
	unsigned words = 0;

	i += stream_is_blank(t->s, i);
	c.first = c.last = i;
	while (!stream_is_blank(t->s, c.last) && c.last - i <= CELL_LINES) {
		const struct line *line = stream_line(t->s, c.last++);

		words += line->words;
		c.words = c.words && line->numbers == 0 && !line_ends_sentence(t->s->text, line);
	}
	c.number = c.last == i + 1 && (is_number_text(cell_text(t, &c)) || span_is(cell_text(t, &c), "-"));
	c.words = c.words && c.last > i && words <= CELL_WORDS && c.last - i <= CELL_LINES && !c.number;
	return c;
}

static bool
is_year(const struct spaced *t, const struct cell *c)
{
	return c->number && is_year_text(cell_text(t, c));
}

/* What a row opens with: words on one line, or a year. */
static bool
opens_row(const struct spaced *t, const struct cell *c)
{
	return is_year(t, c) || (c->words && c->last == c->first + 1);
}

/* How many cells of numbers stand from line i on, up to `most`. */
static size_t
count_numbers(const struct spaced *t, size_t i, size_t most)
{
	size_t n = 0;

	while (n < most) {
		struct cell c = cell_at(t, i);

		if (!c.number)
			break;
		n++;
		i = c.last;
	}
	return n;
}

/* Whether a row stands at line i: what opens it, its numbers, and then the next row or none. */
static bool
is_row(const struct spaced *t, size_t i, struct cell *label)
{
	struct cell c, behind;

	*label = c = cell_at(t, i);
	if (!opens_row(t, label))
		return false;
	for (size_t k = 0; k < t->numbers; k++) {
		c = cell_at(t, c.last);
		if (!c.number)
			return false;
	}
	behind = cell_at(t, c.last);
	return !behind.number || is_year(t, &behind);
}

/* The header's cells from line i on; where they end, a row's opening not among them. */
static size_t
read_header(struct spaced *t, size_t i)
{
	for (t->n = 0; t->n <= COLUMNS; t->n++) {
		struct cell c = cell_at(t, i);

		if (!c.words)
			return i;
		t->header[t->n] = c;
		i = c.last;
	}
	return i;
}

/* A row of words is read as the header's last cell before it is known to be none: "Total / Hurt / Kano / 4 / 9". */
static bool
settle_rows(struct spaced *t, size_t *rows)
{
	struct cell first = cell_at(t, *rows), label;

	if (!is_year(t, &first)) {
		if (t->n < 4)
			return false;
		*rows = t->header[--t->n].first;
	}
	t->numbers = count_numbers(t, cell_at(t, *rows).last, COLUMNS);
	if (is_year(t, &first) && t->numbers > t->n)
		t->numbers = t->n;
	while (t->numbers > 1 && t->numbers + 1 >= t->n && !is_row(t, *rows, &label))
		t->numbers--;
	return t->n >= 3 && (t->numbers == t->n || t->numbers + 1 == t->n) && is_row(t, *rows, &label);
}

static size_t
add_row(const struct spaced *t, const struct cell *label, struct range title)
{
	size_t i = label->last;

	for (size_t k = 0; k < t->numbers; k++) {
		struct cell c = cell_at(t, i);
		const struct cell *head = &t->header[t->n - t->numbers + k];

		outline_cell(t->s->outline, BLOCK_NONE, cell_bytes(t, &c), (struct outline_labels){
		    .row = cell_bytes(t, label), .column = cell_bytes(t, head), .title = title });
		i = c.last;
	}
	return i;
}

size_t
spaced_table_take(const struct stream *s, size_t at)
{
	struct spaced t = { .s = s };
	struct range title = outline_title(s->outline);
	struct cell label;
	size_t i;

	if (at > 0 && !stream_is_blank(s, at - 1))
		return 0;
	i = read_header(&t, at);
	if (t.n < 3 || t.n > COLUMNS || !settle_rows(&t, &i))
		return 0;
	while (is_row(&t, i, &label))
		i = add_row(&t, &label, title);
	return i - at;
}
