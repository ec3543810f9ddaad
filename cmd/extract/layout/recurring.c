#include "layout/recurring.h"

#define HEADINGS	512	/* of a document; more are left as they are */
#define WORDS		6	/* of a heading that recurs */

struct heading {
	size_t	block;
	struct span text;
	unsigned long hash;
	bool	recurs;
};

struct headings {
	struct heading *p;
	size_t	n;
};

/* A heading's words without a colon behind them; empty where it takes several lines, or too many words. */
static struct span
short_text(struct span text, const struct block *block)
{
	struct span words = span_trim(span_slice(text, block->ranges[0].start, block->ranges[0].end)), empty = SPAN("");
	size_t blanks = 0;

	if (words.n && words.p[words.n - 1] == ':')
		words.n--;
	for (size_t i = 0; i < words.n; i++)
		blanks += ascii_is_blank(words.p[i]);
	return block->n_ranges == 1 && blanks < WORDS ? words : empty;
}

static struct headings
collect(struct span text, struct arena *arena, const struct blocks *blocks)
{
	struct headings h = { .p = arena_take(arena, HEADINGS * sizeof(*h.p)) };

	for (size_t b = 0; b < blocks->n && h.n < HEADINGS; b++) {
		struct span words;

		if (blocks->p[b].kind != BLOCK_HEADING)
			continue;
		words = short_text(text, &blocks->p[b]);
		h.p[h.n] = (struct heading){ .block = b, .text = words, .hash = span_hash(words) };
		for (size_t i = 0; i < h.n && words.n; i++)
			if (h.p[i].hash == h.p[h.n].hash && span_equal(h.p[i].text, words))
				h.p[i].recurs = h.p[h.n].recurs = true;
		h.n++;
	}
	return h;
}

/* One that does not recur, with nothing but numbers in boxes between it and one that does. */
static bool
opens_section(const struct blocks *blocks, const struct headings *h, size_t i)
{
	size_t b = h->p[i].block + 1;

	if (h->p[i].recurs || i + 1 >= h->n || !h->p[i + 1].recurs)
		return false;
	while (b < h->p[i + 1].block && (blocks->p[b].kind == BLOCK_LABEL || blocks->p[b].kind == BLOCK_CELL))
		b++;
	return b == h->p[i + 1].block;
}

/* The heading is a section's, or opens one, and not the document's: what follows stands under it. */
static void
put_under(struct blocks *blocks, size_t heading, size_t section)
{
	struct block *block = &blocks->p[heading];

	for (size_t b = heading + 1; block->title_zone && b < blocks->n && blocks->p[b].kind != BLOCK_HEADING; b++) {
		blocks->p[b].title_zone = false;
		if (blocks->p[b].parent == BLOCK_NONE)
			blocks->p[b].parent = heading;
	}
	block->title_zone = false;
	block->parent = section;
	block->depth = section == BLOCK_NONE ? 1 : 2;
}

void
recurring_settle(struct span text, struct arena *arena, struct blocks *blocks)
{
	struct headings h = collect(text, arena, blocks);
	size_t section = BLOCK_NONE, sections = 0;

	for (size_t i = 0; i < h.n; i++)
		sections += opens_section(blocks, &h, i);
	for (size_t i = 0; sections > 1 && i < h.n; i++) {
		if (h.p[i].recurs && section != BLOCK_NONE) {
			put_under(blocks, h.p[i].block, section);
			continue;
		}
		section = opens_section(blocks, &h, i) && h.p[i].block > 0 ? h.p[i].block : BLOCK_NONE;
		if (section != BLOCK_NONE && blocks->p[section].title_zone)
			put_under(blocks, section, BLOCK_NONE);
	}
}
