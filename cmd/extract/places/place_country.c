#include "places/place_country.h"

#include "place/locate.h"

#define ASKED		32	/* mentions looked back upon for one that was asked for its country */

static struct asked_country *
asked_of(struct place_mention *place, struct span hint)
{
	return hint.n ? &place->hinted : &place->alone;
}

/* The same words with the same hint, asked of a mention shortly before; NULL. */
static const struct asked_country *
asked_before(struct reading *r, size_t mention, struct span text, struct span hint)
{
	for (size_t i = mention; i > 0 && mention - i < ASKED; i--) {
		const struct asked_country *asked = asked_of(&r->places[i - 1], hint);

		if (asked->words.first < asked->words.last && span_equal(asked->hint, hint) &&
		    span_equal(reading_text(r, asked->words), text))
			return asked;
	}
	return NULL;
}

/* One word, no code, for a place that no other is called like: it lies where it is known to lie. */
static bool
is_plain_name(const struct reading *r, const struct place_mention *place)
{
	return place->known && !place->shared && place->words.last - place->words.first == 1 &&
	    (place_is_country(place) || !(token_at(r, place->words.first)->flags & TOKEN_ALL_CAPS));
}

/* Many figures stand in one place, and each asks for its country; nor does a document name many places only once. */
struct span
place_country(struct reading *r, size_t mention, struct span hint)
{
	struct place_mention *place = &r->places[mention];
	struct asked_country *asked = asked_of(place, hint);
	const struct asked_country *before;
	struct located located;
	struct span text, why;

	if (hint.n == 0 && is_plain_name(r, place))
		return place->place.countries;
	if (asked->words.first == place->words.first && asked->words.last == place->words.last &&
	    span_equal(asked->hint, hint))
		return asked->country;
	text = reading_text(r, place->words);
	before = asked_before(r, mention, text, hint);
	*asked = (struct asked_country){ .words = place->words, .hint = hint, .country = SPAN("") };
	if (before)
		asked->country = before->country;
	else if (gazetteer_locate(r->gazetteer, r->vocabulary, text, hint, r->arena, &located, &why))
		asked->country = located.country;
	return asked->country;
}

bool
place_is_country(const struct place_mention *place)
{
	return place->known && place->place.kind == PLACE_COUNTRY;
}
