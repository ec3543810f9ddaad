#include "places/place_labels.h"

#include "places/place_list.h"
#include "places/place_mentions.h"
#include "places/place_rows.h"
#include "places/place_words.h"

/* The label of the block's row where it is another than that of the block before; NONE. */
static size_t
row_label(const struct reading *r, size_t block)
{
	size_t row = r->blocks.p[block].kind == BLOCK_CELL ? r->labels[block].row : NONE;

	return row != NONE && !(block > 0 && r->labels[block - 1].row == row) ? row : NONE;
}

/* What the row is called, without the mark of its note: "Westbury*". */
static struct words
row_name(const struct reading *r, size_t row)
{
	struct words words = r->sentences[row].words;

	while (words.last > words.first && token_at(r, words.last - 1)->kind == TOKEN_MARK)
		words.last--;
	return words;
}

/* From that block on, cells one behind the other: the end of them, and whether most of their rows are called by a
 * place. */
static size_t
rows_by_place(const struct reading *r, size_t block, bool *by_place)
{
	size_t known = 0, unknown = 0, first = block;

	for (; block < r->blocks.n && r->blocks.p[block].kind == BLOCK_CELL; block++) {
		size_t row = row_label(r, block);
		struct words words = { 0, 0 };

		if (row == NONE)
			continue;
		words = row_name(r, row);
		known += words.first < words.last && r->marks[words.first].place &&
		    reading_place_at(r, words.first)->known;
		unknown += place_is_unknown_name(r, words);
	}
	*by_place = (known >= 2 && known > unknown) || (unknown > 1 && place_rows_headed(r, first));
	return block;
}

/* "Puttlam" among rows that are called Badulla, Matale, Colombo is a place too, and all under "District" are. */
static void
read_rows(struct reading *r)
{
	for (size_t b = 0, end; b < r->blocks.n; b = end > b ? end : b + 1) {
		bool by_place = false;

		end = rows_by_place(r, b, &by_place);
		for (size_t k = b; by_place && k < end; k++) {
			size_t row = row_label(r, k);

			if (row != NONE && place_is_unknown_name(r, row_name(r, row)))
				place_add_unknown(r, row_name(r, row));
		}
	}
}

/* "Grater Accra: 12": a name that ends in a known one is all of it. */
static void
widen_name(struct reading *r, struct words label)
{
	uint32_t mark = label.first < label.last ? r->marks[label.last - 1].place : 0;
	struct place_mention *place = mark ? &r->places[mark - 1] : NULL;

	if (!place || place->words.last != label.last ||
	    !place_list_may_name(r, (struct words){ label.first, place->words.first }))
		return;
	for (size_t i = label.first; i < place->words.first; i++)
		r->marks[i].place = mark;
	place->words.first = label.first;
}

/* "Orn: 12" in a list of "Lyon: 30", "Metz: 9" is a place too. */
static void
read_lists(struct reading *r)
{
	for (size_t b = 0, end; b < r->blocks.n; b = end > b ? end : b + 1) {
		bool by_place = false;

		end = place_list_end(r, b, &by_place);
		for (size_t k = b; by_place && k < end; k++) {
			struct words label = place_list_label(r, k);

			widen_name(r, label);
			if (place_list_names(r, label))
				place_add_unknown(r, label);
		}
	}
}

void
place_read_labels(struct reading *r)
{
	read_rows(r);
	read_lists(r);
}
