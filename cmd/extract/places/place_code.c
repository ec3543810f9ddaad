#include "places/place_code.h"

#include "place/candidates.h"
#include "place/gazetteer.h"

size_t
place_code_behind(const struct place *places, size_t n, const struct place *town)
{
	for (size_t i = 0; i < n; i++)
		if (countries_meet(places[i].countries, town->countries))
			return i;
	for (size_t i = 0; i < n; i++)
		if (places[i].kind == PLACE_DIVISION)
			return i;
	return 0;
}

#define CODE	3	/* letters of a province's code, at most */

/* A code behind "in", where a country's places are spoken of: the last of those, or NULL. */
static const struct place *
home_of_code(const struct reading *r, size_t i, const struct sentence *s)
{
	const struct place_mention *last = r->n_places ? &r->places[r->n_places - 1] : NULL;

	return last && last->known && last->place.countries.n == 2 && i > s->words.first && text_is(r, i - 1, "in") &&
	    (token_at(r, i)->flags & TOKEN_ALL_CAPS) && token_at(r, i)->text.n > 1 && token_at(r, i)->text.n <= CODE ?
	    &last->place : NULL;
}

bool
place_code_at_home(const struct reading *r, size_t i, const struct sentence *s, struct place *to)
{
	const struct place *home = home_of_code(r, i, s);
	struct search search = { .flags = SEARCH_CODES };
	struct place candidates[GAZETTEER_CANDIDATES];
	size_t taken, n;

	if (home == NULL)
		return false;
	n = gazetteer_search(r->gazetteer, token_at(r, i), 1, &search, candidates, &taken);
	for (size_t k = 0; k < n; k++)
		if (candidates[k].kind == PLACE_DIVISION && span_equal(candidates[k].countries, home->countries)) {
			*to = candidates[k];
			return true;
		}
	return false;
}
