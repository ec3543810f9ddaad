#include "placing/place_settle.h"

#include "place/candidates.h"
#include "places/place_country.h"
#include "places/place_noun.h"
#include "places/place_role.h"
#include "placing/place_inherited.h"
#include "placing/place_votes.h"
#include "reading/cues.h"

#define MANY	6	/* votes of the country that a document is about */
#define STRONG	4	/* times the votes of another country */
#define CITY		400000	/* people of a town that is known without its country */
#define METROPOLIS	1000000	/* and has namesakes */
#define OBSCURE		50000	/* of one that few know */
#define LESSER		100000	/* of one that is named with its country, in a text about another */

/*
 * The title names the country, and a name that several others have is told once: in none of them. Nor is a town that
 * hardly anybody knows, told once, in a country that is not named, where the lead or the title names one.
 */
static bool
is_of_title(const struct reading *r, const struct place_mention *place, struct span country,
    const struct place_context *context)
{
	if (context->document == NONE || !place_is_country(&r->places[context->document]) ||
	    !span_equal(r->places[context->document].place.countries, context->dominant) ||
	    place_votes(context, country) > 1)
		return false;
	return (place->shared && context->document_basis == BASIS_DOCUMENT) ||
	    (place->place.kind == PLACE_TOWN && place->place.population <= LESSER);
}

/* A town of a country that the document never speaks of: a namesake in its own country is meant. */
static bool
is_stray(const struct reading *r, const struct place_mention *place, struct span country,
    const struct place_context *context)
{
	if (country.n != 2 || span_equal(country, context->dominant))
		return false;
	if ((((place->shared || !place->known) && place_is_village(r, place->words)) || place->village) &&
	    place_votes(context, country) * 2 <= place_votes(context, context->dominant))
		return true;
	if (place->place.kind != PLACE_TOWN && place->place.kind != PLACE_DIVISION)
		return false;
	if (place->place.population > (place->shared ? METROPOLIS : CITY))
		return false;
	return is_of_title(r, place, country, context) || (place_votes(context, context->dominant) >= MANY &&
	    place_votes(context, country) * STRONG <= place_votes(context, context->dominant));
}

/* The nearest heading above whose place is known, for a name that is not; NONE. */
static size_t
known_in_headings(const struct reading *r, const struct figure *f)
{
	size_t block = f->block;

	for (size_t depth = 0; depth < 8 && r->blocks.p[block].parent != BLOCK_NONE; depth++) {
		size_t place;

		block = r->blocks.p[block].parent;
		place = place_in_words(r, introduction(r, block));
		if (place != NONE && place != f->place && r->places[place].known)
			return place;
	}
	return NONE;
}

/* "Spain" over "42 brought to Haro": the town is the one of that country. */
static bool
is_under_its_country(struct reading *r, const struct figure *f, struct span country)
{
	size_t above = known_in_headings(r, f);

	return above != NONE && span_equal(place_country(r, above, SPAN("")), country);
}

/* "South Asia": known, and in no one country. */
bool
place_is_wide(const struct place_mention *place)
{
	return place->known && place->place.kind == PLACE_REGION && place->place.countries.n == 0;
}

/* "San Carlos, AZ" holds its "AZ" already. */
static bool
ends_with(const struct reading *r, struct words place, struct words container)
{
	struct span text = reading_text(r, place), end = reading_text(r, container);

	return text.n >= end.n && span_equal(span_slice(text, text.n - end.n, text.n), end);
}

/* Written behind the place, it says in which country that is; nothing says so of itself. */
static void
contain(struct reading *r, struct figure *f, size_t container, struct span country)
{
	if (!ends_with(r, r->places[f->place].words, r->places[container].words))
		f->container = container;
	else if (span_equal(reading_text(r, r->places[container].words), reading_text(r, r->places[f->place].words)))
		return;
	f->country = country.n ? country : place_country(r, container, SPAN(""));
}

