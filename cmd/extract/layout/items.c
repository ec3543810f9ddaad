#include "layout/items.h"

#include <string.h>

#include "base/short.h"
#include "layout/label_lines.h"
#include "lines/line_date.h"
#include "lines/number_text.h"
#include "lines/wrapped.h"

/* The lines of the item at line `at`, as ranges; where they end. What is indented under its text belongs to it too. */
static size_t
gather_item(struct stream *s, size_t at, const struct bullet *bullet)
{
	struct bullet next;

	stream_set(s, bullet->text, stream_line(s, at)->end);
	for (;;) {
		const struct line *line;

		if (stream_resumes(s, at))
			at++;
		else if (stream_is_blank(s, at + 1) || stream_opens_item(s, at + 1, &next))
			break;
		line = stream_line(s, at + 1);

		if (!stream_is_blank(s, at) && !stream_goes_on(s, at) &&
		    (line->column < bullet->column || bullet->column == 0 || stream_is_label(s, at + 1)))
			break;
		at++;
		stream_add(s, line->start, line->end);
	}
	return at + 1;
}

/* Closes the levels of the list that the bullet is no part of; its own level. */
static size_t
list_level(struct stream *s, const struct bullet *bullet)
{
	for (size_t d = s->depth; d > 0; d--) {
		const struct bullet *open = &s->bullets[d - 1];

		if (bullet_follows(open, bullet) && bullet->indent <= open->indent + 1 &&
		    bullet->indent + 1 >= open->indent)
			return d - 1;
	}
	/* A new shape: below the last item, unless it stands further left, or as far behind a blank line. */
	while (s->depth > 0 && (bullet->indent < s->bullets[s->depth - 1].indent ||
	    (bullet->indent == s->bullets[s->depth - 1].indent && s->outline->blank_before)))
		s->depth--;
	return s->depth < LIST_DEPTH ? s->depth : LIST_DEPTH - 1;
}

/* What stands right above its list introduces it, whether it ends with a colon or not. */
static size_t
introduction_of_item(const struct stream *s)
{
	const struct blocks *blocks = s->outline->blocks;

	if (s->depth > 0)
		return blocks->p[s->items[0]].parent;
	if (!s->outline->blank_before && blocks->n > 0 && blocks->p[blocks->n - 1].kind == BLOCK_LABEL)
		return blocks->n - 1;	/* "Deaths: 13" over "- 10 in Gao" */
	return s->outline->blank_before ? outline_introduction(s->outline) : s->outline->introduction;
}

/* "- Deaths 23": nothing but a label and its number. */
static bool
is_numbered_label(const struct stream *s, size_t at, const struct bullet *bullet)
{
	struct line line = line_measure(s->text, bullet->text, stream_line(s, at)->end, 0);
	size_t end;

	return line.starts_upper && label_at(s->text, &line, &end) == LABEL_NUMBER;
}

/* "- Deaths 23 / - Terrorists killed 48": such items, one next to another, are the labels that they would be without
 * marks. */
static enum block_kind
kind_of_item(const struct stream *s, size_t at, size_t end, const struct bullet *bullet)
{
	const struct blocks *blocks = s->outline->blocks;
	struct bullet next;

	if (end != at + 1 || !is_numbered_label(s, at, bullet))
		return BLOCK_ITEM;
	if (blocks->n > 0 && blocks->p[blocks->n - 1].kind == BLOCK_LABEL)
		return BLOCK_LABEL;
	end = stream_over_blanks(s, end);
	return end < s->lines->n && stream_opens_item(s, end, &next) && bullet_follows(bullet, &next) &&
	    is_numbered_label(s, end, &next) ? BLOCK_LABEL : BLOCK_ITEM;
}

