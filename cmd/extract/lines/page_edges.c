#include "lines/page_edges.h"

#include <stdlib.h>

#include "base/xalloc.h"
#include "lines/list.h"
#include "lines/number_text.h"

#define EDGE_LINES	2	/* that may be furniture, at the head of a page and at its foot */
#define EDGE_WORDS	14	/* of such a line, at most */
#define LETTERS		5	/* of one that comes again, at least */
#define NUMBER_WORDS	5	/* of "Page 3 of 12" */
#define OFFSET		3	/* pages before the one that is counted as the first, at most */
#define CUT_WORDS	4	/* of a line that is cut in mid sentence, at least */

/* The lines at one edge of a page, outermost first. */
struct edge {
	size_t	line[EDGE_LINES];
	size_t	n;
};

#define PAGE_DIGITS	3	/* of the number of a page, at most */

/* "3", "- 3 -", "Page 3 of 12", "3 | Page": its number, where it holds nothing else; 0. */
static unsigned
page_number(struct span text, const struct line *line)
{
	struct piece pieces[NUMBER_WORDS];
	size_t n = line_pieces(text, line, 1, pieces, NUMBER_WORDS);
	unsigned number = 0;

	for (size_t i = 0; i < n && n <= NUMBER_WORDS; i++) {
		struct span field = piece_text(text, pieces[i]);
		unsigned value = whole_number_of(field, PAGE_DIGITS);

		if (value && number == 0)
			number = value;
		else if (!value && (ascii_is_alpha(field.p[0]) ?
		    !span_equal_fold(field, SPAN("page")) && !span_equal_fold(field, SPAN("of")) : field.n > 3))
			return 0;
	}
	return n <= NUMBER_WORDS ? number : 0;
}

/* Such a line, or "Weekly report | 3", on page 3 or, where the first are not counted, one near. */
static bool
is_page_number(struct span text, const struct line *line, unsigned page)
{
	struct line part = *line;
	unsigned number;

	for (size_t i = line->start; i < line->end && line->bars && line->words <= EDGE_WORDS; i++)
		if (text.p[i] == '|')
			part.start = i + 1;
	number = page_number(text, &part);
	return number > 0 && number <= page + OFFSET && page <= number + OFFSET;
}

/* A line of words that may head pages, and no row or item. */
static bool
may_be_furniture(struct span text, const struct line *line)
{
	struct bullet bullet;
	size_t letters = 0;

	for (size_t i = line->start; i < line->end; i++)
		letters += ascii_is_alpha(text.p[i]);
	return letters >= LETTERS && line->words <= EDGE_WORDS && !line_ends_sentence(text, line) &&
	    !bullet_at(text, line, &bullet) && !line->starts_lower;
}

static struct span
digits_at(struct span text, size_t at, size_t end)
{
	size_t last = at;

	while (last < end && ascii_is_digit(text.p[last]))
		last++;
	return span_slice(text, at, last);
}

/* The same, or the numbers of two pages so far apart. */
static bool
are_numbers_of(struct span a, struct span b, int apart)
{
	unsigned number = whole_number_of(a, PAGE_DIGITS), other = whole_number_of(b, PAGE_DIGITS);

	return span_equal(a, b) || (number && other && (int)number - (int)other == apart);
}

/* The lines of two pages so far apart are the same but for the page's number: no "Total 14" over "Total 9". */
static bool
is_same(struct span text, const struct line *a, const struct line *b, int apart)
{
	size_t i = a->start, k = b->start;

	for (;;) {
		struct span number, other;

		while (i < a->end && ascii_is_blank(text.p[i]))
			i++;
		while (k < b->end && ascii_is_blank(text.p[k]))
			k++;
		if (i == a->end || k == b->end)
			return i == a->end && k == b->end;
		number = digits_at(text, i, a->end);
		other = digits_at(text, k, b->end);
		if (number.n > 0) {
			if (!are_numbers_of(number, other, apart))
				return false;
			i += number.n;
			k += other.n;
		} else if (ascii_lower(text.p[i++]) != ascii_lower(text.p[k++])) {
			return false;
		}
	}
}

enum side { HEAD, FOOT };

/* The head of a page, of the lines from..to, or its foot; empty where the page is. */
static struct edge
edge_of(const struct lines *lines, size_t from, size_t to, enum side side)
{
	struct edge edge = { .n = 0 };

	while (edge.n < EDGE_LINES && from < to) {
		size_t i = side == HEAD ? from++ : --to;

		if (!line_is_blank(&lines->p[i]))
			edge.line[edge.n++] = i;
	}
	return edge;
}

/* Its lines first..end, and of them those at its edges. */
struct page {
	size_t	first, end;
	struct edge edges[FOOT + 1];
};

/* A document of n pages. */
struct book {
	const struct vocabulary *vocabulary;
	struct span text;
	const struct lines *lines;
	struct page *pages;
	size_t	n;
};

