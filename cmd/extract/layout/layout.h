/*
 * layout: a document as blocks: headings, paragraphs, list items, table cells.
 *
 * Blocks come in reading order. Cost is linear in the text. The files from the bottom up, each on those of the rooms
 * lines and tables:
 *
 * What is no text: furniture, then contents.
 * Lists: label_lines, then items; on top of it inline_figures, cards, number_row and run_on.
 * Headings: heading, which knows tables and label lines, then bulleted_heading.
 * When all blocks are there: front, recurring. layout.c has the order in which a line is asked what it opens.
 */
#ifndef SITREP_LAYOUT_H
#define SITREP_LAYOUT_H

#include "document/document.h"
#include "lines/block.h"

/* All of the document's, in place of those that were there; their ranges are the arena's. */
void	layout_blocks(const struct document *document, const struct vocabulary *vocabulary,
	    struct arena *arena, struct blocks *blocks);

#endif
