#include "placing/place_begins.h"

#define HEAD	8	/* blocks that may stand over the text */

/* A dateline that names a place, and text behind it. */
static bool
has_dateline(const struct reading *r, const struct sentence *s)
{
	if (!s->opens_block || s->dateline >= s->words.last || r->blocks.p[s->block].kind != BLOCK_PARAGRAPH)
		return false;
	for (size_t i = s->words.first; i < s->dateline; i++)
		if (r->marks[i].place)
			return true;
	return false;
}

size_t
place_text_begins(const struct reading *r)
{
	size_t caption = NONE;

	for (size_t i = 0; i < r->n_sentences && r->sentences[i].block < HEAD; i++) {
		const struct sentence *s = &r->sentences[i];

		if (has_dateline(r, s))
			return s->block;
		/* "ROAD CHECK. Officers stop a car" is what a picture shows */
		if (s->opens_block && s->capitals && text_is(r, s->words.last - 1, "."))
			caption = s->block;
		/* "Nine people died in Kano" over it is told already. */
		if (s->block != caption && r->blocks.p[s->block].kind == BLOCK_PARAGRAPH && reading_counts(r, s->words))
			break;
	}
	return 0;
}
