#include "layout/spaced_table.h"

#include "layout/number_text.h"

#define COLUMNS		12
#define CELL_LINES	4	/* at most, of a header's cell */
#define CELL_WORDS	8
#define ROWS		512

/* The lines of a cell. */
struct cell {
	size_t	first, last;	/* half-open; empty where there is no cell */
	bool	number, words;	/* a number, or "-"; words and no number */
};

struct spaced {
	struct span text;
	const struct lines *lines;
	struct cell header[COLUMNS + 1];
	size_t	n, numbers;	/* cells of the header; numbers of a row */
};

static struct span
cell_text(const struct spaced *t, const struct cell *c)
{
	return span_slice(t->text, t->lines->p[c->first].start, t->lines->p[c->last - 1].end);
}

static struct range
cell_bytes(const struct spaced *t, const struct cell *c)
{
	return (struct range){ t->lines->p[c->first].start, t->lines->p[c->last - 1].end };
}

/* The cell at line i, or behind the blank line there. */
static struct cell
cell_at(const struct spaced *t, size_t i)
{
	struct cell c = { 0, 0, false, true };
	unsigned words = 0;

	i += i < t->lines->n && line_is_blank(&t->lines->p[i]);
	c.first = c.last = i;
	while (c.last < t->lines->n && !line_is_blank(&t->lines->p[c.last]) && c.last - i <= CELL_LINES) {
		const struct line *line = &t->lines->p[c.last++];

		words += line->words;
		c.words = c.words && line->numbers == 0 && !line_ends_sentence(t->text, line);
	}
	c.number = c.last == i + 1 && (is_number_text(span_trim(cell_text(t, &c))) || span_is(span_trim(cell_text(t, &c)), "-"));
	c.words = c.words && c.last > i && words <= CELL_WORDS && c.last - i <= CELL_LINES && !c.number;
	return c;
}

static bool
is_year(const struct spaced *t, const struct cell *c)
{
	return c->number && is_year_text(span_trim(cell_text(t, c)));
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
add_row(struct outline *outline, const struct spaced *t, const struct cell *label, struct range title)
{
	size_t i = label->last;

	for (size_t k = 0; k < t->numbers; k++) {
		struct cell c = cell_at(t, i);

		(void)outline_cell(outline, BLOCK_NONE, cell_bytes(t, &c), cell_bytes(t, label),
		    cell_bytes(t, &t->header[t->n - t->numbers + k]), title);
		i = c.last;
	}
	return i;
}

size_t
spaced_table_take(struct outline *outline, const struct lines *lines, size_t at)
{
	struct spaced t = { .text = outline->text, .lines = lines };
	struct range title = outline_title(outline);
	struct cell label;
	size_t i;

	if (line_is_blank(&lines->p[at]) || (at > 0 && !line_is_blank(&lines->p[at - 1])))
		return 0;
	i = read_header(&t, at);
	if (t.n < 3 || t.n > COLUMNS || !settle_rows(&t, &i))
		return 0;
	for (size_t rows = 0; rows < ROWS && is_row(&t, i, &label); rows++)
		i = add_row(outline, &t, &label, title);
	return i - at;
}