#define BESIDE	4	/* pages before and behind, whose edges are compared */

/* Line `at` is the number of page k, and no row, as "Lima | 3" on page 3 is where the line next to it has bars too. */
static bool
is_number_of(const struct book *book, size_t k, size_t at, enum side side)
{
	const struct page *page = &book->pages[k];
	const struct line *lines = book->lines->p;
	size_t next = side == HEAD ? at + 1 : at - 1;

	if (lines[at].bars && next >= page->first && next < page->end && lines[next].bars)
		return false;
	return is_page_number(book->text, &lines[at], (unsigned)k + 1);
}

/* Line `at` of page k is said at the same edge of another near. */
static bool
comes_again(const struct book *book, size_t k, size_t at, enum side side)
{
	const struct line *lines = book->lines->p;
	size_t low = k > BESIDE ? k - BESIDE : 0;

	if (!may_be_furniture(book->text, &lines[at]))
		return false;
	for (size_t o = low; o < book->n && o < low + 2 * BESIDE; o++) {
		const struct edge *other = &book->pages[o].edges[side];

		for (size_t j = 0; j < other->n; j++)
			if (other->line[j] != at &&
			    is_same(book->text, &lines[at], &lines[other->line[j]], (int)k - (int)o))
				return true;
	}
	return false;
}

/* How many lines at that edge of page k are furniture: each is its number, or comes again. */
static size_t
furniture_of(const struct book *book, size_t k, enum side side)
{
	const struct edge *edge = &book->pages[k].edges[side];
	size_t i;

	for (i = 0; i < edge->n &&
	    (comes_again(book, k, edge->line[i], side) || is_number_of(book, k, edge->line[i], side)); i++)
		continue;
	return i;
}

/* Narrows page k to its text; the head of the first stays. */
static void
leave_out(const struct book *book, size_t k)
{
	struct page *page = &book->pages[k];
	size_t head = k > 0 ? furniture_of(book, k, HEAD) : 0, foot = furniture_of(book, k, FOOT);

	if (head > 0)
		page->first = page->edges[HEAD].line[head - 1] + 1;
	if (foot > 0 && page->edges[FOOT].line[foot - 1] >= page->first)
		page->end = page->edges[FOOT].line[foot - 1];
}

/* The line is cut in mid sentence, and goes on in the first of the next page. */
static bool
goes_on(const struct book *book, const struct line *last, const struct line *first)
{
	const unsigned leads_on = WORD_PREPOSITION | WORD_DETERMINER | WORD_AND | WORD_ARTICLE;

	return last->words >= CUT_WORDS && !line_ends_sentence(book->text, last) &&
	    line_last(book->text, last) != ':' &&
	    last->gaps == 0 && first->gaps == 0 && (first->starts_lower || first->starts_digit ||
	    (field_class(book->vocabulary, last_word(line_text(book->text, last))) & leads_on));
}

/* Where the page ends whose first line is `at`. */
static size_t
page_end(const struct lines *lines, size_t at)
{
	for (at++; at < lines->n && !lines->p[at].page; at++)
		continue;
	return at;
}

/* Keeps the lines of a page, with no blank line between what the page before cuts and what goes on here; n are kept so
 * far. */
static size_t
keep(const struct book *book, struct lines *lines, size_t n, const struct page *page)
{
	size_t last = n, from = page->first, to = page->end;
	bool opens = n > 0;

	while (from < to && line_is_blank(&lines->p[from]))
		from++;
	while (last > 0 && line_is_blank(&lines->p[last - 1]))
		last--;
	if (from < to && last > 0 && goes_on(book, &lines->p[last - 1], &lines->p[from]))
		n = last;
	for (; from < to; from++) {
		lines->p[n] = lines->p[from];
		lines->p[n++].page = opens;
		opens = false;
	}
	return n;
}

void
page_edges_leave_out(const struct vocabulary *vocabulary, struct span text, struct lines *lines)
{
	struct book book = { .vocabulary = vocabulary, .text = text, .lines = lines, .n = 1 };
	size_t kept = 0;

	for (size_t i = 1; i < lines->n; i++)
		book.n += lines->p[i].page;
	if (book.n == 1)
		return;
	book.pages = xreallocarray(NULL, book.n, sizeof(*book.pages));
	for (size_t k = 0, first = 0; k < book.n; k++) {
		size_t end = page_end(lines, first);

		book.pages[k] = (struct page){ first, end,
		    { edge_of(lines, first, end, HEAD), edge_of(lines, first, end, FOOT) } };
		first = end;
	}
	for (size_t k = 0; k < book.n; k++)
		leave_out(&book, k);
	for (size_t k = 0; k < book.n; k++)	/* only now: an edge is known by where its lines stood */
		kept = keep(&book, lines, kept, &book.pages[k]);
	lines->n = kept;
	free(book.pages);
}
