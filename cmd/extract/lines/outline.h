/*
 * outline: blocks as they are found, each under the heading or
 * introduction that it belongs to.
 *
 * Headings rank by their looks: those before the first running text, capitals,
 * introductions that end with a colon, lines by themselves, lines right on top
 * of what they head. One closes those of its rank and below.
 */
#ifndef SITREP_OUTLINE_H
#define SITREP_OUTLINE_H

#include "lines/block.h"

enum heading_rank {
	RANK_TITLE,		/* before the first running text */
	RANK_SECTION,		/* numbered */
	RANK_CAPITALS,
	RANK_COLON,
	RANK_ALONE,		/* blank lines around it */
	RANK_ON_TOP		/* of what follows on the next line */
};

#define OPEN_HEADINGS	8

struct open_heading {
	size_t	block;
	enum heading_rank rank;
	bool	has_list;	/* the first thing under it was a list or a table */
	bool	has_text;
};

struct outline {
	struct span text;
	struct arena *arena;
	struct blocks *blocks;
	struct open_heading open[OPEN_HEADINGS];	/* outermost first */
	size_t	n;
	bool	title_zone;
	bool	blank_before;	/* a blank line stands before the next block */
	size_t	introduction;	/* the last paragraph, with no heading since; BLOCK_NONE */
};

/* What says what a cell is; any of it may be empty. */
struct outline_labels {
	struct range row, column, above, title;	/* as struct block has them */
};

void	outline_open(struct outline *outline, struct span text, struct arena *arena, struct blocks *blocks);
/* Each adds a block and gives its index. The ranges are copied. */
size_t	outline_heading(struct outline *outline, enum heading_rank rank,
	    const struct range *ranges, size_t n);
size_t	outline_paragraph(struct outline *outline, const struct range *ranges, size_t n);
/* `parent` BLOCK_NONE: the innermost heading. */
size_t	outline_item(struct outline *outline, enum block_kind kind, size_t parent,
	    const struct range *ranges, size_t n);
/* A table's cell, by its bytes and those of what labels it. */
void	outline_cell(struct outline *outline, size_t parent, struct range cell, struct outline_labels labels);
/* It stands under nothing and closes nothing. */
void	outline_furniture(struct outline *outline, const struct range *ranges, size_t n);
/* The last paragraph, if it ends with a colon, or BLOCK_NONE. */
size_t	outline_introduction(const struct outline *outline);
/* First to last byte of a block; empty for BLOCK_NONE. */
struct range outline_bytes(const struct outline *outline, size_t block);
/* Those of the heading that was added last, which a table has for its title; empty where the last block is none. */
struct range outline_title(const struct outline *outline);

#endif
