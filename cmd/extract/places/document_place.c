#include "places/document_place.h"

#include "place/candidates.h"
#include "place/locate.h"
#include "places/place_noun.h"

#define ASKED		32	/* mentions looked back upon for one that was asked for its country */
#define INTRODUCED	16	/* names that a document writes with what contains them, or calls villages */

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

/* a is b, or b with a noun behind it: "San Luis port". */
static bool
begins_with(const struct reading *r, struct words a, struct words b)
{
	if (a.last - a.first > b.last - b.first)
		a.last = a.first + (b.last - b.first);
	return reading_same_words(r, a, b);
}

/* The mention right behind the comma behind this one, if it may contain it. */
static bool
is_introduced(const struct reading *r, size_t i)
{
	const struct place_mention *inner = &r->places[i], *outer = inner + 1;

	return i + 1 < r->n_places && inner->known && outer->known && (inner->shared ||
	    !countries_meet(inner->place.countries, outer->place.countries)) &&
	    outer->words.first == inner->words.last + 1 && text_is(r, inner->words.last, ",") &&
	    inner->place.kind != PLACE_COUNTRY && outer->place.kind <= PLACE_DIVISION &&
	    outer->place.countries.n == 2;
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

/* Loga, which the text once calls a village. */
static void
introduce_villages(struct reading *r)
{
	size_t n = 0;

	for (size_t i = 0; i < r->n_places && n < INTRODUCED; i++) {
		const struct place_mention *place = &r->places[i];

		if (!place->known || place->village || !place_is_village(r, place->words))
			continue;
		n++;
		for (size_t k = 0; k < r->n_places; k++)
			if (r->places[k].known && begins_with(r, place->words, r->places[k].words))
				r->places[k].village = true;
	}
}

void
place_introduce(struct reading *r)
{
	size_t introduced[INTRODUCED], n = 0, n_places = r->n_places;

	introduce_villages(r);
	for (size_t i = 0; i < n_places && n < INTRODUCED; i++)
		if (is_introduced(r, i))
			introduced[n++] = i;
	for (size_t k = 0; k < n; k++) {
		size_t container = place_kept_apart(r, introduced[k] + 1);

		for (size_t i = 0; i < n_places; i++)
			if (r->places[i].known && i != introduced[k] && r->places[i].container == NONE &&
			    begins_with(r, r->places[i].words, r->places[introduced[k]].words))
				r->places[i].container = container;
	}
}

struct span
place_country_alone(struct reading *r, size_t mention, const struct place_context *context)
{
	size_t container = r->places[mention].container;

	return container == NONE ? place_country(r, mention, r->places[mention].shared ? context->dominant : SPAN("")) :
	    r->places[container].place.countries;
}
