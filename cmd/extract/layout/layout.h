/*
 * layout: a document as blocks: headings, paragraphs, list items, table cells.
 *
 * Blocks come in reading order. Cost is linear in the text.
 */
#ifndef SITREP_LAYOUT_H
#define SITREP_LAYOUT_H

#include "document/document.h"
#include "layout/block.h"

/* All of the document's, in place of those that were there; their ranges are the arena's. */
void	layout_blocks(const struct document *document, const struct vocabulary *vocabulary,
	    struct arena *arena, struct blocks *blocks);

#endif
