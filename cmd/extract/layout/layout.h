/*
 * layout: a document as blocks: headings, paragraphs, list items, table cells.
 *
 * Blocks come in reading order. Cost is linear in the text. The files from the bottom up:
 *
 * What bytes alone tell: number_text, note_mark, column_label; lines, then list (what opens one) and line_date.
 * What is read: columns and page_edges divide the page; a stream is lines that follow each other.
 * What is written: block, and outline, which puts each block under its heading.
 * Asked of a stream: wrapped (which lines go on in the next), furniture, contents.
 * Tables: table_cells, then table_rows; table_header beside them; table_scan, table_labels and table_find say where one
 * starts; table_caption, table. What is set otherwise: entries, labelled, stacked, spaced_table, flattened; on top of
 * line_fields, inline_table and year_pairs.
 * Lists: label_lines, then items; on top of it inline_figures, cards, number_row and run_on; side_by_side.
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
