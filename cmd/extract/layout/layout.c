#include "layout/layout.h"

#include <stdlib.h>
#include <string.h>

#include "layout/bulleted_heading.h"
#include "layout/cards.h"
#include "layout/contents.h"
#include "layout/front.h"
#include "layout/furniture.h"
#include "layout/heading.h"
#include "layout/inline_figures.h"
#include "layout/items.h"
#include "layout/label_lines.h"
#include "layout/number_row.h"
#include "layout/recurring.h"
#include "layout/run_on.h"
#include "lines/columns.h"
#include "lines/line_date.h"
#include "lines/number_text.h"
#include "lines/page_edges.h"
#include "lines/wrapped.h"
#include "tables/entries.h"
#include "tables/flattened.h"
#include "tables/inline_table.h"
#include "tables/labelled.h"
#include "tables/side_by_side.h"
#include "tables/spaced_table.h"
#include "tables/stacked.h"
#include "tables/table.h"
#include "tables/year_pairs.h"

/* "27 x Breach of the peace - two of them by boys.": an item, however it goes on. */
static bool
opens_multiple(const struct stream *s, size_t at)
{
	struct piece fields[2];
	struct span sign;

	if (stream_line(s, at)->starts_word || line_pieces(s->text, stream_line(s, at), 1, fields, 2) < 2)
		return false;
	sign = piece_text(s->text, fields[1]);
	return is_number_text(piece_text(s->text, fields[0])) &&
	    (span_is(sign, "x") || span_is(sign, "\xc3\x97"));
}

/* So far there are but blocks of these kinds, by bit, and no more than a document's head has. */
static bool
is_head_of(const struct blocks *blocks, unsigned kinds)
{
	for (size_t b = 0; b < blocks->n; b++)
		if (b == HEAD_BLOCKS || !(kinds >> blocks->p[b].kind & 1))
			return false;
	return true;
}

/* "Source: OCHA", "Posted: 12 May 2021", before anything else: the title is still to come. */
static bool
is_before_title(const struct stream *s, size_t at, size_t end)
{
	if (!is_head_of(s->outline->blocks, 1U << BLOCK_LABEL))
		return false;
	for (size_t i = at; i < end; i++)
		if (stream_line(s, i)->numbers > 0 && !line_labels_date(s->vocabulary, s->text, stream_line(s, i)))
			return false;
	return true;
}

