#include "placing/place_of_something.h"

#include "places/place_before.h"
#include "places/place_noun.h"

#define PART_WORDS	3	/* "across several low parts of" */

/* "across parts of", "in most of": the words that end before `of` say where. */
static bool
is_located_before(const struct reading *r, size_t of)
{
	for (size_t i = of; i > 0 && of - i < PART_WORDS && (i == of || token_at(r, i)->kind == TOKEN_WORD); i--)
		if (class_at(r, i - 1) & WORD_LOCATES)
			return true;
	return false;
}

bool
place_is_of_something(const struct reading *r, const struct place_mention *place)
{
	size_t first = place_with_directions(r, place->words.first, 0);

	return first > 1 && text_is(r, first - 1, "of") && !place_noun_at(r, first - 2) &&
	    !(class_at(r, first - 2) & WORD_DIRECTION) && !is_located_before(r, first - 1);
}
