#include "layout/contents.h"

#include "layout/furniture.h"

#define TITLE_WORDS	4	/* of "List of tables" */
#define PAGE_DIGITS	4
#define LINES_LEAST	3	/* with a page */

/* "Table of contents", "List of figures": all of the line. */
static bool
is_title(struct stream *s, size_t i)
{
	if (stream_is_blank(s, i) || stream_line(s, i)->words > TITLE_WORDS || !stream_line(s, i)->starts_upper)
		return false;
	s->n = 0;
	stream_add(s, stream_line(s, i)->start, stream_line(s, i)->end);
	return furniture_heads_contents(s);
}

/* The number that ends the line behind some words; 0 where none does. */
static unsigned
page_of(const struct stream *s, size_t i)
{
	const struct line *line = stream_line(s, i);
	size_t at = line->end;
	unsigned page = 0, scale = 1;

	while (at > line->start && line->end - at < PAGE_DIGITS && ascii_is_digit(s->text.p[at - 1])) {
		page += scale * (unsigned)(s->text.p[--at] - '0');
		scale *= 10;
	}
	return line->words > 1 && at > line->start && (ascii_is_blank(s->text.p[at - 1]) || s->text.p[at - 1] == '.') ? page : 0;
}

/* "Figure 1 The area": the first of another list. */
static bool
opens_list(const struct stream *s, size_t i)
{
	struct piece words[2];
	size_t n = line_pieces(s->text, stream_line(s, i), 1, words, 2);

	for (size_t k = 0; k < n; k++)
		if (s->text.p[words[k].start] == '1' && (words[k].end == words[k].start + 1 || !ascii_is_digit(s->text.p[words[k].start + 1])))
			return true;
	return false;
}

/* Behind the lines under the title at `at`, each on the same page as the one before or later; where they begin, if they are too few. */
static size_t
pages_end(const struct stream *s, size_t at)
{
	unsigned last = 0, lines = 0;
	size_t end = at;

	for (size_t i = at; i < s->lines->n; i++) {
		unsigned page;

		if (stream_is_blank(s, i))
			continue;
		page = page_of(s, i);
		if (page == 0 || (page < last && !opens_list(s, i)))
			break;
		last = page;
		lines++;
		end = i + 1;
	}
	return lines < LINES_LEAST ? at : end;
}

size_t
contents_take(struct stream *s, size_t at)
{
	size_t end = at;

	while (is_title(s, end)) {
		size_t next = pages_end(s, end + 1);

		if (next == end + 1)
			break;
		for (end = next; stream_is_blank(s, end) && end < s->lines->n; end++)
			continue;
	}
	if (end == at)
		return 0;
	s->n = 0;
	for (size_t i = at; i < end; i++)
		if (!stream_is_blank(s, i))
			stream_add(s, stream_line(s, i)->start, stream_line(s, i)->end);
	outline_furniture(s->outline, s->ranges, s->n);
	return end - at;
}