static size_t
take_text(struct stream *s, size_t at)
{
	struct bullet section = { 0 };
	size_t end = stream_gather(s, at), heading, lines, others;
	enum heading_rank rank;

	if ((lines = furniture_lines(s, end > at + 1 && stream_line(s, at + 1)->starts_lower)) > 0) {
		end = lines < s->n ? at + lines : end;
		s->n = lines;
		if (!s->outline->title_zone && (others = furniture_others_end(s, end)) > end) {
			stream_add_lines(s, end, others);
			end = others;
		}
		outline_furniture(s->outline, s->ranges, s->n);
		return end;
	}
	if (label_lines_run(s, at, end) || label_line_single(s, at, end)) {
		bool before_title = s->outline->title_zone && is_before_title(s, at, end);

		items_add(s, BLOCK_LABEL);
		s->outline->title_zone = before_title;
		return end;
	}
	if (heading_is(s, at, end, &rank)) {
		if (bullet_at(s->text, stream_line(s, at), &section) && section.kind == BULLET_SECTION)
			s->ranges[0].start = section.text;
		heading = outline_heading(s->outline, rank, s->ranges, s->n);
		if (line_is_marked_up(s->text, stream_line(s, at)))
			s->outline->blocks->p[heading].marks = section.shape;
		return end;
	}
	if (opens_multiple(s, at) || (stream_counts(s, stream_line(s, at)) && end == at + 1 &&
	    !line_ends_sentence(s->text, stream_line(s, at)) && line_last(s->text, stream_line(s, at)) != ':' &&
	    stream_words(s, at, end) <= HEADING_WORDS))
		items_add(s, BLOCK_ITEM);
	else
		(void)outline_paragraph(s->outline, s->ranges, s->n);
	return end;
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

	if (!is_head_of(s->outline->blocks, ~(1U << BLOCK_PARAGRAPH | 1U << BLOCK_CELL)))
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

/* "9 - 15 May 2023", or a title over "9 - 15 May 2023: Floods in Chad". */
static bool
tells_days(const struct stream *s, size_t at)
{
	if (s->outline->title_zone && line_is_date(s->vocabulary, s->text, stream_line(s, at)))
		return true;
	return line_opens_date(s->vocabulary, s->text, stream_line(s, at)) ||
	    (!stream_is_blank(s, at + 1) && line_opens_date(s->vocabulary, s->text, stream_line(s, at + 1)));
}

/* "3. The damage is as follows:" right under "Bihar State" introduces a list there, and is no next section. */
static enum heading_rank
rank_of_number(const struct stream *s, size_t at, const struct bullet *bullet)
{
	const struct blocks *blocks = s->outline->blocks;
	const struct block *above = blocks->n > 0 ? &blocks->p[blocks->n - 1] : NULL;

	if (above && above->kind == BLOCK_HEADING && !above->title_zone &&
	    line_last(s->text, stream_line(s, at)) == ':')
		return RANK_ON_TOP;
	return bullet->capital && !bullet->roman ? RANK_CAPITALS : RANK_SECTION;
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
	if ((n = contents_take(s, at)) > 0)
		return at + n;
	/* The days that a report is of, under its title, are no row of a table. */
	if (((s->outline->title_zone || s->outline->blocks->n == 0) && tells_days(s, at)) || number_row_is_under(s, at))
		return take_text(s, at);
	if (inline_table_take(s, at) || inline_figures_take(s, at) || year_pairs_take(s, at)) {
		s->depth = 0;
		return at + 1;
	}
	if ((n = entries_take(s, at)) > 0 || (n = table_take(s, at)) > 0 || (n = stacked_take(s, at)) > 0 ||
	    (n = spaced_table_take(s, at)) > 0 || (n = flattened_take(s, at)) > 0 || (n = labelled_take(s, at)) > 0) {
		s->depth = 0;
		return at + n;
	}
	if ((n = side_by_side_take_marked(s, at)) > 0)
		return at + n;
	if (items_take_inline(s, at) || items_take_bars(s, at) || items_take_apart(s, at) ||
	    items_take_glued(s, at) || run_on_take(s, at))
		return at + 1;
	numbered = heading_is_numbered(s, at, &bullet);
	if (numbered || stream_opens_item(s, at, &bullet)) {
		struct range heading = { bullet.text, stream_line(s, at)->end };

		if (!numbered && !heading_numbers_list(s, at, &bullet) && !heading_is_dashed(s, at, &bullet))
			return items_take(s, at, &bullet);
		s->outline->title_zone = false;
		s->depth = 0;
		(void)outline_heading(s->outline, rank_of_number(s, at, &bullet), &heading, 1);
		return at + 1;
	}
	s->depth = 0;
	if (heading_is_counted(s, at, &n)) {
		struct range heading = { n, stream_line(s, at)->end };

		s->outline->title_zone = false;
		(void)outline_heading(s->outline, RANK_SECTION, &heading, 1);
		return at + 1;
	}
	if ((n = number_row_take(s, at)) > 0 || (n = side_by_side_take(s, at)) > 0 || (n = cards_take(s, at)) > 0)
		return at + n;
	return take_text(s, at);
}

static void
take_stream(struct outline *outline, const struct vocabulary *vocabulary, const struct lines *lines)
{
	struct stream s = { .outline = outline, .vocabulary = vocabulary, .text = outline->text,
	    .lines = lines };
	size_t i = 0;

	s.wrap = stream_wrap_width(&s);
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
	page_edges_leave_out(vocabulary, document->text, &lines);
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
	recurring_settle(document->text, arena, blocks);
	spreads_free(&spreads);
	lines_free(&lines);
}
