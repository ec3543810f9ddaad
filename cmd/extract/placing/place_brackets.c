#include "placing/place_brackets.h"

#include "places/place_before.h"
#include "places/place_country.h"
#include "places/place_list.h"

bool
place_is_whence(const struct reading *r, size_t mention, const struct figure *whole, size_t sentence_first)
{
	const struct place_mention *place = &r->places[mention], *head = place_list_head(r, place, sentence_first);
	size_t first = place_with_directions(r, head->words.first, sentence_first);

	return whole->place != NONE && whole->place != mention && whole->place_basis == BASIS_CLAUSE &&
	    !head->governs && first > sentence_first && text_is(r, first - 1, "from") && place_is_country(place) &&
	    r->places[whole->place].known && r->places[whole->place].governs &&
	    r->places[whole->place].place.countries.n == 2 &&
	    !span_equal(r->places[whole->place].place.countries, place->place.countries);
}

bool
place_is_whose(const struct reading *r, size_t mention, size_t sentence_first)
{
	const struct place_mention *head = place_list_head(r, &r->places[mention], sentence_first);
	size_t first = head->words.first;

	return !head->governs && place_is_country(head) && first > sentence_first + 1 && text_is(r, first - 1, "of") &&
	    (noun_classes_at(r, first - 2) & NOUN_PERSON) && reading_is_plural(r, first - 2);
}
