#include "lines/columns.h"

#include <stdlib.h>

#include "base/xalloc.h"
#include "lines/list.h"

#define PIECES		12	/* of a line; more make a table */
#define CANDIDATES	8

#define TEXT_BOTH	4	/* lines with text on both sides, at least */
#define TEXT_RIGHT	5	/* lines with text on the right, at least */
#define LIST_BOTH	3
#define BLANK_LINES	3	/* in a row, inside */

/* A column at which a gap ends, and what was seen of it so far. */
struct candidate {
	unsigned column;
	size_t	first, last_right, last_left;	/* lines */
	size_t	both, right, left_only;
	size_t	many;		/* lines with another gap too */
	size_t	right_text;	/* right parts of three words and more that are mostly words */
	size_t	right_lower;	/* right parts that start with a small letter */
	size_t	left_labels;	/* left parts that end with a colon */
	size_t	left_items, right_items;	/* parts that open with a bullet or a number and words */
	size_t	blank;		/* blank lines in a row */
};

struct finder {
	struct span text;
	const struct lines *lines;
	struct spreads *spreads;
	struct candidate open[CANDIDATES];
	size_t	n;
};

static bool
is_item(struct span text, const struct line *part)
{
	struct bullet bullet;

	return bullet_at(text, part, &bullet) ||
	    (part->starts_digit && part->words >= 2 && part->numbers < part->words);
}

/* Text beside text, not the cells of a table beside their labels. */
static bool
is_spread(const struct candidate *c)
{
	if (c->many * 2 > c->both || c->left_labels * 2 > c->both)
		return false;
	if (c->both >= TEXT_BOTH && c->right >= TEXT_RIGHT && c->right_text * 2 >= c->right &&
	    c->right_lower >= 2)
		return true;
	return c->both >= LIST_BOTH && c->left_items >= 2 && c->right_items >= 2 &&
	    c->right_items * 3 >= c->right && c->left_items * 3 >= c->both;
}

static void
close_candidate(struct finder *f, const struct candidate *c)
{
	struct spreads *spreads = f->spreads;
	size_t last = c->last_left > c->last_right ? c->last_left : c->last_right;
	struct spread spread = { c->first, last + 1, c->column, c->both };

	if (!is_spread(c))
		return;
	while (spreads->n && spreads->p[spreads->n - 1].last > spread.first) {
		if (spreads->p[spreads->n - 1].both >= spread.both)
			return;
		spreads->n--;
	}
	spreads->p = xgrow(spreads->p, spreads->n, &spreads->room, sizeof(*spreads->p));
	spreads->p[spreads->n++] = spread;
}

static struct line
side_of(const struct finder *f, const struct piece *pieces, size_t from, size_t to)
{
	return line_measure(f->text, pieces[from].start, pieces[to - 1].end, pieces[from].from);
}

/* Takes one line into account; false where it crosses the gap. */
static bool
extend(struct finder *f, struct candidate *c, size_t i, const struct piece *pieces, size_t n)
{
	size_t right = 0;
	struct line side;

	if (f->lines->p[i].page && i > c->first)
		return false;
	if (n == 0)
		return ++c->blank <= BLANK_LINES;
	while (right < n && pieces[right].from < c->column)
		right++;
	if (right > 0 && pieces[right - 1].to >= c->column)
		return false;
	if (right == n) {	/* what stands under the left part without a blank line belongs to it */
		c->left_only++;
		if (c->blank == 0 && c->last_right + 1 + c->left_only > i)
			c->last_left = i;
		c->blank = 0;
		return true;
	}
	c->blank = 0;
	c->left_only = 0;
	c->last_right = i;
	c->right++;
	side = side_of(f, pieces, right, n);
	c->right_text += side.words >= 3 && side.numbers * 2 < side.words;
	c->right_lower += side.starts_lower;
	c->right_items += is_item(f->text, &side);
	if (right == 0)
		return true;
	c->both += pieces[right].from == c->column;
	c->many += n > 2;
	side = side_of(f, pieces, 0, right);
	c->left_items += is_item(f->text, &side);
	c->left_labels += f->text.p[side.end - 1] == ':';
	return true;
}

static void
take_line(struct finder *f, size_t i)
{
	struct piece pieces[PIECES];
	const struct line *line = &f->lines->p[i];
	size_t n = line_is_blank(line) ? 0 : line_pieces(f->text, line, 2, pieces, PIECES);
	size_t kept = 0;

	n = n > PIECES ? PIECES : n;
	for (size_t k = 0; k < f->n; k++) {
		if (extend(f, &f->open[k], i, pieces, n))
			f->open[kept++] = f->open[k];
		else
			close_candidate(f, &f->open[k]);
	}
	f->n = kept;
	for (size_t k = 1; k < n && f->n < CANDIDATES; k++) {
		bool known = false;

		for (size_t m = 0; m < f->n; m++)
			known = known || f->open[m].column == pieces[k].from;
		if (known)
			continue;
		f->open[f->n] = (struct candidate){ .column = pieces[k].from, .first = i,
		    .last_right = i, .last_left = i };
		(void)extend(f, &f->open[f->n], i, pieces, n);
		f->n++;
	}
}

void
spreads_find(struct span text, const struct lines *lines, struct spreads *spreads)
{
	struct finder f = { .text = text, .lines = lines, .spreads = spreads };

	for (size_t i = 0; i < lines->n; i++)
		take_line(&f, i);
	for (size_t k = 0; k < f.n; k++)
		close_candidate(&f, &f.open[k]);
}

void
spread_side(struct span text, const struct lines *lines, const struct spread *spread, bool right,
    struct lines *to)
{
	for (size_t i = spread->first; i < spread->last; i++) {
		const struct line *line = &lines->p[i];
		struct piece pieces[PIECES];
		size_t n = line_is_blank(line) ? 0 : line_pieces(text, line, 2, pieces, PIECES);
		size_t divide = 0, end = line->end;
		struct line side = { .start = line->end, .end = line->end, .page = line->page };

		n = n > PIECES ? PIECES : n;
		while (divide < n && pieces[divide].from < spread->column)
			divide++;
		if (right && divide < n)
			side = line_measure(text, pieces[divide].start, end, pieces[divide].from);
		else if (!right && divide > 0)
			side = line_measure(text, line->start, pieces[divide - 1].end, line->column);
		to->p = xgrow(to->p, to->n, &to->room, sizeof(*to->p));
		to->p[to->n++] = side;
	}
}

void
spreads_free(struct spreads *spreads)
{
	free(spreads->p);
	*spreads = (struct spreads){ 0 };
}
