#include "lines/outline.h"

#include <string.h>

#include "base/xalloc.h"

void
outline_open(struct outline *outline, struct span text, struct arena *arena, struct blocks *blocks)
{
	*outline = (struct outline){ .text = text, .arena = arena, .blocks = blocks,
	    .title_zone = true, .introduction = BLOCK_NONE };
}

static size_t
add_block(struct outline *outline, enum block_kind kind, const struct range *ranges, size_t n)
{
	struct blocks *blocks = outline->blocks;
	struct block *block;

	blocks->p = xgrow(blocks->p, blocks->n, &blocks->room, sizeof(*blocks->p));
	block = &blocks->p[blocks->n];
	*block = (struct block){ .kind = kind, .n_ranges = n, .parent = BLOCK_NONE,
	    .blank_before = outline->blank_before, .title_zone = outline->title_zone };
	block->ranges = arena_take(outline->arena, n * sizeof(*ranges));
	memcpy(block->ranges, ranges, n * sizeof(*ranges));
	outline->blank_before = false;
	return blocks->n++;
}

/* The innermost open heading, or BLOCK_NONE. */
static size_t
outline_top(const struct outline *outline)
{
	return outline->n ? outline->open[outline->n - 1].block : BLOCK_NONE;
}

/* A heading with nothing under it yet stands over the next one of its rank: "Kerala", "Three drown in flood". */
static bool
stands_over(const struct outline *outline, enum heading_rank rank)
{
	const struct open_heading *top = &outline->open[outline->n - 1];

	return top->rank == rank && rank != RANK_TITLE && top->block + 1 == outline->blocks->n;
}

size_t
outline_heading(struct outline *outline, enum heading_rank rank, const struct range *ranges, size_t n)
{
	size_t block, depth;

	outline->introduction = BLOCK_NONE;
	while (outline->n && outline->open[outline->n - 1].rank >= rank && !stands_over(outline, rank))
		outline->n--;
	if (outline->n == OPEN_HEADINGS)
		outline->n--;
	block = add_block(outline, BLOCK_HEADING, ranges, n);
	outline->blocks->p[block].parent = outline_top(outline);
	if (rank == RANK_TITLE)
		return block;
	depth = outline->n + 1;
	outline->blocks->p[block].depth = depth > 2 ? 2 : (unsigned)depth;
	outline->open[outline->n++] = (struct open_heading){ .block = block, .rank = rank };
	return block;
}

/* A list's own heading ends with its list, and with it the introduction above. */
static void
end_lists(struct outline *outline)
{
	bool ended = false;

	while (outline->n) {
		const struct open_heading *top = &outline->open[outline->n - 1];
		bool of_list = top->has_list && top->rank >= RANK_COLON;

		if (!of_list && !(ended && top->rank == RANK_COLON && !top->has_text))
			break;
		ended = true;
		outline->n--;
	}
}

static void
note_child(struct outline *outline, bool list)
{
	struct open_heading *top;

	outline->title_zone = false;
	if (outline->n == 0)
		return;
	top = &outline->open[outline->n - 1];
	if (!top->has_list && !top->has_text) {
		top->has_list = list;
		top->has_text = !list;
	}
}

size_t
outline_paragraph(struct outline *outline, const struct range *ranges, size_t n)
{
	size_t block;

	if (outline->blank_before)
		end_lists(outline);
	note_child(outline, false);
	block = add_block(outline, BLOCK_PARAGRAPH, ranges, n);
	outline->blocks->p[block].parent = outline_top(outline);
	outline->introduction = block;
	return block;
}

size_t
outline_item(struct outline *outline, enum block_kind kind, size_t parent, const struct range *ranges, size_t n)
{
	size_t block;

	note_child(outline, true);
	block = add_block(outline, kind, ranges, n);
	if (parent == BLOCK_NONE)
		parent = outline_top(outline);
	outline->blocks->p[block].parent = parent;
	return block;
}

void
outline_cell(struct outline *outline, size_t parent, struct range cell, struct outline_labels labels)
{
	size_t block = outline_item(outline, BLOCK_CELL, parent, &cell, 1);
	struct block *b = &outline->blocks->p[block];

	b->row_label = labels.row;
	b->column_label = labels.column;
	b->column_above = labels.above;
	b->table_title = labels.title;
}

void
outline_furniture(struct outline *outline, const struct range *ranges, size_t n)
{
	bool blank_before = outline->blank_before;

	(void)add_block(outline, BLOCK_FURNITURE, ranges, n);
	outline->blank_before = blank_before;
}

size_t
outline_introduction(const struct outline *outline)
{
	size_t block = outline->introduction;

	if (block != BLOCK_NONE && outline->text.p[outline_bytes(outline, block).end - 1] == ':')
		return block;
	return BLOCK_NONE;
}

struct range
outline_bytes(const struct outline *outline, size_t block)
{
	const struct block *b;

	if (block == BLOCK_NONE)
		return (struct range){ 0, 0 };
	b = &outline->blocks->p[block];
	return (struct range){ b->ranges[0].start, b->ranges[b->n_ranges - 1].end };
}

struct range
outline_title(const struct outline *outline)
{
	size_t last = outline->blocks->n;

	return outline_bytes(outline,
	    last > 0 && outline->blocks->p[last - 1].kind == BLOCK_HEADING ? last - 1 : BLOCK_NONE);
}
