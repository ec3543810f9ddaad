#include "layout/layout.h"

#include <stdlib.h>
#include <string.h>

#include "layout/columns.h"
#include "layout/entries.h"
#include "layout/front.h"
#include "layout/furniture.h"
#include "layout/items.h"
#include "layout/labelled.h"
#include "layout/line_date.h"
#include "layout/side_by_side.h"
#include "layout/stacked.h"
#include "layout/table.h"

#define HEADING_WORDS	16
#define HEADING_WIDTH	130
#define SECTION_WORDS	9	/* of a numbered heading, its number too */
#define LONG_TITLE	30
#define LABEL_WORDS	12	/* of a line of one label that no other stands beside */
#define HEADLINE_WORDS	6	/* behind the label that it opens with */
#define TITLE_WORDS	5	/* of a title that opens with a label */
#define INTRODUCTION_WORDS 10	/* of a heading that ends with a colon */

/* A line "Label: ..." that has another of its kind beside it. */
static bool
in_label_run(const struct stream *s, size_t at, size_t end)
{
	size_t label_end, other;
	enum label_kind kind = label_at(s->text, stream_line(s, at), &label_end), beside;

	if (kind == LABEL_NONE || (kind != LABEL_COLON && s->outline->blocks->n == 0))
		return false;
	/* "Chad: floods kill nine in the south": the title, whatever field stands below it */
	if (s->outline->blocks->n == 0 && stream_line(s, at)->starts_upper &&
	    stream_line(s, at)->words >= TITLE_WORDS &&
	    line_measure(s->text, label_end, stream_line(s, at)->end, 0).words > 2)
		return false;
	/* Such short lines may be spaced out. */
	if (kind != LABEL_COLON && stream_is_blank(s, end) && end + 1 < s->lines->n)
		end++;
	if (!stream_is_blank(s, end)) {
		beside = label_at(s->text, stream_line(s, end), &other);
		if (beside == kind)
			return true;
	}
	if (at > 0 && (kind != LABEL_COLON || !stream_is_blank(s, at - 1))) {
		const struct blocks *blocks = s->outline->blocks;

		return blocks->n && blocks->p[blocks->n - 1].kind == BLOCK_LABEL;
	}
	return false;
}

/* "Chad: 40 villages are cut off, says the mission", alone over running text: a headline, and no label. */
static bool
is_headline(const struct stream *s, const struct line *rest, size_t end)
{
	while (end < s->lines->n && stream_is_blank(s, end))
		end++;
	return rest->words >= HEADLINE_WORDS && !line_ends_sentence(s->text, rest) && end < s->lines->n &&
	    line_ends_sentence(s->text, stream_line(s, end)) && stream_line(s, end)->words > HEADING_WORDS;
}

/* "Killed: 12", by itself, behind the title. */
static bool
is_single_label(const struct stream *s, size_t at, size_t end)
{
	const struct line *line = stream_line(s, at);
	struct line rest;
	size_t label_end;

	if (end != at + 1 || s->outline->title_zone || line->words > LABEL_WORDS ||
	    label_at(s->text, line, &label_end) != LABEL_COLON)
		return false;
	rest = line_measure(s->text, label_end, line->end, 0);
	return rest.numbers > 0 && !is_headline(s, &rest, end);
}

static unsigned
words_of(const struct stream *s, size_t at, size_t end)
{
	unsigned words = 0;

	for (size_t i = at; i < end; i++)
		words += stream_line(s, i)->words;
	return words;
}

static bool
introduces_list(const struct stream *s, size_t end)
{
	struct bullet bullet;

	while (end < s->lines->n && stream_is_blank(s, end))
		end++;
	return end < s->lines->n && (stream_opens_item(s, end, &bullet) || stream_is_list_label(s, end) ||
	    in_label_run(s, end, end + 1));
}

static bool
is_over_table(const struct stream *s, size_t end)
{
	while (end < s->lines->n && (stream_is_blank(s, end) || line_is_rule(s->text, stream_line(s, end))))
		end++;
	return end < s->lines->n && table_starts(s->outline, s->vocabulary, s->lines, end);
}

/* 1999, 2024 */
static bool
is_year(struct span field)
{
	return field.n == 4 && (field.p[0] == '1' || field.p[0] == '2') && ascii_is_digit(field.p[1]) &&
	    ascii_is_digit(field.p[2]) && ascii_is_digit(field.p[3]) &&
	    (memcmp(field.p, "19", 2) == 0 || memcmp(field.p, "20", 2) == 0);
}

