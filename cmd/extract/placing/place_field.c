#include "placing/place_field.h"

#include "places/place_noun.h"
#include "places/place_words.h"
#include "reading/records.h"

#define SHORT_LINE	10	/* tokens of a line that is no lead */
#define FIELD_WORDS	3

bool
place_in_field(const struct reading *r, const struct sentence *s)
{
	struct words block = r->block_words[s->block];

	if (block.last - block.first <= SHORT_LINE && !text_is(r, block.last - 1, "."))
		return true;
	return s->dateline == s->words.first && s->words.last > s->words.first + 1 &&
	    text_is(r, s->words.first + 1, ":");
}

/* "Affected area", "Place of incident" */
static bool
labels_place(const struct reading *r, size_t first, size_t colon)
{
	return place_noun_at(r, colon - 1) || (first + 1 < colon && place_noun_at(r, first) &&
	    text_is(r, first + 1, "of"));
}

#define WAY_WORDS	7	/* of "5 km north of" */

/* " - Kenya", " (Kenya)", ", Turkana, Kenya": behind the place of a field only what that lies in. */
static bool
is_within(const struct reading *r, size_t from, size_t last)
{
	for (size_t i = from; i < last; i++)
		if (token_at(r, i)->kind != TOKEN_MARK && !r->marks[i].place && !place_capital_at(r, i))
			return false;
	return true;
}

/* Behind the colon of a label of places, "Affected area: Beira", "Location: 5 km north of Beira", a known place and no
 * more; NONE. */
static size_t
labelled_place(const struct reading *r, size_t block)
{
	struct words words = r->block_words[block];
	size_t colon = words.first, at, last;

	while (colon < words.last && colon < words.first + FIELD_WORDS && !text_is(r, colon, ":"))
		colon++;
	if (colon == words.first || colon + 1 >= words.last || !text_is(r, colon, ":") ||
	    !labels_place(r, words.first, colon))
		return NONE;
	for (at = colon + 1; at < words.last && at < colon + WAY_WORDS && !r->marks[at].place; at++)
		if (r->marks[at].act)
			return NONE;
	last = words.last - (at < words.last && text_is(r, words.last - 1, ")"));
	/* "Location: Bari - Congo (Democratic Republic)" */
	if (last < words.last && r->marks[last - 1].place == 0)
		while (last > at + 1 && !text_is(r, last, "("))
			last--;
	if (at >= words.last || r->marks[at].place == 0 || r->marks[last - 1].place == 0 ||
	    (r->marks[last - 1].place != r->marks[at].place &&
	    (reading_place_at(r, last - 1)->place.kind > PLACE_DIVISION ||
	    !is_within(r, reading_place_at(r, at)->words.last, last))))
		return NONE;
	at = reading_place_at(r, at)->known ? at : last - 1;
	return reading_place_at(r, at)->known ? r->marks[at].place - 1 : NONE;
}

/* "Country: Kenya" in its head. */
size_t
place_of_field(const struct reading *r)
{
	size_t place = NONE;

	for (size_t b = 0; b < r->blocks.n && b < HEAD_BLOCKS && place == NONE; b++)
		place = labelled_place(r, b);
	return place;
}

size_t
place_of_record(const struct reading *r, size_t block)
{
	return record_find(r, block, labelled_place);
}
