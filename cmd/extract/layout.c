#include "layout.h"

#include <stdlib.h>
#include <string.h>

#include "columns_layout.h"
#include "lines_layout.h"
#include "list_layout.h"
#include "outline_layout.h"
#include "stacked_layout.h"
#include "table_layout.h"

#define HEADING_WORDS	16
#define HEADING_WIDTH	130
#define WRAP_WIDTH	140	/* a wider line was not wrapped by hand */
#define INTRODUCTION_WORDS 10	/* of a heading that ends with a colon */
#define LIST_DEPTH	6

struct stream {			/* lines that follow each other, of the page or one column of it */
	struct outline *outline;
	const struct vocabulary *vocabulary;
	struct span text;
	const struct lines *lines;
	unsigned wrap;		/* width at which its lines are broken; 0: each line is whole */
	struct range *ranges;	/* of the block at hand */
	size_t	n, room;
	/* The list that is open. */
	struct bullet bullets[LIST_DEPTH];
	size_t	items[LIST_DEPTH];	/* blocks */
	size_t	depth;
};

static const struct line *
line_of(const struct stream *s, size_t i)
{
	return &s->lines->p[i];
}

static bool
is_blank(const struct stream *s, size_t i)
{
	return i >= s->lines->n || line_is_blank(line_of(s, i));
}

/* Lines that start with a small letter where the one before ends no sentence tell that lines were wrapped, and how wide. */
static unsigned
wrap_width(struct span text, const struct lines *lines)
{
	unsigned widest = 0, pairs = 0;

	for (size_t i = 0; i + 1 < lines->n; i++) {
		const struct line *line = &lines->p[i], *next = &lines->p[i + 1];
		struct bullet bullet;
		size_t label_end;

		if (line_is_blank(line) || line_is_blank(next) || !next->starts_lower ||
		    label_at(text, next, &label_end) > LABEL_COLON ||
		    line->width > WRAP_WIDTH || line->words < 2 ||
		    line_ends_sentence(text, line) || bullet_at(text, next, &bullet))
			continue;
		pairs++;
		if (line->width > widest)
			widest = line->width;
	}
	return pairs >= 2 || (pairs == 1 && lines->n < 12) ? widest : 0;
}

static unsigned
class_of_last_word(const struct stream *s, const struct line *line)
{
	char folded[16];
	size_t first = line->end, n;

	while (first > line->start && !ascii_is_blank(s->text.p[first - 1]))
		first--;
	n = line->end - first;
	if (n == 0 || n > sizeof(folded))
		return 0;
	for (size_t i = 0; i < n; i++)
		folded[i] = ascii_lower(s->text.p[first + i]);
	return vocabulary_class(s->vocabulary,
	    vocabulary_word(s->vocabulary, (struct span){ folded, n }));
}

static unsigned
first_word_width(const struct stream *s, const struct line *line)
{
	struct piece field;

	return line_pieces(s->text, line, 1, &field, 1) ? field.to - field.from : 0;
}

/* "tanks - 5,538", "Lusaka 340": a line of a list by its label, whatever letter it starts with. */
static bool
is_list_label(const struct stream *s, size_t i)
{
	const struct line *line = line_of(s, i);
	size_t end;
	enum label_kind kind = label_at(s->text, line, &end);

	return kind == LABEL_NUMBER || (kind == LABEL_DASH && line->numbers > 0 && line->words <= 12);
}

static bool
is_label_line(const struct stream *s, size_t i)
{
	size_t end;

	return !is_blank(s, i) && line_of(s, i)->starts_upper &&
	    label_at(s->text, line_of(s, i), &end) != LABEL_NONE;
}

/* A number by itself, as key figures are set: "382,504", "US$ 172.5 M". */
static bool
is_number_line(const struct stream *s, size_t i)
{
	const struct line *line = line_of(s, i);

	return !is_blank(s, i) && line->numbers > 0 && line->words <= 3 && line->width <= 20 &&
	    !line->starts_lower && line->numbers + 1 >= line->words &&
	    is_number_text((struct span){ s->text.p + line->start, line->end - line->start });
}

