/*
 * block: one piece of a document's layout, and all of them in reading order.
 *
 * A block's bytes are ranges of the document, one for each (piece of a) line, so that wrapped lines, split columns and
 * bullets keep true offsets. The ranges are the arena's; the blocks are the caller's to free, or to fill again.
 */
#ifndef SITREP_BLOCK_H
#define SITREP_BLOCK_H

#include "words/token.h"

enum block_kind {
	BLOCK_HEADING,		/* a title, section heading or run-in letterhead line */
	BLOCK_PARAGRAPH,
	BLOCK_ITEM,		/* of a list: its bullet or number is not in the ranges */
	BLOCK_LABEL,		/* a line `Label: ...` or `Name 340` of a run of them, so a list without bullets */
	BLOCK_FURNITURE,	/* of the page, not of its text: nothing is read in it */
	BLOCK_CELL		/* one cell of a table that holds a number (or nil, none, -, n/a) */
};

struct block {
	enum block_kind kind;
	struct range *ranges;	/* in the arena */
	size_t	n_ranges;
	size_t	parent;		/* the block it stands under: an item's introduction, a section's heading; BLOCK_NONE */
	unsigned depth;		/* of a list: indentation; of a heading: 0 the title, 1 a section, 2 below */
	unsigned marks;		/* of a heading: of its markup: 3 of "### Storms" */
	bool	blank_before;	/* a blank line stands before it */
	bool	title_zone;	/* stands before the first paragraph of running prose */
	/* Of a cell: where its row and column say what it is: bytes of the document, empty if none. */
	struct range row_label;		/* "North Province" */
	struct range column_label;	/* "Houses collapsed"; header lines above, of this column only */
	struct range column_above;	/* the header over that, of one or several: "Houses" over "collapsed" */
	struct range table_title;	/* "Victims of the quake by age" */
};

#define BLOCK_NONE	((size_t)-1)
#define HEAD_BLOCKS	20	/* a document's head is no longer: letterhead, fields, title, dateline */

struct blocks {
	struct block *p;
	size_t	n;
	size_t	room;
};

/* Leaves none; what their ranges point to is the arena's. */
void	blocks_free(struct blocks *blocks);

#endif