/* "across South Asia": a region of many countries is in none of them; but "the French Alps", and a province that is
 * called so. */
static void
settle_region(struct reading *r, struct figure *f, const struct place_context *context)
{
	size_t first = r->places[f->place].words.first;

	if (r->places[f->place].shared && context->dominant_mention != NONE &&
	    span_equal(place_country(r, f->place, context->dominant), context->dominant)) {
		contain(r, f, context->dominant_mention, context->dominant);
		return;
	}
	if (first == 0 || !r->marks[first - 1].place)
		return;
	if (reading_place_at(r, first - 1)->place.kind == PLACE_DEMONYM) {
		f->container = r->marks[first - 1].place - 1;
		f->country = place_country(r, f->container, SPAN(""));
	}
}

/*
 * "Peru" over "near Mara", or in the title: a town that hardly anybody knows, a name that is a word too
 * (Oriental province), or the one town of a country that is not spoken of, is a namesake there, not where
 * the gazetteer has it. The country's mention; NONE.
 */
static size_t
country_above(struct reading *r, const struct figure *f, struct span alone, const struct place_context *context)
{
	const struct place *place = &r->places[f->place].place;
	size_t above = known_in_headings(r, f);
	bool once = above != NONE && place_votes(context, alone) <= 1 && place->kind == PLACE_TOWN &&
	    place->population < CITY;

	if (!r->places[f->place].known || !(once || (place->kind == PLACE_TOWN && place->population <= OBSCURE) ||
	    (place->kind == PLACE_DIVISION && place->ambiguous)))
		return NONE;
	if (above == NONE && context->document != NONE && context->document_basis == BASIS_DOCUMENT &&
	    place_votes(context, alone) * 2 <= place_votes(context, place_country(r, context->document, SPAN(""))))
		above = context->document;
	if (above == NONE || above == f->place || !place_is_country(&r->places[above]) || !r->places[above].governs ||
	    r->places[above].place.countries.n != 2 || countries_meet(r->places[above].place.countries, alone))
		return NONE;
	return above;
}

/* A river or a region of several countries is in the one that the document is about: Kashmir. */
static void
settle_several(struct reading *r, struct figure *f, const struct place_context *context)
{
	if (f->country.n > 2 && countries_meet(f->country, context->dominant) && context->dominant_mention != NONE)
		contain(r, f, context->dominant_mention, context->dominant);
}

/* A name that several countries have is in the one that the document is about. */
static void
settle_shared(struct reading *r, struct figure *f, const struct place_context *context)
{
	struct span hinted;

	if (span_equal(f->country, context->dominant) || context->dominant_mention == NONE)
		return;
	hinted = place_country(r, f->place, context->dominant);
	if (!span_equal(hinted, f->country))
		contain(r, f, context->dominant_mention, hinted);
}

/* A town in a country that the document hardly speaks of, where it is about another: it says of no name beside it where
 * that is. */
static bool
is_lone_town(const struct reading *r, const struct place_mention *place, struct span country,
    const struct place_context *context)
{
	return (place->place.kind == PLACE_TOWN || place->village) && context->dominant.n &&
	    !span_equal(country, context->dominant) && (is_stray(r, place, country, context) ||
	    place_votes(context, country) * STRONG <= place_votes(context, context->dominant));
}

#define BEFORE	24	/* places, from a name that nobody knows to one that says where that is */

static size_t
block_of(const struct reading *r, size_t mention)
{
	return r->sentences[r->marks[r->places[mention].words.first].sentence - 1].block;
}

/*
 * "hit 10 targets in southern Lebanon and two in Houla", "THAILAND. 12 died in Chatuchak.": the last known place before
 * the name in its sentence, or else the last country in its paragraph; NONE.
 */
