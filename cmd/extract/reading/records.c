#include "reading/records.h"

#define RECORD_BLOCKS	24	/* of one entry, at most */

static size_t
given(const struct reading *r, size_t block, record_label *label)
{
	return r->blocks.p[block].kind == BLOCK_LABEL ? label(r, block) : NONE;
}

/* Alone over labels that stand close together: "Crash of an AN-2: 5 killed". */
static bool
is_headline(const struct reading *r, size_t block)
{
	return r->blocks.p[block].kind == BLOCK_HEADING || (r->blocks.p[block].blank_before &&
	    block + 2 < r->blocks.n && !r->blocks.p[block + 2].blank_before);
}

/* Behind the block, up to a blank line; of a headline, the label below it. */
static size_t
find_behind(const struct reading *r, size_t block, record_label *label)
{
	size_t found = NONE;

	for (size_t b = block + 1; b < r->blocks.n && b - block < RECORD_BLOCKS && found == NONE; b++) {
		if (r->blocks.p[b].blank_before && !(b == block + 1 && is_headline(r, block)))
			break;
		found = given(r, b, label);
	}
	return found;
}

/* An entry's labels stand close together, but the text that they head may go on for paragraphs. */
size_t
record_find(const struct reading *r, size_t block, record_label *label)
{
	size_t b = block, found = NONE;

	while (found == NONE && b > 0 && block - b < RECORD_BLOCKS && !r->blocks.p[b].blank_before &&
	    r->blocks.p[b].kind != BLOCK_HEADING)
		found = given(r, --b, label);
	if (found == NONE)
		found = find_behind(r, block, label);
	while (found == NONE && b > 0 && block - b < RECORD_BLOCKS && r->blocks.p[b].kind != BLOCK_HEADING)
		found = given(r, --b, label);
	return found;
}