static bool
opens_item(const struct stream *s, size_t i, struct bullet *bullet)
{
	const struct line *line = line_of(s, i);
	struct bullet next;

	if (is_blank(s, i) || !bullet_at(s->text, line, bullet) || bullet->kind == BULLET_SECTION)
		return false;
	for (size_t d = s->depth; d > 0; d--)
		if (bullet_follows(&s->bullets[d - 1], bullet))
			return true;
	if (bullet->kind == BULLET_MARK && !bullet->weak)
		return true;
	if (bullet->value == 1 || bullet->roman == 1) {
		if (!bullet->weak)
			return true;
	} else if (bullet->kind == BULLET_NUMBER) {
		return i == 0 || is_blank(s, i - 1);
	}
	/* A letter or a mark that may be a word needs the next of its list near. */
	for (size_t k = i + 1; k < s->lines->n && k < i + 8; k++)
		if (!is_blank(s, k) && bullet_at(s->text, line_of(s, k), &next) &&
		    bullet_follows(bullet, &next))
			return true;
	return false;
}

/* "29 raids", "US$ 172.5 M required": a number, its currency before it or not, then words. */
static bool
numbers_and_words(const struct stream *s, const struct line *line)
{
	struct piece fields[2];
	struct bullet bullet;
	struct span field;

	if (line->words < 2 || line->numbers == 0 || line->numbers >= line->words ||
	    (bullet_at(s->text, line, &bullet) && bullet.kind == BULLET_SECTION))
		return false;
	(void)line_pieces(s->text, line, 1, fields, 2);
	field = span_slice(s->text, fields[0].start, fields[0].end);
	if (is_number_text(field))
		return true;
	return line->words >= 3 && field.n <= 4 && !ascii_is_lower(field.p[field.n - 1]) &&
	    ascii_is_upper(field.p[0]) &&
	    is_number_text(span_slice(s->text, fields[1].start, fields[1].end));
}

/* Whether line i goes on in the next one. */
static bool
goes_on(const struct stream *s, size_t i)
{
	const struct line *line = line_of(s, i), *next;
	struct bullet bullet;
	char last = line_last(s->text, line);
	bool ended = line_ends_sentence(s->text, line);

	if (is_blank(s, i + 1) || line_is_rule(s->text, line_of(s, i + 1)))
		return false;
	next = line_of(s, i + 1);
	if (opens_item(s, i + 1, &bullet))
		return false;
	if (is_list_label(s, i + 1) && (last == ':' || is_list_label(s, i)))
		return false;
	if (next->starts_lower && (!ended || s->wrap))
		return true;
	if (ended || last == ':')
		return s->wrap > 0 && !is_label_line(s, i + 1) && last != ':' &&
		    line->width + 1 + first_word_width(s, next) > s->wrap - s->wrap / 12;
	if (class_of_last_word(s, line) & (WORD_PREPOSITION | WORD_DETERMINER | WORD_AND | WORD_ARTICLE))
		return line->width <= WRAP_WIDTH;
	if (s->wrap == 0 || is_label_line(s, i + 1) || is_number_line(s, i + 1))
		return false;
	if (last == ',')
		return true;
	if (numbers_and_words(s, line) && numbers_and_words(s, next) && line->width + 1 + first_word_width(s, next) <= s->wrap)
		return false;
	if (next->all_capitals && !line->all_capitals && next->words > 1)
		return false;
	return line->width * 2 > s->wrap;
}

static void
add_range(struct stream *s, size_t start, size_t end)
{
	s->ranges = xgrow(s->ranges, s->n, &s->room, sizeof(*s->ranges));
	s->ranges[s->n++] = (struct range){ start, end };
}

/* The lines of one block from `at` on, as ranges; where they end. */
static size_t
gather(struct stream *s, size_t at)
{
	s->n = 0;
	for (;; at++) {
		add_range(s, line_of(s, at)->start, line_of(s, at)->end);
		if (!goes_on(s, at))
			return at + 1;
	}
}