size_t
items_take(struct stream *s, size_t at, const struct bullet *bullet)
{
	size_t level = list_level(s, bullet);
	size_t parent = level > 0 ? s->items[level - 1] : introduction_of_item(s);
	size_t end;

	s->bullets[level] = *bullet;
	s->depth = level + 1;
	end = gather_item(s, at, bullet);
	s->items[level] = outline_item(s->outline, kind_of_item(s, at, end, bullet), parent, s->ranges, s->n);
	s->outline->blocks->p[s->items[level]].depth = (unsigned)level;
	return end;
}

void
items_add(struct stream *s, enum block_kind kind)
{
	size_t over = kind == BLOCK_LABEL ? label_line_over(s) : BLOCK_NONE, item;
	size_t parent = over != BLOCK_NONE ? over : outline_introduction(s->outline);

	if (kind == BLOCK_LABEL)
		label_line_without_leader(s);
	item = outline_item(s->outline, kind, parent, s->ranges, s->n);
	s->outline->blocks->p[item].depth = over != BLOCK_NONE;
}

/* What a line is taken apart into: text, or an item that the text before it introduces. */
static void
add_part(struct stream *s, const struct line *part, bool text)
{
	stream_set(s, part->start, part->end);
	if (text)
		(void)outline_paragraph(s->outline, s->ranges, s->n);
	else
		(void)outline_item(s->outline, BLOCK_ITEM, s->outline->introduction, s->ranges, s->n);
}

/* The part of the line from *at up to the next mark, behind which *at is moved; false behind the last. */
static bool
next_part(const struct stream *s, const struct line *line, const char *mark, size_t *at, struct line *part)
{
	size_t end = *at;

	if (*at > line->end)
		return false;
	while (end < line->end && !span_starts(span_slice(s->text, end, line->end), mark))
		end++;
	*part = line_measure(s->text, *at, end, 0);
	*at = end + strlen(mark);
	return true;
}

bool
items_take_inline(struct stream *s, size_t at)
{
	static const char mark[] = "\xe2\x80\xa2";
	const struct line *line = stream_line(s, at);
	size_t parts = 0, from = line->start, next = from;
	struct line part;

	if (memchr(s->text.p + line->start, (unsigned char)mark[0], line->end - line->start) == NULL)
		return false;
	while (next_part(s, line, mark, &next, &part))
		parts++;
	if (parts < 3)
		return false;
	for (next = from; next_part(s, line, mark, &next, &part); from = next)
		if (!line_is_blank(&part))
			add_part(s, &part, from == line->start);
	return true;
}

bool
items_take_bars(struct stream *s, size_t at)
{
	const struct line *line = stream_line(s, at);
	size_t parts = 0, numbered = 0, next = line->start;
	struct line part;

	if (!line->bars)
		return false;
	for (; next_part(s, line, "|", &next, &part); parts++) {
		/* "Relief Bulletin | Issue 12 | 1-15 June 2023": the title */
		if (s->outline->blocks->n == 0 && line_is_date(s->vocabulary, s->text, &part))
			return false;
		numbered += part.numbers > 0;
	}
	if (parts < 3 || numbered * 2 < parts)
		return false;
	for (next = line->start; next_part(s, line, "|", &next, &part);) {
		if (line_is_blank(&part))
			continue;
		stream_set(s, part.start, part.end);
		items_add(s, BLOCK_ITEM);
	}
	return true;
}

#define GLUED	3	/* places where items were glued together, at least */
#define GLUED_LETTERS	3	/* small ones before such a place */
#define GLUED_WORDS	3	/* of each part, on the average at least */
#define GLUED_TEXT	25	/* words of a part that is text of its own, at least */

/* "the route" "The seizure", "Lima)" "19 houses", "brought:" "12 men": what stood on lines of its own was run together
 * at `i`. */
static bool
is_glued(struct span text, size_t start, size_t i, size_t end)
{
	size_t letters = 0;

	if (i < start + 2 || i + 2 >= end)
		return false;
	if (text.p[i - 1] == ')' || text.p[i - 1] == ':')
		return ascii_is_upper(text.p[i]) || (ascii_is_digit(text.p[i]) && !ascii_is_digit(text.p[i - 2]));
	while (letters < GLUED_LETTERS && i - letters > start && ascii_is_lower(text.p[i - letters - 1]))
		letters++;
	return letters == GLUED_LETTERS && ascii_is_upper(text.p[i]) && ascii_is_lower(text.p[i + 1]);
}

