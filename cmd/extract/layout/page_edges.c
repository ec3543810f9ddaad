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

/* The same but for digits: the page's number may stand in it. */
static bool
is_same(struct span text, const struct line *a, const struct line *b)
{
	size_t i = a->start, k = b->start;

	for (;;) {
		while (i < a->end && (ascii_is_digit(text.p[i]) || ascii_is_blank(text.p[i])))
			i++;
		while (k < b->end && (ascii_is_digit(text.p[k]) || ascii_is_blank(text.p[k])))
			k++;
		if (i == a->end || k == b->end)
			return i == a->end && k == b->end;
		if (ascii_lower(text.p[i++]) != ascii_lower(text.p[k++]))
			return false;
	}
}

/* The head of a page, of the lines from..to, or its foot; empty where the page is. */
static struct edge
edge_of(const struct lines *lines, size_t from, size_t to, bool head)
{
	struct edge edge = { .n = 0 };

	while (edge.n < EDGE_LINES && from < to) {
		size_t i = head ? from++ : --to;

		if (!line_is_blank(&lines->p[i]))
			edge.line[edge.n++] = i;
	}
	return edge;
}

/* How many of an edge's lines are furniture: up to the last that is a number of the page, or said at the same edge of another. */
static size_t
furniture_of(struct span text, const struct lines *lines, const struct edge *edge, const struct edge *others, size_t n, unsigned page)
{
	size_t found = 0;

	for (size_t k = 0; k < edge->n; k++) {
		const struct line *line = &lines->p[edge->line[k]];
		bool again = false;

		for (size_t o = 0; o < n && !again && may_be_furniture(text, line); o++)
			for (size_t j = 0; j < others[o].n && !again; j++)
				again = others[o].line[j] != edge->line[k] && is_same(text, line, &lines->p[others[o].line[j]]);
		if (!again && !is_page_number(text, line, page))
			break;
		found = k + 1;
	}
	return found;
}

/* The line is cut in mid sentence, and goes on in the first of the next page. */
static bool
goes_on(const struct vocabulary *vocabulary, struct span text, const struct line *last, const struct line *first)
{
	const unsigned leads_on = WORD_PREPOSITION | WORD_DETERMINER | WORD_AND | WORD_ARTICLE;
	size_t start = last->end;

	while (start > last->start && !ascii_is_blank(text.p[start - 1]))
		start--;
	return last->words >= CUT_WORDS && !line_ends_sentence(text, last) && line_last(text, last) != ':' && last->gaps == 0 &&
	    first->gaps == 0 && (first->starts_lower || first->starts_digit ||
	    (field_class(vocabulary, span_slice(text, start, last->end)) & leads_on));
}

/* Where the page ends whose first line is `at`. */
static size_t
page_end(const struct lines *lines, size_t at)
{
	for (at++; at < lines->n && !lines->p[at].page; at++)
		continue;
	return at;
}

#define BESIDE	4	/* pages before and behind, whose edges are compared */

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
	size_t pages = 1, kept = 0, *first;
	struct edge *heads, *feet;

	for (size_t i = 1; i < lines->n; i++)
		pages += lines->p[i].page;
	if (pages == 1)
		return;
	heads = xreallocarray(NULL, pages, sizeof(*heads));
	feet = xreallocarray(NULL, pages, sizeof(*feet));
	first = xreallocarray(NULL, pages + 1, sizeof(*first));
	first[0] = 0;
	for (size_t k = 0; k < pages; k++) {
		first[k + 1] = page_end(lines, first[k]);
		heads[k] = edge_of(lines, first[k], first[k + 1], true);
		feet[k] = edge_of(lines, first[k], first[k + 1], false);
	}
	for (size_t k = 0; k < pages; k++) {
		size_t low = k > BESIDE ? k - BESIDE : 0, n = pages - low < 2 * BESIDE ? pages - low : 2 * BESIDE;
		size_t from = first[k], to = first[k + 1];
		size_t head = k > 0 ? furniture_of(text, lines, &heads[k], heads + low, n, (unsigned)k + 1) : 0;
		size_t foot = furniture_of(text, lines, &feet[k], feet + low, n, (unsigned)k + 1);

		if (head > 0)
			from = heads[k].line[head - 1] + 1;
		if (foot > 0 && feet[k].line[foot - 1] >= from)
			to = feet[k].line[foot - 1];
		kept = keep(vocabulary, text, lines, kept, from, to);
	}
	lines->n = kept;
	free(heads);
	free(feet);
	free(first);
}