/* In digits or words, but a year. */
static bool
holds_number(const struct stream *s, size_t at, size_t end)
{
	for (size_t i = at; i < end; i++) {
		struct piece fields[HEADING_WORDS];
		size_t n = line_pieces(s->text, stream_line(s, i), 1, fields, HEADING_WORDS);
		unsigned years = 0;

		for (size_t k = 0; k < n && k < HEADING_WORDS; k++) {
			struct line field = { .start = fields[k].start, .end = fields[k].end };

			if (stream_last_class(s, &field) & WORD_NUMBER)
				return true;
			years += is_year(span_slice(s->text, field.start, field.end));
		}
		if (stream_line(s, i)->numbers > years)
			return true;
	}
	return false;
}

/* What of the lines at..end, a block by themselves, makes them a heading. */
static bool
is_heading(const struct stream *s, size_t at, size_t end, enum heading_rank *rank)
{
	const struct line *first = stream_line(s, at), *last = stream_line(s, end - 1);
	bool blank_before = at == 0 || stream_is_blank(s, at - 1), blank_behind = stream_is_blank(s, end);
	bool ended = line_ends_sentence(s->text, last);
	unsigned words = words_of(s, at, end);
	struct bullet bullet;

	/* The document's first line, by itself and no sentence, is its title however long. */
	if (s->outline->blocks->n == 0 && end == at + 1 && blank_behind && !ended &&
	    words > HEADING_WORDS && words <= LONG_TITLE && first->starts_upper &&
	    !strchr(":;,", line_last(s->text, last))) {
		*rank = RANK_TITLE;
		return true;
	}
	/* "(19 – 25 April 2018)" under the title */
	if (s->outline->title_zone && end == at + 1 && line_is_date(s->vocabulary, s->text, first)) {
		*rank = RANK_TITLE;
		return true;
	}
	/* "### A car bomb explodes in the capital, killing two.": however long, with an address behind it, and though it ends. */
	if (line_is_marked_up(s->text, first) && (ended || words > HEADING_WORDS || first->width > HEADING_WIDTH)) {
		(void)bullet_at(s->text, first, &bullet);
		*rank = s->outline->title_zone ? RANK_TITLE : bullet.shape > 2 ? RANK_ALONE : RANK_SECTION;
		return true;
	}
	if (end - at > 3 || words > HEADING_WORDS || first->width > HEADING_WIDTH ||
	    strchr(";,", line_last(s->text, last)))
		return false;
	/* "# Floods recede" before any text is a title. */
	if (!ended && bullet_at(s->text, first, &bullet) && bullet.kind == BULLET_SECTION &&
	    !(s->outline->title_zone && s->text.p[first->start] == '#')) {
		*rank = bullet.shape > 2 ? RANK_ALONE : RANK_SECTION;
		return true;
	}
	if (stream_counts(s, first) && s->outline->blocks->n > 0 && !(blank_before && blank_behind))
		return false;
	if (s->outline->title_zone && line_last(s->text, last) != ':' &&
	    (!ended || words <= HEADING_WORDS / 2)) {
		*rank = first->all_capitals && s->outline->blocks->n > 0 && blank_before &&
		    !blank_behind ? RANK_CAPITALS : RANK_TITLE;
		return true;
	}
	if (ended)
		return false;
	if (line_last(s->text, last) == ':') {
		*rank = introduces_list(s, end) ? RANK_ON_TOP : RANK_COLON;
		return words <= INTRODUCTION_WORDS && (!holds_number(s, at, end) || is_over_table(s, end));
	}
	if (first->all_capitals && last->all_capitals) {
		*rank = RANK_CAPITALS;
		return true;
	}
	if (stream_counts(s, first))
		return false;
	*rank = blank_behind ? RANK_ALONE : RANK_ON_TOP;
	if (blank_before && blank_behind)
		return true;
	if (blank_behind || !first->starts_upper)
		return false;
	if (stream_opens_item(s, end, &bullet) || in_label_run(s, end, end + 1) ||
	    table_starts(s->outline, s->vocabulary, s->lines, end))
		return true;
	return s->wrap == 0 ? words <= 8 : last->width * 3 < s->wrap * 2 && words <= 8;
}

/* "27 x Breach of the peace - two of them by boys.": an item, however it goes on. */
static bool
opens_multiple(const struct stream *s, size_t at)
{
	struct piece fields[2];
	struct span sign;

	if (line_pieces(s->text, stream_line(s, at), 1, fields, 2) < 2)
		return false;
	sign = span_slice(s->text, fields[1].start, fields[1].end);
	return is_number_text(span_slice(s->text, fields[0].start, fields[0].end)) &&
	    (span_is(sign, "x") || span_is(sign, "\xc3\x97"));
}