/* The first place from i on where a capital or a digit stands right behind a small letter, a bracket or a colon; else
 * `end`. */
static size_t
next_joint(struct span text, size_t i, size_t end)
{
	for (; i < end; i += 8) {
		uint64_t here = short_load_next(text.p + i, end - i);
		uint64_t joints = short_capitals(here) | short_digits(here);

		if (joints) {
			uint64_t behind = short_load_next(text.p + i - 1, end - i + 1);

			joints &= short_small_letters(behind) | short_bytes_of(behind, ')') |
			    short_bytes_of(behind, ':');
		}
		if (joints)
			return i + short_first(joints);
	}
	return end;
}

/* The end of the part that begins at `at`. */
static size_t
glued_end(struct span text, const struct line *line, size_t at)
{
	size_t i = next_joint(text, at + 1, line->end);

	while (i < line->end && !is_glued(text, line->start, i, line->end))
		i = next_joint(text, i + 1, line->end);
	return i;
}

/* <span id="midArticle_3"/>: what stands in the tags of a page is no text run together. */
static bool
holds_tags(struct span text, const struct line *line)
{
	const char *p = text.p + line->start, *end = text.p + line->end;

	while ((p = memchr(p, '=', (size_t)(end - p))) != NULL && p + 1 < end)
		if (*++p == '"')
			return memchr(text.p + line->start, '<', line->end - line->start) != NULL;
	return false;
}

bool
items_take_glued(struct stream *s, size_t at)
{
	const struct line *line = stream_line(s, at);
	size_t parts = 0, from, to;

	if (line->words < GLUED * GLUED_WORDS || line->joints < GLUED || holds_tags(s->text, line))
		return false;
	for (from = line->start; from < line->end; from = to, parts++)
		to = glued_end(s->text, line, from);
	if (parts <= GLUED || line->words < parts * GLUED_WORDS)
		return false;
	for (from = line->start; from < line->end; from = to) {
		struct line part;

		to = glued_end(s->text, line, from);
		part = line_measure(s->text, from, to, 0);
		add_part(s, &part, from == line->start || part.words > GLUED_TEXT);
	}
	return true;
}

#define APART	8	/* parts of a line that blanks hold apart */
#define MEASURED	8	/* words of "Farm land cleared 0.8 sq km" */

/* "Land cleared 0.8 sq km": words, a number and its unit. */
static bool
is_measured(const struct stream *s, const struct line *part)
{
	struct piece fields[MEASURED];
	size_t n, number;

	if (part->words > MEASURED || part->words < 3 || !ascii_is_alpha(s->text.p[part->start]) ||
	    !(stream_last_class(s, part) & WORD_UNIT))
		return false;
	n = line_pieces(s->text, part, 1, fields, MEASURED);
	for (number = n - 1; number > 0 && !is_number_text(piece_text(s->text, fields[number])); number--)
		continue;
	return number > 0 && n - number <= 3;
}

bool
items_take_apart(struct stream *s, size_t at)
{
	const struct line *line = stream_line(s, at);
	struct piece parts[APART];
	size_t n, end;

	if (line->gaps == 0 || line->numbers < 2)
		return false;
	n = line_pieces(s->text, line, 2, parts, APART);
	if (n < 2 || n > APART)
		return false;
	for (size_t i = 0; i < n; i++) {
		struct line part = line_measure(s->text, parts[i].start, parts[i].end, parts[i].from);

		if (!stream_counts(s, &part) && label_at(s->text, &part, &end) != LABEL_NUMBER &&
		    !is_measured(s, &part))
			return false;
	}
	for (size_t i = 0; i < n; i++) {
		stream_set(s, parts[i].start, parts[i].end);
		items_add(s, BLOCK_LABEL);
	}
	return true;
}
