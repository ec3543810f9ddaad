#include "places/place_rows.h"

#include "place/candidates.h"
#include "places/place_country.h"
#include "places/place_noun.h"
#include "words/token_scan.h"

#define HEAD	48	/* bytes of what heads the labels of rows: "No. | District" */
#define CELLS	48	/* looked back over for rows that are called by a place */

/* The place that the block's row is called by; NONE. */
static size_t
row_place(const struct reading *r, size_t block)
{
	size_t row = r->labels[block].row;
	uint32_t mark;

	if (r->blocks.p[block].kind != BLOCK_CELL || row == NONE ||
	    r->sentences[row].words.first == r->sentences[row].words.last)
		return NONE;
	mark = r->marks[r->sentences[row].words.first].place;
	return mark && r->places[mark - 1].known ? mark - 1 : NONE;
}

bool
place_rows_elsewhere(struct reading *r, size_t block, size_t place)
{
	struct span countries;

	if (r->blocks.p[block].kind != BLOCK_CELL || row_place(r, block) != NONE)
		return false;
	countries = place_country(r, place, SPAN(""));
	if (countries.n == 0)
		return false;
	for (size_t b = block; b > 0 && block - b < CELLS && r->blocks.p[b - 1].kind == BLOCK_CELL; b--) {
		size_t row = row_place(r, b - 1);

		if (row != NONE && !countries_meet(place_country(r, row, countries), countries))
			return true;
	}
	return false;
}

/* What stands in the text over the rows' labels: on the line of the first column's label before it, or on the line over
 * it. */
static struct range
head_of_rows(const struct reading *r, size_t block)
{
	struct span text = r->document->text;
	struct range head = { 0, r->blocks.p[block].column_label.start };

	if (head.end >= r->blocks.p[block].column_label.end)
		return (struct range){ 0, 0 };
	head.start = head.end;
	while (head.start > 0 && text.p[head.start - 1] != '\n')
		head.start--;
	if (head.start < head.end || head.start == 0)
		return head;
	head.end = --head.start;
	while (head.start > 0 && text.p[head.start - 1] != '\n')
		head.start--;
	return head;
}

bool
place_rows_headed(const struct reading *r, size_t block)
{
	struct range head = head_of_rows(r, block);
	struct tokens tokens = { 0 };
	struct match match;
	bool found = false;

	if (head.end == head.start || head.end - head.start > HEAD)
		return false;
	token_scan(r->vocabulary, r->document->text, &head, 1, r->arena, &tokens);
	for (size_t i = 0; i < tokens.n && !found; i++)
		found = lexicon_at(r->vocabulary->lexicons.place_nouns, &tokens.p[i], tokens.n - i, &match) &&
		    (place_kind_is(match.row->cell[PLACE_NOUN_KIND], "division") ||
		    place_kind_is(match.row->cell[PLACE_NOUN_KIND], "town"));
	tokens_free(&tokens);
	return found;
}
