#include "places/place_brackets.h"

#include "places/place_words.h"

#define LISTED	16	/* places of a list, looked back upon */

/* Chad in "came from Chad (12), Niger (9) and Mali (3)": the place that heads a list with brackets; the mention itself where none does. */
static size_t
head_of_brackets(const struct reading *r, size_t mention, size_t sentence_first)
{
	for (size_t n = 0; n < LISTED; n++) {
		size_t i = place_with_directions(r, r->places[mention].words.first, sentence_first);

		if (i > sentence_first + 2 && (class_at(r, i - 1) & WORD_AND))
			i -= 1 + text_is(r, i - 2, ",");
		else if (i > sentence_first + 2 && (text_is(r, i - 1, ",") || text_is(r, i - 1, ";")))
			i--;
		else
			return mention;
		if (!text_is(r, i - 1, ")"))
			return mention;
		while (i > sentence_first + 1 && !text_is(r, i - 1, "("))
			i--;
		if (i < sentence_first + 2 || !r->marks[i - 2].place)
			return mention;
		mention = r->marks[i - 2].place - 1;
	}
	return mention;
}

bool
place_is_whence(const struct reading *r, size_t mention, const struct figure *whole, size_t sentence_first)
{
	const struct place_mention *head = &r->places[head_of_brackets(r, mention, sentence_first)], *place = &r->places[mention];
	size_t first = place_with_directions(r, head->words.first, sentence_first);

	return whole->place != NONE && whole->place != mention && whole->place_basis == BASIS_CLAUSE && !head->governs && first > sentence_first &&
	    text_is(r, first - 1, "from") && place->known && place->place.kind == PLACE_COUNTRY && r->places[whole->place].known &&
	    r->places[whole->place].governs && r->places[whole->place].place.countries.n == 2 &&
	    !span_equal(r->places[whole->place].place.countries, place->place.countries);
}

bool
place_is_whose(const struct reading *r, size_t mention, size_t sentence_first)
{
	const struct place_mention *head = &r->places[head_of_brackets(r, mention, sentence_first)];
	size_t first = head->words.first;

	return !head->governs && head->known && head->place.kind == PLACE_COUNTRY && first > sentence_first + 1 && text_is(r, first - 1, "of") &&
	    (noun_classes_at(r, first - 2) & NOUN_PERSON) && reading_is_plural(r, first - 2);
}
