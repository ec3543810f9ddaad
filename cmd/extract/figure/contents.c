#include "figure/contents.h"

#define LINE_BYTES	300	/* a longer line is none of these */
#define AROUND		2	/* lines looked at above, and below */
#define LEADER		4	/* dots, with blanks between them or not */

/* The line around `at`; an empty one where it is too long. */
static struct range
line_around(struct span text, size_t at)
{
	struct range line = { at, at };

	while (line.start > 0 && text.p[line.start - 1] != '\n' && at - line.start < LINE_BYTES)
		line.start--;
	while (line.end < text.n && text.p[line.end] != '\n' && line.end - at < LINE_BYTES)
		line.end++;
	return line;
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

/* Lines of pages from `line` on, up or down, as long as the numbers go on. */
static size_t
count_on(struct span text, struct range line, unsigned long page, bool down)
{
	size_t n = 0;

	while (n < AROUND) {
		unsigned long next;

		if (down ? line.end + 1 >= text.n : line.start < 2)
			break;
		line = line_around(text, down ? line.end + 1 : line.start - 1);
		if (!page_of(text, line, &next) || (down ? next < page : next > page))
			break;
		page = next;
		n++;
	}
	return n;
}

bool
contents_line(struct span text, size_t at)
{
	struct range line = line_around(text, at);
	unsigned long page;

	return page_of(text, line, &page) &&
	    count_on(text, line, page, false) + count_on(text, line, page, true) >= AROUND;
}