static size_t
known_before(struct reading *r, const struct figure *f, const struct place_context *context)
{
	const struct words words = r->places[f->place].words;
	uint32_t sentence = r->marks[words.first].sentence;
	size_t reach = f->place > BEFORE ? f->place - BEFORE : 0, block = block_of(r, f->place);

	for (size_t i = f->place; i > reach && block_of(r, i - 1) == block; i--) {
		const struct place_mention *place = &r->places[i - 1];
		struct span country;

		if (!place->known || !place->governs || place->words.last > words.first ||
		    place_is_over_border(r, place) || !(r->marks[place->words.first].sentence == sentence ||
		    place_is_country(place)))
			continue;
		country = place_country(r, i - 1, SPAN(""));
		if (country.n == 2 && !is_lone_town(r, place, country, context))
			return i - 1;
	}
	return NONE;
}

/* "Regions II and III" under "in CAR": a name that several countries have lies in the one that the document is
 * about. */
static bool
is_namesake(struct reading *r, size_t mention, const struct place_context *context)
{
	return r->places[mention].shared && context->dominant_mention != NONE &&
	    !span_equal(place_country(r, mention, SPAN("")), context->dominant) &&
	    span_equal(place_country(r, mention, context->dominant), context->dominant);
}

/* A name that nobody knows is where its sentence, the heading, the paragraph or the document is. */
static void
settle_unknown(struct reading *r, struct figure *f, const struct place_context *context)
{
	size_t above = known_before(r, f, context);
	const struct words words = r->places[f->place].words;

	/* "the Western African route": a way goes through many countries. */
	if (above == NONE && words.last > words.first + 1 && cue_is(r, words.last - 1, words.last, CUE_WAY))
		return;
	if (above == NONE)
		above = known_in_headings(r, f);
	if (above == NONE)
		above = place_in_paragraph(r, f);
	if (above == NONE || above == f->place || !r->places[above].known)
		above = context->document;
	/* "on the Belarusian border" as a title over what is told of Poland */
	if (above != NONE && above == context->document && context->dominant.n &&
	    r->places[above].place.kind == PLACE_DEMONYM &&
	    !countries_meet(r->places[above].place.countries, context->dominant))
		above = context->dominant_mention;
	if (above == NONE || !r->places[above].known || above == f->place ||
	    place_country(r, above, SPAN("")).n != 2)
		above = context->dominant_mention;
	if (above != NONE && is_namesake(r, above, context))
		above = context->dominant_mention;
	if (above != NONE && above != f->place)
		contain(r, f, above, SPAN(""));
}

/* CAR: a country's initials, which are as well those of a region of the country that is spoken of. */
static bool
is_initials(const struct place_mention *place)
{
	for (size_t i = 0; i < place->place.name.n; i++)
		if (!ascii_is_upper(place->place.name.p[i]))
			return false;
	return true;
}

void
place_settle(struct reading *r, struct figure *f, const struct place_context *context)
{
	const struct place_mention *place = &r->places[f->place];
	struct span alone = f->country = place_country(r, f->place, SPAN(""));
	size_t above;

	if (place->container != NONE)
		contain(r, f, place->container, r->places[place->container].place.countries);
	else if (alone.n && (above = country_above(r, f, alone, context)) != NONE)
		contain(r, f, above, r->places[above].place.countries);
	else if (alone.n &&
	    ((place_is_country(place) && !(place->shared && (context->of_parts || is_initials(place)))) ||
	    context->dominant.n == 0))
		return;
	else if (place->known && (place->place.kind == PLACE_SEA ||
	    (place->place.kind == PLACE_REGION && place->place.countries.n > 2)))
		settle_several(r, f, context);
	else if (place_is_wide(place))
		settle_region(r, f, context);
	else if (alone.n && is_stray(r, place, alone, context) && !is_under_its_country(r, f, alone))
		contain(r, f, context->dominant_mention, context->dominant);
	else if (alone.n)
		settle_shared(r, f, context);
	else
		settle_unknown(r, f, context);
}
