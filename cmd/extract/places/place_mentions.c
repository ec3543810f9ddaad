#include "places/place_mentions.h"

/* The N of "at N400,000", the Rs of "over Rs 7": a unit that no gazetteer knows names no place. */
static bool
is_unit(const struct reading *r, const struct place_mention *place)
{
	struct match match;

	return !place->known && place->words.last == place->words.first + 1 &&
	    lexicon_at(r->vocabulary->lexicons.units, token_at(r, place->words.first), 1, &match);
}

void
place_add(struct reading *r, const struct place_mention *place)
{
	if (is_unit(r, place))
		return;
	r->places = xgrow(r->places, r->n_places, &r->room_places, sizeof(*r->places));
	r->places[r->n_places++] = *place;
	r->sentences[r->marks[place->words.first].sentence - 1].has_place = true;
	for (size_t k = place->words.first; k < place->words.last; k++) {
		r->marks[k].place = (uint32_t)r->n_places;
		/* the May of "Cape May"; but "since fighting in Goma flared last month" */
		if (r->marks[k].time && reading_time_at(r, k)->words.first == k)
			r->times[r->marks[k].time - 1].governs = false;
	}
}

void
place_add_unknown(struct reading *r, struct words name)
{
	place_add(r, &(struct place_mention){ .words = name, .governs = true, .container = NONE });
}

size_t
place_kept_apart(struct reading *r, size_t mention)
{
	struct place_mention apart = r->places[mention];

	apart.governs = false;
	apart.in_turn = true;
	r->places = xgrow(r->places, r->n_places, &r->room_places, sizeof(*r->places));
	r->places[r->n_places++] = apart;
	return r->n_places - 1;
}
