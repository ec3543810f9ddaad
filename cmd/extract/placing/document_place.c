#include "placing/document_place.h"

#include "place/candidates.h"
#include "places/place_country.h"
#include "places/place_mentions.h"
#include "places/place_noun.h"

#define INTRODUCED	16	/* names that a document writes with what contains them, or calls villages */

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

/* "killed 40 in Chad and 12 in Niger": Niger, in another country behind a figure that stands behind Chad; NONE. */
static size_t
other_behind(const struct reading *r, size_t mention)
{
	const struct place_mention *place = &r->places[mention];
	const struct sentence *s = &r->sentences[r->marks[place->words.first].sentence - 1];
	bool counts = false;

	for (size_t i = place->words.last; place->known && i < s->words.last; i++) {
		const struct place_mention *other = place_governs_at(r, i) ? reading_place_at(r, i) : NULL;

		counts = counts || reading_counts_at(r, i);
		if (counts && other && other->known && other->place.countries.n && place->place.countries.n &&
		    !countries_meet(other->place.countries, place->place.countries))
			return r->marks[i].place - 1;
	}
	return NONE;
}

size_t
place_of_two(const struct reading *r, size_t mention)
{
	const struct place_mention *place = &r->places[mention];
	const struct sentence *s = &r->sentences[r->marks[place->words.first].sentence - 1];
	size_t other = other_behind(r, mention);

	if (other == NONE)
		return mention;
	/* "Chad's army killed 12 in Niger" */
	return place_is_country(place) && text_is(r, place->words.last, "'s") &&
	    !reading_counts(r, (struct words){ s->words.first, place->words.first }) ? other : NONE;
}