static size_t
take_text(struct stream *s, size_t at)
{
	struct bullet section = { 0 };
	size_t end = stream_gather(s, at), heading, lines;
	enum heading_rank rank;

	if ((lines = furniture_lines(s, end > at + 1 && stream_line(s, at + 1)->starts_lower)) > 0) {
		outline_furniture(s->outline, s->ranges, lines);
		return lines < s->n ? at + lines : end;
	}
	if (in_label_run(s, at, end) || is_single_label(s, at, end)) {
		items_add(s, BLOCK_LABEL);
		return end;
	}
	if (is_heading(s, at, end, &rank)) {
		if (bullet_at(s->text, stream_line(s, at), &section) && section.kind == BULLET_SECTION)
			s->ranges[0].start = section.text;
		heading = outline_heading(s->outline, rank, s->ranges, s->n);
		if (line_is_marked_up(s->text, stream_line(s, at)))
			s->outline->blocks->p[heading].marks = section.shape;
		return end;
	}
	if (opens_multiple(s, at) || (stream_counts(s, stream_line(s, at)) && end == at + 1 &&
	    !line_ends_sentence(s->text, stream_line(s, at)) && words_of(s, at, end) <= HEADING_WORDS))
		items_add(s, BLOCK_ITEM);
	else
		(void)outline_paragraph(s->outline, s->ranges, s->n);
	return end;
}

static bool
is_head(const struct blocks *blocks)
{
	for (size_t b = 0; b < blocks->n; b++)
		if (b == HEAD_BLOCKS || blocks->p[b].kind == BLOCK_PARAGRAPH || blocks->p[b].kind == BLOCK_CELL)
			return false;
	return true;
}

/* Leaves the title's own words of "title: Floods recede", "title: >-" and the line behind it; where they end. */
static size_t
gather_title(struct stream *s, struct range title, size_t end)
{
	if (title.start < title.end)
		s->ranges[0].start = title.start;
	else if (s->n > 1)
		memmove(s->ranges, s->ranges + 1, --s->n * sizeof(*s->ranges));
	else if (!stream_is_blank(s, end))
		end = stream_gather(s, end);
	return end;
}

/*
 * "title: Floods recede", "category: news": a head of fields stands before the text, as a
 * letterhead does, and one of them is the title; where it ends, or `at`.
 */
static size_t
take_field(struct stream *s, size_t at)
{
	struct range title;
	size_t end, heading;

	if (!is_head(s->outline->blocks))
		return at;
	end = stream_gather(s, at);
	if (furniture_titles(s, &title))
		end = gather_title(s, title, end);
	else if (!s->outline->title_zone || !stream_is_field(s, at))
		return at;
	heading = outline_heading(s->outline, RANK_TITLE, s->ranges, s->n);
	s->outline->blocks->p[heading].title_zone = true;
	return end;
}

/* "1. Drugs seized by the police:" over a heading or a table: no item of a list, but a numbered heading. */
static bool
heads_section(const struct stream *s, size_t at, const struct bullet *bullet)
{
	const struct line *line = stream_line(s, at);
	size_t next = at + 1;
	struct bullet other;

	if (bullet->kind != BULLET_NUMBER || line_last(s->text, line) != ':' ||
	    line->words > INTRODUCTION_WORDS || !stream_is_blank(s, next))
		return false;
	while (next < s->lines->n && stream_is_blank(s, next))
		next++;
	return next < s->lines->n && !bullet_at(s->text, stream_line(s, next), &other);
}

/* Digits that no bracket holds: "(last 24 hours)" is no count. */
static bool
counts_openly(struct span text, size_t from, size_t to)
{
	int depth = 0;

	for (; from < to; from++) {
		depth += (text.p[from] == '(') - (text.p[from] == ')');
		if (depth == 0 && ascii_is_digit(text.p[from]))
			return true;
	}
	return false;
}

static bool
is_numbered(const struct stream *s, size_t at)
{
	struct bullet bullet;

	return bullet_at(s->text, stream_line(s, at), &bullet) && bullet.kind == BULLET_NUMBER;
}

