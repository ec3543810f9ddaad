#include "layout/page_edges.h"

#include <stdlib.h>

#include "layout/list.h"
#include "layout/number_text.h"

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
		else if (!value && (ascii_is_alpha(field.p[0]) ? !span_equal_fold(field, SPAN("page")) && !span_equal_fold(field, SPAN("of")) :
		    field.n > 3))
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

#define BESIDE	4	/* pages before and behind, whose edges are compared */

/* "Lima | 3" at the edge of page 3 is a row where the line next to it has bars too. */
static bool
is_row(const struct lines *lines, const struct page *page, size_t at, enum side side)
{
	size_t next = side == HEAD ? at + 1 : at - 1;

	return lines->p[at].bars && next >= page->first && next < page->end && lines->p[next].bars;
}

/* How many lines at that edge of page k, of n, are furniture: up to the last that is its number, or said at the same edge of another. */
static size_t
furniture_of(struct span text, const struct lines *lines, const struct page *pages, size_t n, size_t k, enum side side)
{
	const struct edge *edge = &pages[k].edges[side];
	size_t low = k > BESIDE ? k - BESIDE : 0, found = 0;

	n = n - low < 2 * BESIDE ? n : low + 2 * BESIDE;
	for (size_t i = 0; i < edge->n; i++) {
		const struct line *line = &lines->p[edge->line[i]];
		bool again = false;

		for (size_t o = low; o < n && !again && may_be_furniture(text, line); o++) {
			const struct edge *other = &pages[o].edges[side];

			for (size_t j = 0; j < other->n && !again; j++)
				again = other->line[j] != edge->line[i] && is_same(text, line, &lines->p[other->line[j]], (int)k - (int)o);
		}
		if (!again && (is_row(lines, &pages[k], edge->line[i], side) || !is_page_number(text, line, (unsigned)k + 1)))
			break;
		found = i + 1;
	}
	return found;
}

/* Narrows page k to its text; the head of the first stays. */
static void
leave_out(struct span text, const struct lines *lines, struct page *pages, size_t n, size_t k)
{
	struct page *page = &pages[k];
	size_t head = k > 0 ? furniture_of(text, lines, pages, n, k, HEAD) : 0;
	size_t foot = furniture_of(text, lines, pages, n, k, FOOT);

	if (head > 0)
		page->first = page->edges[HEAD].line[head - 1] + 1;
	if (foot > 0 && page->edges[FOOT].line[foot - 1] >= page->first)
		page->end = page->edges[FOOT].line[foot - 1];
}

/* The line is cut in mid sentence, and goes on in the first of the next page. */
static bool
goes_on(const struct vocabulary *vocabulary, struct span text, const struct line *last, const struct line *first)
{
	const unsigned leads_on = WORD_PREPOSITION | WORD_DETERMINER | WORD_AND | WORD_ARTICLE;

	return last->words >= CUT_WORDS && !line_ends_sentence(text, last) && line_last(text, last) != ':' && last->gaps == 0 &&
	    first->gaps == 0 && (first->starts_lower || first->starts_digit ||
	    (field_class(vocabulary, last_word(line_text(text, last))) & leads_on));
}

/* Where the page ends whose first line is `at`. */
static size_t
page_end(const struct lines *lines, size_t at)
{
	for (at++; at < lines->n && !lines->p[at].page; at++)
		continue;
	return at;
}

/* Keeps the lines from..to, with no blank line between what the page before cuts and what goes on here; n are kept so far. */
static size_t
keep(const struct vocabulary *vocabulary, struct span text, struct lines *lines, size_t n, size_t from, size_t to)
{
	size_t last = n;
	bool page = n > 0;

	while (from < to && line_is_blank(&lines->p[from]))
		from++;
	while (last > 0 && line_is_blank(&lines->p[last - 1]))
		last--;
	if (from < to && last > 0 && goes_on(vocabulary, text, &lines->p[last - 1], &lines->p[from]))
		n = last;
	for (; from < to; from++) {
		lines->p[n] = lines->p[from];
		lines->p[n++].page = page;
		page = false;
	}
	return n;
}

void
page_edges_leave_out(const struct vocabulary *vocabulary, struct span text, struct lines *lines)
{
	size_t n = 1, kept = 0;
	struct page *pages;

	for (size_t i = 1; i < lines->n; i++)
		n += lines->p[i].page;
	if (n == 1)
		return;
	pages = xreallocarray(NULL, n, sizeof(*pages));
	for (size_t k = 0, first = 0; k < n; k++) {
		size_t end = page_end(lines, first);

		pages[k] = (struct page){ first, end, { edge_of(lines, first, end, HEAD), edge_of(lines, first, end, FOOT) } };
		first = end;
	}
	for (size_t k = 0; k < n; k++)
		leave_out(text, lines, pages, n, k);
	for (size_t k = 0; k < n; k++)	/* only now: an edge is known by where its lines stood */
		kept = keep(vocabulary, text, lines, kept, pages[k].first, pages[k].end);
	lines->n = kept;
	free(pages);
}
