#include "places/place_home.h"

#include "places/place_actor.h"
#include "places/place_country.h"
#include "places/place_force.h"
#include "places/place_letterhead.h"
#include "places/place_noun.h"
#include "places/place_words.h"
#include "reading/cues.h"

/* "a nationwide campaign": of what kind it is. */
static bool
describes(const struct reading *r, size_t last, const struct sentence *s)
{
	return place_classes_behind(r, last, s->words.last) != 0;
}

/* "the Peruvian Army", "the Kenyan Red Cross": a name, and no people's. */
static bool
opens_office(const struct reading *r, const struct place_mention *place)
{
	unsigned classes = place_classes_behind(r, place->words.last, r->tokens.n);

	return place->words.last < r->tokens.n && place_capital_at(r, place->words.last) &&
	    (!(classes & NOUN_PERSON) || (classes & NOUN_STAFF));
}

/* A country where something was, or whose offices acted: no town or province, and no letterhead. */
static bool
names_country(const struct reading *r, const struct place_mention *place)
{
	if (!place->known || place->place.countries.n != 2)
		return false;
	if (place->place.kind == PLACE_DEMONYM)
		return opens_office(r, place);
	return place->place.kind == PLACE_COUNTRY && place->governs &&
	    !place_is_letterhead(r, place, &r->sentences[r->marks[place->words.first].sentence - 1]);
}

#define BRACKETED	6	/* tokens before a name in "(City News / Chad Times - May 3)" */

static bool
is_bracketed(const struct reading *r, size_t i)
{
	for (size_t n = 0; i > 0 && n < BRACKETED && !text_is(r, i - 1, ")"); i--, n++)
		if (text_is(r, i - 1, "("))
			return true;
	return false;
}

/* "the Chad Army", "the Chad Defence Forces", "Border Guard Chad", "the Chad Red Cross": a force or an office at
 * home. */
static bool
calls_office(const struct reading *r, const struct place_mention *place)
{
	size_t first = place->words.first, next = place->words.last;
	uint32_t sentence = r->marks[first].sentence;
	struct words s;

	/* but "the US Geological Survey" */
	if (!sentence || !place_is_country(place) || (token_at(r, first)->flags & TOKEN_ALL_CAPS) ||
	    is_bracketed(r, first))
		return false;
	s = r->sentences[sentence - 1].words;
	return (next < s.last && place_capital_at(r, next) && !place_noun_at(r, next)) ||
	    place_ends_force(r, first, s.first);
}

/* "Chad reported its first cases", behind no more than a time, "Chadian officials", "the Chad Army": the country that a
 * sentence tells of. */
static bool
is_told_of(const struct reading *r, const struct place_mention *place)
{
	uint32_t sentence = r->marks[place->words.first].sentence;

	if (place->known && place->place.kind == PLACE_DEMONYM && place->place.countries.n == 2)
		return cue_is(r, place->words.last, r->tokens.n, CUE_AUTHORITY) > 0;
	if (calls_office(r, place))
		return true;
	return sentence && place_is_country(place) && !place->adjective && !place->origin &&
	    place->words.last < r->tokens.n &&
	    (place_opens_clause(r, place->words.first, r->sentences[sentence - 1].words.first) ||
	    (place->words.first > 0 && (class_at(r, place->words.first - 1) & WORD_SUBORDINATOR))) &&
	    ((class_at(r, place->words.last) & (WORD_HAVE | WORD_BE | WORD_SPEECH)) || r->marks[place->words.last].act);
}

#define MENTIONS	256	/* of places, looked back upon for the country */

/* The last country that a heading named, else that the text did, else that it tells of; NONE. */
static size_t
country_before(const struct reading *r)
{
	size_t found = NONE, told = NONE;

	for (size_t k = r->n_places; k > 0 && r->n_places - k < MENTIONS; k--) {
		uint32_t sentence = r->marks[r->places[k - 1].words.first].sentence;

		if (!names_country(r, &r->places[k - 1])) {
			told = told == NONE && is_told_of(r, &r->places[k - 1]) ? k - 1 : told;
			continue;
		}
		if (sentence && r->blocks.p[r->sentences[sentence - 1].block].kind == BLOCK_HEADING)
			return k - 1;
		found = found == NONE ? k - 1 : found;
	}
	return found == NONE ? told : found;
}

/* The last state or province that was named, be it in an office's name: "Ohio Highway Patrol"; NONE. */
static size_t
state_before(const struct reading *r)
{
	for (size_t k = r->n_places; k > 0 && r->n_places - k < MENTIONS; k--) {
		const struct place_mention *place = &r->places[k - 1];

		if (place->known && !place->shared && place->place.kind == PLACE_DIVISION &&
		    place->place.countries.n == 2)
			return k - 1;
	}
	return NONE;
}

size_t
place_world_at(const struct reading *r, size_t i, const struct sentence *s,
    struct place_mention *to)
{
	size_t n = place_noun_of_kind(r, i, s->words.last, "world");

	if (n)
		*to = (struct place_mention){ .words = { i, i + n }, .known = true, .governs = true,
		    .place.kind = PLACE_SEA, .container = NONE };
	return i + n;
}

size_t
place_home_at(const struct reading *r, size_t i, const struct sentence *s,
    struct place_mention *to)
{
	size_t n = place_noun_of_kind(r, i, s->words.last, "home"), named;

	n = n ? n : place_noun_of_kind(r, i, s->words.last, "nation");
	named = n ? country_before(r) : NONE;
	if (n == 0) {
		n = place_noun_of_kind(r, i, s->words.last, "state");
		named = n ? state_before(r) : NONE;
	}
	if (named == NONE || describes(r, i + n, s))
		return i;
	*to = (struct place_mention){ .words = { i, i + n }, .governs = true, .container = named };
	while (class_at(r, to->words.first) & (WORD_PREPOSITION | WORD_LOCATES))
		to->words.first++;
	return i + n;
}

#define AROUND	40	/* tokens of a figure's sentence on either side */

/* "nationwide" at token i, and no country that it stands for. */
static bool
says_nation(const struct reading *r, size_t i, const struct sentence *s)
{
	size_t n = r->marks[i].place ? 0 : place_noun_of_kind(r, i, s->words.last, "nation");

	return n && !describes(r, i + n, s);
}

#define ASIDE	12	/* tokens of ", which shook markets" */

/* "The blast, which shook markets nationwide, hurt 12": what token i belongs to is said aside. */
static bool
is_aside(const struct reading *r, size_t i, size_t first)
{
	for (size_t n = 0; n < ASIDE && i > first + 1 && !text_is(r, i - 1, ","); n++)
		i--;
	return i > first && text_is(r, i - 1, ",") && (class_at(r, i) & WORD_RELATIVE);
}

/*
 * "13,700 people nationwide went to hospital, of whom 40 died", "were sent nationwide: 12 crews, 40 engines"; but "to
 * fight crime nationwide, and that 12 men were held".
 */
bool
place_is_nationwide(const struct reading *r, const struct figure *f)
{
	const struct sentence *s = &r->sentences[f->sentence];

	for (size_t i = f->words.last; i < s->words.last && i < f->words.last + AROUND && !text_is(r, i, ","); i++)
		if (says_nation(r, i, s))
			return true;
	for (size_t i = f->words.first; i > s->words.first && f->words.first - i < AROUND &&
	    !text_is(r, i - 1, "that"); i--)
		if (says_nation(r, i - 1, s))
			return !is_aside(r, i - 1, s->words.first);
	return false;
}
