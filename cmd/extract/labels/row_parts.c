#include "labels/row_parts.h"

#include "reading/cues.h"

#define CELLS_BACK	128	/* figures of two rows */

static bool
is_same(struct range a, struct range b)
{
	return a.start == b.start && a.end == b.end;
}

static bool
opens_part(const struct reading *r, size_t row)
{
	return row != NONE &&
	    cue_is(r, r->sentences[row].words.first, r->sentences[row].words.last, CUE_PART_AFTER) > 0;
}

size_t
row_whole(const struct reading *r, const struct figure *f)
{
	const struct block *own = &r->blocks.p[f->block];
	const struct figure *g = f;

	if (own->kind != BLOCK_CELL || !opens_part(r, r->labels[f->block].row) ||
	    own->column_label.start == own->column_label.end)
		return NONE;
	for (size_t n = 0; n < CELLS_BACK && g > r->figures; n++) {
		const struct block *block = &r->blocks.p[(--g)->block];

		if (block->kind != BLOCK_CELL)
			return NONE;
		if (!is_same(block->column_label, own->column_label) || is_same(block->row_label, own->row_label))
			continue;
		if (opens_part(r, r->labels[g->block].row))
			return g->antecedent;
		return figure_is_kept(g) && (figure_has_noun(g) || figure_has_outcome(g)) ? (size_t)(g - r->figures) :
		    NONE;
	}
	return NONE;
}
