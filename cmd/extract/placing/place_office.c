#include "placing/place_office.h"

#include "places/place_before.h"
#include "places/place_country.h"
#include "places/place_force.h"
#include "places/place_polity.h"
#include "places/place_role.h"
#include "places/place_words.h"
#include "placing/place_field.h"
#include "reading/cues.h"

static bool
is_of_country(const struct place_mention *place)
{
	return place_is_country(place) || (place->known && place->place.kind == PLACE_DEMONYM);
}

/* "Tyrol State Police", "Ghana Police Service", "Border Guard Chad": the force is called by the place, and acts; not
 * "guns handed in to Tyrol Police", nor "Tyrol Police recorded 12 thefts". */
static bool
names_force(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	size_t first = place->words.first, next = place->words.last,
	    before = place_with_directions(r, first, s->words.first);

	if (!place->known || place->place.countries.n != 2 || place->place.kind == PLACE_DEMONYM ||
	    first < s->dateline || place_of_force_tells(r, next, s->words.last))
		return false;
	if (before > s->words.first && (class_at(r, before - 1) & (WORD_PREPOSITION | WORD_LOCATES)) &&
	    !text_is(r, before - 1, "by"))
		return false;
	return place_calls_force(r, next, s->words.last) ||
	    (place->place.kind == PLACE_COUNTRY && place_ends_force(r, first, s->words.first));
}

/* The area of a local force that the title or the lead names: which Western Region the Ghana Police searched; NONE. */
static size_t
place_of_force(const struct reading *r)
{
	size_t lead = NONE;

	for (size_t i = 0; i < r->n_sentences; i++) {
		const struct sentence *s = &r->sentences[i];

		if (s->label || (r->blocks.p[s->block].kind != BLOCK_PARAGRAPH && !r->blocks.p[s->block].title_zone))
			continue;
		if (lead != NONE && s->block != lead)
			return NONE;
		if (r->blocks.p[s->block].kind == BLOCK_PARAGRAPH && !place_in_field(r, s))
			lead = s->block;
		for (size_t k = s->words.first; k < s->words.last; k++)
			if (r->marks[k].place && names_force(r, reading_place_at(r, k), s))
				return r->marks[k].place - 1;
	}
	return NONE;
}

bool
place_is_police(const struct reading *r, const struct place_mention *place)
{
	uint32_t sentence = r->marks[place->words.first].sentence;

	return sentence && is_of_country(place) &&
	    place_calls_force(r, place->words.last, r->sentences[sentence - 1].words.last);
}

/* "Chadian authorities", "Chadian health officials": of their own country, as its police is. */
static bool
is_authority(const struct reading *r, const struct place_mention *place)
{
	return place->known && place->place.kind == PLACE_DEMONYM &&
	    cue_is(r, place->words.last, r->tokens.n, CUE_AUTHORITY);
}

/* The one country of the text's places that so call a force or an office; NONE where there is none, or more. */
static size_t
only_country(const struct reading *r, bool (*calls)(const struct reading *, const struct place_mention *))
{
	size_t found = NONE;

	for (size_t i = 0; i < r->n_places; i++) {
		if (!calls(r, &r->places[i]))
			continue;
		if (found != NONE && !span_equal(r->places[found].place.countries, r->places[i].place.countries))
			return NONE;
		found = i;
	}
	return found;
}

/* Whose police, fire service, customs or authorities the text names anywhere. */
static bool
calls_police(const struct reading *r, const struct place_mention *place)
{
	return place_is_police(r, place) || is_authority(r, place);
}

static bool
calls_army(const struct reading *r, const struct place_mention *place)
{
	return place->known && place_names_army(r, &place->place, place->words.last, r->tokens.n);
}

/* The army or the coast guard of a people or a country, wherever it is: "the Philippine Navy". */
static bool
calls_forces(const struct reading *r, const struct place_mention *place)
{
	return is_of_country(place) && place->place.countries.n == 2 && place_capital_at(r, place->words.last) &&
	    place_calls_army(r, place);
}

size_t
place_of_forces(const struct reading *r)
{
	return only_country(r, calls_forces);
}

size_t
place_of_army(const struct reading *r)
{
	return only_country(r, calls_army);
}

size_t
place_of_office(const struct reading *r)
{
	size_t force = place_of_force(r);

	return force != NONE ? force : only_country(r, calls_police);
}