/* The same for an item: what is indented under its text belongs to it too. */
static size_t
gather_item(struct stream *s, size_t at, const struct bullet *bullet)
{
	struct bullet next;

	s->n = 0;
	add_range(s, bullet->text, line_of(s, at)->end);
	while (!is_blank(s, at + 1) && !opens_item(s, at + 1, &next)) {
		const struct line *line = line_of(s, at + 1);

		if (!goes_on(s, at) && (line->column < bullet->column || bullet->column == 0 ||
		    is_label_line(s, at + 1)))
			break;
		at++;
		add_range(s, line->start, line->end);
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
	if (s->depth > 0)
		return s->outline->blocks->p[s->items[0]].parent;
	return s->outline->blank_before ? outline_introduction(s->outline) : s->outline->introduction;
}

static size_t
take_item(struct stream *s, size_t at, const struct bullet *bullet)
{
	size_t level = list_level(s, bullet);
	size_t parent = level > 0 ? s->items[level - 1] : introduction_of_item(s);
	size_t end;

	s->bullets[level] = *bullet;
	s->depth = level + 1;
	end = gather_item(s, at, bullet);
	s->items[level] = outline_item(s->outline, BLOCK_ITEM, parent, (unsigned)level,
	    s->ranges, s->n);
	return end;
}

/* One of a list that has no bullets, of the ranges gathered. */
static void
add_unmarked(struct stream *s, enum block_kind kind)
{
	(void)outline_item(s->outline, kind, outline_introduction(s->outline), 0, s->ranges, s->n);
}

/* Several bullets in one line. */
static bool
take_inline_items(struct stream *s, size_t at)
{
	static const char mark[] = "\xe2\x80\xa2";
	const struct line *line = line_of(s, at);
	size_t from = line->start, i, count = 0;

	for (i = line->start; i + 3 <= line->end; i++)
		count += memcmp(s->text.p + i, mark, 3) == 0;
	if (count < 2)
		return false;
	for (i = line->start; i <= line->end; i++) {
		struct line piece;
		bool first;

		if (i < line->end && (line->end - i < 3 || memcmp(s->text.p + i, mark, 3) != 0))
			continue;
		piece = line_measure(s->text, from, i, 0);
		first = from == line->start;
		from = i < line->end ? i + 3 : i;
		if (line_is_blank(&piece))
			continue;
		s->n = 0;
		add_range(s, piece.start, piece.end);
		if (first)
			(void)outline_paragraph(s->outline, s->ranges, s->n);
		else
			(void)outline_item(s->outline, BLOCK_ITEM, s->outline->introduction, 0,
			    s->ranges, s->n);
	}
	return true;
}

/* "832K displaced | 60% children | 21% women": parts by bars, most with numbers. */
static bool
take_bars(struct stream *s, size_t at)
{
	const struct line *line = line_of(s, at);
	size_t parts = 1, numbered = 0;

	for (size_t i = line->start; i < line->end; i++)
		parts += s->text.p[i] == '|';
	if (parts < 3)
		return false;
	for (int pass = 0; pass < 2; pass++) {
		size_t from = line->start;

		for (size_t i = line->start; i <= line->end; i++) {
			struct line piece;

			if (i < line->end && s->text.p[i] != '|')
				continue;
			piece = line_measure(s->text, from, i, 0);
			from = i + 1;
			numbered += piece.numbers > 0;
			if (pass == 0 || line_is_blank(&piece))
				continue;
			s->n = 0;
			add_range(s, piece.start, piece.end);
			add_unmarked(s, BLOCK_ITEM);
		}
		if (numbered * 2 < parts)
			return false;
	}
	return true;
}

/* The number of each item of a line of several: "29 raids 12 raids"; their ranges; how many. */
static size_t
side_by_side(struct span text, const struct line *line, struct range items[4])
{
	struct piece fields[32];
	size_t n = line_pieces(text, line, 1, fields, 32), count = 0;
	bool number_before = true;

	if (n == 0 || n > 32 || !ascii_is_digit(text.p[line->start]))
		return 0;
	for (size_t i = 0; i < n; i++) {
		bool number = is_number_text(span_slice(text, fields[i].start, fields[i].end));

		if (number && i > 0 && number_before)
			return 0;
		if (number && count == 4)
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
names_of(struct span text, const struct line *line, size_t n, struct range names[4])
{
	struct piece fields[16];
	size_t count = line_pieces(text, line, 2, fields, 16);

	if (count != n)
		count = line_pieces(text, line, 1, fields, 16);
	if (count == 0 || count > 16 || count % n != 0)
		return false;
	for (size_t k = 0; k < n; k++) {
		const struct piece *first = &fields[k * (count / n)];

		if (!ascii_is_upper(text.p[first->start]) && (unsigned char)text.p[first->start] < 0x80)
			return false;
		names[k] = (struct range){ first->start, fields[(k + 1) * (count / n) - 1].end };
	}
	return true;
}

/* Items side by side, each under its own heading in the line before them. */
static size_t
take_side_by_side(struct stream *s, size_t at)
{
	const struct line *head = line_of(s, at);
	struct range items[4], names[4];
	size_t headings[4], n, i = at + 1;

	if (is_blank(s, i) || is_blank(s, i + 1) || head->numbers || head->words < 2 ||
	    strchr(".:;", line_last(s->text, head)))
		return 0;
	n = side_by_side(s->text, line_of(s, i), items);
	if (n < 2 || side_by_side(s->text, line_of(s, i + 1), items) != n ||
	    !names_of(s->text, head, n, names))
		return 0;
	for (size_t k = 0; k < n; k++) {
		headings[k] = outline_heading(s->outline, RANK_ON_TOP, &names[k], 1);
		if (k > 0)
			s->outline->blocks->p[headings[k]].parent =
			    s->outline->blocks->p[headings[0]].parent;
	}
	for (; !is_blank(s, i) && side_by_side(s->text, line_of(s, i), items) == n; i++)
		for (size_t k = 0; k < n; k++) {
			size_t block = outline_item(s->outline, BLOCK_ITEM, headings[k], 0, &items[k], 1);

			s->outline->blocks->p[block].two_up = true;
		}
	return i - at;
}

/* A number by itself with its caption below. */
static size_t
take_card(struct stream *s, size_t at)
{
	size_t i = at + 1;

	if (!is_number_line(s, at) || is_blank(s, i) || is_number_line(s, i) ||
	    line_ends_sentence(s->text, line_of(s, i)))
		return 0;
	s->n = 0;
	add_range(s, line_of(s, at)->start, line_of(s, at)->end);
	while (!is_blank(s, i) && !is_number_line(s, i)) {
		add_range(s, line_of(s, i)->start, line_of(s, i)->end);
		i++;
		if (!goes_on(s, i - 1) && !(i < s->lines->n && line_of(s, i)->starts_lower))
			break;
	}
	add_unmarked(s, BLOCK_LABEL);
	return i - at;
}

/* A line "Label: ..." that has another of its kind beside it. */
static bool
in_label_run(const struct stream *s, size_t at, size_t end)
{
	size_t label_end, other;
	enum label_kind kind = label_at(s->text, line_of(s, at), &label_end), beside;

	if (kind == LABEL_NONE || (kind != LABEL_COLON && s->outline->blocks->n == 0))
		return false;
	if (!is_blank(s, end)) {
		beside = label_at(s->text, line_of(s, end), &other);
		if (beside == kind || (beside != LABEL_NONE && kind != LABEL_COLON))
			return true;
	}
	if (at > 0 && !is_blank(s, at - 1)) {
		const struct blocks *blocks = s->outline->blocks;

		return blocks->n && blocks->p[blocks->n - 1].kind == BLOCK_LABEL;
	}
	return false;
}

static unsigned
words_of(const struct stream *s, size_t at, size_t end)
{
	unsigned words = 0;

	for (size_t i = at; i < end; i++)
		words += line_of(s, i)->words;
	return words;
}

static bool
introduces_list(const struct stream *s, size_t end)
{
	struct bullet bullet;

	while (end < s->lines->n && is_blank(s, end))
		end++;
	return end < s->lines->n && (opens_item(s, end, &bullet) || is_list_label(s, end) ||
	    in_label_run(s, end, end + 1));
}

/* In digits or words. */
static bool
holds_number(const struct stream *s, size_t at, size_t end)
{
	for (size_t i = at; i < end; i++) {
		struct piece fields[HEADING_WORDS];
		size_t n = line_pieces(s->text, line_of(s, i), 1, fields, HEADING_WORDS);

		for (size_t k = 0; k < n && k < HEADING_WORDS; k++) {
			struct line field = { .start = fields[k].start, .end = fields[k].end };

			if (class_of_last_word(s, &field) & WORD_NUMBER)
				return true;
		}
		if (line_of(s, i)->numbers > 0)
			return true;
	}
	return false;
}

/* What of the lines at..end, a block by themselves, makes them a heading. */
static bool
is_heading(const struct stream *s, size_t at, size_t end, enum heading_rank *rank)
{
	const struct line *first = line_of(s, at), *last = line_of(s, end - 1);
	bool blank_before = at == 0 || is_blank(s, at - 1), blank_behind = is_blank(s, end);
	bool ended = line_ends_sentence(s->text, last);
	unsigned words = words_of(s, at, end);
	struct bullet bullet;

	if (end - at > 3 || words > HEADING_WORDS || first->width > HEADING_WIDTH ||
	    strchr(";,", line_last(s->text, last)))
		return false;
	if (!ended && bullet_at(s->text, first, &bullet) && bullet.kind == BULLET_SECTION) {
		*rank = bullet.shape > 2 ? RANK_ALONE : RANK_SECTION;
		return true;
	}
	if (numbers_and_words(s, first) && s->outline->blocks->n > 0 && !(blank_before && blank_behind))
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
		return words <= INTRODUCTION_WORDS && !holds_number(s, at, end);
	}
	if (first->all_capitals && last->all_capitals) {
		*rank = RANK_CAPITALS;
		return true;
	}
	if (numbers_and_words(s, first))
		return false;
	*rank = blank_behind ? RANK_ALONE : RANK_ON_TOP;
	if (blank_before && blank_behind)
		return true;
	if (blank_behind || !first->starts_upper)
		return false;
	if (opens_item(s, end, &bullet) || in_label_run(s, end, end + 1) ||
	    table_starts(s->outline, s->vocabulary, s->lines, end))
		return true;
	return s->wrap == 0 ? words <= 8 : last->width * 3 < s->wrap * 2 && words <= 8;
}

static size_t
take_text(struct stream *s, size_t at)
{
	struct bullet section = { 0 };
	size_t end = gather(s, at);
	enum heading_rank rank;

	if (in_label_run(s, at, end)) {
		add_unmarked(s, BLOCK_LABEL);
		return end;
	}
	if (is_heading(s, at, end, &rank)) {
		if (bullet_at(s->text, line_of(s, at), &section) && section.kind == BULLET_SECTION)
			s->ranges[0].start = section.text;
		(void)outline_heading(s->outline, rank, s->ranges, s->n);
		return end;
	}
	if (numbers_and_words(s, line_of(s, at)) && end == at + 1 &&
	    !line_ends_sentence(s->text, line_of(s, at)) && words_of(s, at, end) <= HEADING_WORDS)
		add_unmarked(s, BLOCK_ITEM);
	else
		(void)outline_paragraph(s->outline, s->ranges, s->n);
	return end;
}

/* The block at line `at`; where it ends. */
static size_t
take_block(struct stream *s, size_t at)
{
	struct bullet bullet;
	size_t n;

	if ((n = table_take(s->outline, s->vocabulary, s->lines, at)) > 0 ||
	    (n = stacked_take(s->outline, s->lines, at)) > 0 ||
	    (n = labelled_values_take(s->outline, s->vocabulary, s->lines, at)) > 0) {
		s->depth = 0;
		return at + n;
	}
	if (take_inline_items(s, at) || take_bars(s, at))
		return at + 1;
	if (opens_item(s, at, &bullet))
		return take_item(s, at, &bullet);
	s->depth = 0;
	if ((n = take_side_by_side(s, at)) > 0 || (n = take_card(s, at)) > 0)
		return at + n;
	return take_text(s, at);
}

static void
take_stream(struct outline *outline, const struct vocabulary *vocabulary,
    const struct lines *lines)
{
	struct stream s = { .outline = outline, .vocabulary = vocabulary, .text = outline->text,
	    .lines = lines, .wrap = wrap_width(outline->text, lines) };
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
	spreads_free(&spreads);
	lines_free(&lines);
}

void
blocks_free(struct blocks *blocks)
{
	free(blocks->p);
	*blocks = (struct blocks){ 0 };
}