/* "2. Damage (last 24 hours)" over text of its own, where no item of a list stands next to it: a numbered heading. */
static bool
numbers_section(const struct stream *s, size_t at, struct bullet *bullet)
{
	const struct line *line = stream_line(s, at), *next;
	size_t before = at, behind = at + 1;
	struct bullet other;

	if (!bullet_at(s->text, line, bullet) || bullet->kind != BULLET_NUMBER || line->words > SECTION_WORDS || line_ends_sentence(s->text, line) ||
	    strchr(":;,", line_last(s->text, line)) || !ascii_is_upper(s->text.p[bullet->text]) ||
	    counts_openly(s->text, bullet->text, line->end))
		return false;
	while (before > 0 && stream_is_blank(s, before - 1))
		before--;
	while (behind < s->lines->n && stream_is_blank(s, behind))
		behind++;
	if (before == at || behind >= s->lines->n || (before > 0 && is_numbered(s, before - 1)) || is_numbered(s, behind))
		return false;
	next = stream_line(s, behind);
	return behind > at + 1 || bullet_at(s->text, next, &other) || (!next->starts_lower && next->column <= line->column &&
	    (s->wrap == 0 || line->width * 3 < s->wrap * 2));
}

/* The block at line `at`; where it ends. */
static size_t
take_block(struct stream *s, size_t at)
{
	struct bullet bullet;
	bool numbered;
	size_t n;

	if ((n = take_field(s, at)) > at)
		return n;
	/* The days that a report is of, under its title, are no row of a table. */
	if (s->outline->title_zone && line_is_date(s->vocabulary, s->text, stream_line(s, at)))
		return take_text(s, at);
	if ((n = entries_take(s->outline, s->vocabulary, s->lines, at)) > 0 ||
	    (n = table_take(s->outline, s->vocabulary, s->lines, at)) > 0 ||
	    (n = stacked_take(s->outline, s->lines, at)) > 0 ||
	    (n = labelled_take(s->outline, s->vocabulary, s->lines, at)) > 0) {
		s->depth = 0;
		return at + n;
	}
	if ((n = side_by_side_take_marked(s, at)) > 0)
		return at + n;
	if (items_take_inline(s, at) || items_take_bars(s, at))
		return at + 1;
	numbered = numbers_section(s, at, &bullet);
	if (numbered || stream_opens_item(s, at, &bullet)) {
		struct range heading = { bullet.text, stream_line(s, at)->end };

		if (!numbered && !heads_section(s, at, &bullet))
			return items_take(s, at, &bullet);
		s->outline->title_zone = false;
		(void)outline_heading(s->outline, RANK_SECTION, &heading, 1);
		return at + 1;
	}
	s->depth = 0;
	if ((n = side_by_side_take(s, at)) > 0 || (n = items_take_card(s, at)) > 0)
		return at + n;
	return take_text(s, at);
}

static void
take_stream(struct outline *outline, const struct vocabulary *vocabulary,
    const struct lines *lines)
{
	struct stream s = { .outline = outline, .vocabulary = vocabulary, .text = outline->text,
	    .lines = lines, .wrap = stream_wrap_width(outline->text, lines) };
	size_t i = 0;

	outline->blank_before = true;
	while (i < lines->n) {
		if (line_is_blank(&lines->p[i]) || line_is_rule(s.text, &lines->p[i])) {
			outline->blank_before = true;
			i++;
			continue;
		}
		i = take_block(&s, i);
	}
	tokens_free(&s.opening);
	free(s.ranges);
}

static void
take_side(struct outline *outline, const struct vocabulary *vocabulary,
    const struct lines *lines, const struct spread *spread, bool right)
{
	struct lines side = { 0 };

	spread_side(outline->text, lines, spread, right, &side);
	take_stream(outline, vocabulary, &side);
	lines_free(&side);
}

void
layout_blocks(const struct document *document, const struct vocabulary *vocabulary,
    struct arena *arena, struct blocks *blocks)
{
	struct lines lines = { 0 };
	struct spreads spreads = { 0 };
	struct outline outline;
	size_t at = 0;

	blocks->n = 0;
	outline_open(&outline, document->text, arena, blocks);
	lines_read(document, &lines);
	spreads_find(document->text, &lines, &spreads);
	for (size_t i = 0; i <= spreads.n; i++) {
		size_t end = i < spreads.n ? spreads.p[i].first : lines.n;
		struct lines part = { .p = lines.p + at, .n = end - at };

		take_stream(&outline, vocabulary, &part);
		if (i == spreads.n)
			break;
		take_side(&outline, vocabulary, &lines, &spreads.p[i], false);
		take_side(&outline, vocabulary, &lines, &spreads.p[i], true);
		at = spreads.p[i].last;
	}
	front_settle(document, blocks);
	spreads_free(&spreads);
	lines_free(&lines);
}

void
blocks_free(struct blocks *blocks)
{
	free(blocks->p);
	*blocks = (struct blocks){ 0 };
}
