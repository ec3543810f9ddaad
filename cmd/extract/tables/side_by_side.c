#include "tables/side_by_side.h"

#include <string.h>

#include "lines/list.h"
#include "lines/number_text.h"

#define SIDES_MOST	4	/* columns */

/* The number of each item of a line of several: "29 raids 12 raids"; their ranges; how many. */
static size_t
numbered_sides(struct span text, const struct line *line, struct range items[SIDES_MOST])
{
	struct piece fields[32];
	size_t n = line_pieces(text, line, 1, fields, 32), count = 0;
	bool number_before = true;

	if (n == 0 || n > 32 || !ascii_is_digit(text.p[line->start]))
		return 0;
	for (size_t i = 0; i < n; i++) {
		bool number = is_number_text(piece_text(text, fields[i]));

		if (number && i > 0 && number_before)
			return 0;
		if (number && count == SIDES_MOST)
			return 0;
		if (number)
			items[count++].start = fields[i].start;
		if (count == 0)
			return 0;
		items[count - 1].end = fields[i].end;
		number_before = number;
	}
	return number_before || line_ends_sentence(text, line) ? 0 : count;
}

/* As many names as there are items side by side below: "Iraq Syria". */
static bool
names_of(struct span text, const struct line *line, size_t n, struct range names[SIDES_MOST])
{
	struct piece fields[16];
	size_t count = line_pieces(text, line, 2, fields, 16);

	if (count != n)
		count = line_pieces(text, line, 1, fields, 16);
	if (count == 0 || count > 16 || count % n != 0)
		return false;
	for (size_t k = 0; k < n; k++) {
		const struct piece *first = &fields[k * (count / n)];

		if (!opens_name(text, first->start))
			return false;
		names[k] = (struct range){ first->start, fields[(k + 1) * (count / n) - 1].end };
	}
	return true;
}

/* The items of a line that has a mark before each: "- 29 raids - 12 raids"; their ranges; how many. */
static size_t
marked_sides(struct span text, const struct line *line, struct range items[SIDES_MOST])
{
	struct piece fields[32];
	size_t n, count = 0;

	/* Most lines open with a letter, and need not be cut. */
	if (ascii_is_alpha(text.p[line->start]) || line_pieces(text, line, 1, fields, 1) == 0 ||
	    !bullet_is_mark(piece_text(text, fields[0])))
		return 0;
	n = line_pieces(text, line, 1, fields, 32);
	if (n > 32)
		return 0;
	for (size_t i = 0; i < n; i++) {
		bool mark = bullet_is_mark(piece_text(text, fields[i]));

		if (mark && (count == SIDES_MOST || i + 1 == n))
			return 0;
		if (mark)
			items[count++] = (struct range){ fields[i + 1].start, fields[i + 1].start };
		else
			items[count - 1].end = fields[i].end;
	}
	for (size_t k = 0; k < count; k++)
		if (items[k].end == items[k].start)
			return 0;
	return count;
}

/* Names without a number, each with its colon or none: where they are headings. */
static bool
are_names(struct span text, struct range names[SIDES_MOST], size_t n)
{
	for (size_t k = 0; k < n; k++)
		if (!opens_name(text, names[k].start) || holds_digit(range_text(text, names[k])))
			return false;
	return true;
}

/* A heading for each name, all under what the first stands under. */
static void
add_headings(struct stream *s, struct range names[SIDES_MOST], size_t n, size_t headings[SIDES_MOST])
{
	for (size_t k = 0; k < n; k++) {
		headings[k] = outline_heading(s->outline, RANK_ON_TOP, &names[k], 1);
		if (k > 0)
			s->outline->blocks->p[headings[k]].parent = s->outline->blocks->p[headings[0]].parent;
	}
}

typedef size_t sides_of(struct span text, const struct line *line, struct range items[SIDES_MOST]);

/* The lines from i on that have n items each; where they end. */
static size_t
add_items(struct stream *s, size_t i, sides_of *sides, size_t n, const size_t headings[SIDES_MOST])
{
	struct range items[SIDES_MOST];

	for (; !stream_is_blank(s, i) && sides(s->text, stream_line(s, i), items) == n; i++)
		for (size_t k = 0; k < n; k++)
			outline_item(s->outline, BLOCK_ITEM, headings[k], &items[k], 1);
	return i;
}

size_t
side_by_side_take_marked(struct stream *s, size_t at)
{
	struct range items[SIDES_MOST], names[SIDES_MOST];
	size_t headings[SIDES_MOST], n;

	if (stream_is_blank(s, at + 1) || stream_is_blank(s, at + 2))
		return 0;
	n = marked_sides(s->text, stream_line(s, at), names);
	if (n < 2 || !are_names(s->text, names, n) ||
	    marked_sides(s->text, stream_line(s, at + 1), items) != n ||
	    marked_sides(s->text, stream_line(s, at + 2), items) != n)
		return 0;
	add_headings(s, names, n, headings);
	return add_items(s, at + 1, marked_sides, n, headings) - at;
}

size_t
side_by_side_take(struct stream *s, size_t at)
{
	const struct line *head = stream_line(s, at);
	struct range items[SIDES_MOST], names[SIDES_MOST];
	size_t headings[SIDES_MOST], n, i = at + 1;

	if (stream_is_blank(s, i) || stream_is_blank(s, i + 1) || head->numbers || head->words < 2 ||
	    strchr(".:;", line_last(s->text, head)))
		return 0;
	n = numbered_sides(s->text, stream_line(s, i), items);
	if (n < 2 || numbered_sides(s->text, stream_line(s, i + 1), items) != n ||
	    !names_of(s->text, head, n, names))
		return 0;
	add_headings(s, names, n, headings);
	return add_items(s, i, numbered_sides, n, headings) - at;
}
