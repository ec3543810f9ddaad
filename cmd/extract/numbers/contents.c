#include "numbers/contents.h"

#define LINE_BYTES	300	/* a longer line is none of these */
#define AROUND		2	/* lines of pages near it, at least */
#define LOOKED		5	/* lines looked at above, and below */
#define LEADER		4	/* dots, with blanks between them or not */

/* The line around `at`; of a long one what is near. */
static struct range
line_around(const struct document *document, size_t at)
{
	size_t n = document_line(document, at), start = document->lines[n - 1];
	size_t end = n < document->n_lines ? document->lines[n] - 1 : document->text.n;

	if (n == document->n_lines && end > start && document->text.p[end - 1] == '\n')
		end--;
	return (struct range){ at - start > LINE_BYTES ? at - LINE_BYTES : start,
	    end - at > LINE_BYTES ? at + LINE_BYTES : end };
}

/* Dots and a number behind them end the line; its value. */
static bool
page_of(struct span text, struct range line, unsigned long *page)
{
	size_t end = line.end, first, dots = 0;

	while (end > line.start && (text.p[end - 1] == ' ' || text.p[end - 1] == '\r' || text.p[end - 1] == '\t'))
		end--;
	first = end;
	while (first > line.start && ascii_is_digit(text.p[first - 1]))
		first--;
	if (first == end || end - first > 4)
		return false;
	*page = 0;
	for (size_t i = first; i < end; i++)
		*page = *page * 10 + (unsigned long)(text.p[i] - '0');
	for (size_t i = first; i > line.start && dots < LEADER; i--) {
		if (text.p[i - 1] == '.')
			dots++;
		else if (text.p[i - 1] != ' ' && text.p[i - 1] != '\t')
			return false;
	}
	return dots == LEADER;
}

/* Lines of pages from `line` on, up or down; false where one is out of order, as the counts of "Gao ... 78", "Kidal ...
 * 12" are. */
static bool
count_on(const struct document *document, struct range line, unsigned long page, bool down, size_t *n)
{
	struct span text = document->text;

	for (size_t i = 0; i < LOOKED; i++) {
		unsigned long next;

		if (down ? line.end + 1 >= text.n : line.start < 2)
			break;
		line = line_around(document, down ? line.end + 1 : line.start - 1);
		if (!page_of(text, line, &next))
			break;
		if (down ? next < page : next > page)
			return false;
		page = next;
		++*n;
	}
	return true;
}

bool
contents_line(const struct document *document, size_t at)
{
	struct range line = line_around(document, at);
	unsigned long page;
	size_t n = 0;

	return page_of(document->text, line, &page) && count_on(document, line, page, false, &n) &&
	    count_on(document, line, page, true, &n) && n >= AROUND;
}
