#include "layout/front.h"

#include "lines/number_text.h"

#define FRONT_BLOCKS	60	/* blocks that may stand before the lead */
#define FRONT_BYTES	((size_t)6000)

static bool
counts(struct span text, const struct block *block)
{
	for (size_t k = 0; k < block->n_ranges; k++)
		if (holds_digit(span_slice(text, block->ranges[k].start, block->ranges[k].end)))
			return true;
	return false;
}

/* What may stand between the title and the lead. */
static bool
is_of_front(const struct blocks *blocks, size_t b)
{
	return blocks->p[b].kind == BLOCK_HEADING || blocks->p[b].kind == BLOCK_FURNITURE;
}

static size_t
block_at(const struct blocks *blocks, size_t offset)
{
	for (size_t b = 0; b < blocks->n && b < FRONT_BLOCKS; b++) {
		const struct block *block = &blocks->p[b];

		if (block->ranges[0].start <= offset && offset < block->ranges[block->n_ranges - 1].end)
			return b;
	}
	return BLOCK_NONE;
}

/* The paragraph that the date opens, or the first one behind the line of the date; BLOCK_NONE if there is none near. */
static size_t
find_lead(const struct document *document, const struct blocks *blocks)
{
	size_t lead = block_at(blocks, document->dateline.start);

	while (lead < blocks->n && lead < FRONT_BLOCKS && is_of_front(blocks, lead))
		lead++;
	if (lead >= blocks->n || blocks->p[lead].kind != BLOCK_PARAGRAPH)
		return BLOCK_NONE;
	return lead;
}

void
front_settle(const struct document *document, struct blocks *blocks)
{
	size_t lead, title;
	bool furniture = false;

	if (document->dateline.end == 0 || document->dateline.start > FRONT_BYTES)
		return;
	lead = find_lead(document, blocks);
	if (lead == BLOCK_NONE)
		return;
	for (title = lead; title > 0 && is_of_front(blocks, title - 1); title--)
		continue;
	for (size_t b = 0; b < title; b++) {
		if (is_of_front(blocks, b))
			continue;
		/* Text with numbers may be what the document reports. */
		if (counts(document->text, &blocks->p[b]))
			return;
		furniture = true;
	}
	if (!furniture)
		return;
	for (size_t b = 0; b < lead; b++) {
		if (blocks->p[b].kind == BLOCK_FURNITURE)
			continue;
		blocks->p[b].kind = BLOCK_HEADING;
		blocks->p[b].parent = BLOCK_NONE;
		blocks->p[b].depth = b < title ? 2 : 0;
		blocks->p[b].title_zone = b >= title;
	}
	/* As elsewhere, nothing stands under a title. */
	for (size_t b = lead; b < blocks->n; b++)
		if (blocks->p[b].parent != BLOCK_NONE && blocks->p[b].parent < lead)
			blocks->p[b].parent = BLOCK_NONE;
}
