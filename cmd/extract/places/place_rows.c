#include "places/place_rows.h"

#include "place/candidates.h"
#include "places/document_place.h"

#define CELLS	48	/* looked back over for rows that are called by a place */

/* The place that the block's row is called by; NONE. */
static size_t
row_place(const struct reading *r, size_t block)
{
	size_t row = r->labels[block].row;
	uint32_t mark;

	if (r->blocks.p[block].kind != BLOCK_CELL || row == NONE || r->sentences[row].words.first == r->sentences[row].words.last)
		return NONE;
	mark = r->marks[r->sentences[row].words.first].place;
	return mark && r->places[mark - 1].known ? mark - 1 : NONE;
}

bool
place_rows_elsewhere(struct reading *r, size_t block, size_t place)
{
	struct span countries = place_country(r, place, SPAN(""));

	if (r->blocks.p[block].kind != BLOCK_CELL || countries.n == 0 || row_place(r, block) != NONE)
		return false;
	for (size_t b = block; b > 0 && block - b < CELLS && r->blocks.p[b - 1].kind == BLOCK_CELL; b--) {
		size_t row = row_place(r, b - 1);

		if (row != NONE && !countries_meet(place_country(r, row, countries), countries))
			return true;
	}
	return false;
}
