#include "place/candidates.h"

#include <string.h>

#define FIRST_WORD	4	/* letters of San, Tell, Ain and their like, which open longer names */
#define STATE		1000000	/* people of a division that a country's name may mean: Georgia */
#define KNOWN		100000	/* people of a town that is known by its name alone */
/* A place is passed over for one that has this many times its people. */
#define FAR_MORE	20
/* What a place may have that no table counts. */
#define PEOPLE_UNKNOWN	10000
#define PEOPLE_OF_REGION	300000

bool
countries_meet(struct span a, struct span b)
{
	struct span one, other, rest;

	if (a.n == 0 || b.n == 0)
		return false;
	if (a.n == COUNTRY_CODE && b.n == COUNTRY_CODE)	/* nearly all: one country each */
		return span_equal(a, b);
	while (span_cut(&a, '+', &one))
		for (rest = b; one.n && span_cut(&rest, '+', &other);)
			if (span_equal(one, other))
				return true;
	return false;
}

void
countries_add(struct buf *to, struct span countries)
{
	struct span one;

	while (span_cut(&countries, '+', &one)) {
		if (one.n == 0 || countries_meet(buf_view(to), one))
			continue;
		if (to->n)
			buf_char(to, '+');
		buf_span(to, one);
	}
}

/* Niger beside Nigeria is the country, though a state there is called so; Georgia beside Texas is the state. */
bool
place_is_lesser(const struct place *place, const struct place *than)
{
	return place->kind == PLACE_DIVISION && place->ambiguous && place->population < STATE && than->kind == PLACE_COUNTRY &&
	    !countries_meet(place->countries, than->countries);
}

/* Countries first, demonyms and mere directions last, else by people; the wanted before all. */
static bool
goes_before(const struct candidates *candidates, const struct place *a, const struct place *b)
{
	bool wanted = countries_meet(a->countries, candidates->prefer);

	if (wanted != countries_meet(b->countries, candidates->prefer) && !(wanted ? place_is_lesser(a, b) : place_is_lesser(b, a)))
		return wanted;
	if ((a->kind == PLACE_COUNTRY) != (b->kind == PLACE_COUNTRY))
		return a->kind == PLACE_COUNTRY;
	if (a->generic != b->generic)
		return b->generic;
	if ((a->kind == PLACE_DEMONYM) != (b->kind == PLACE_DEMONYM))
		return b->kind == PLACE_DEMONYM;
	if (a->population != b->population)
		return a->population > b->population;
	return a->kind < b->kind;
}

static bool
is_same(const struct place *a, const struct place *b)
{
	return (a->kind == PLACE_DEMONYM) == (b->kind == PLACE_DEMONYM) &&
	    span_equal(a->countries, b->countries) && span_equal(a->area, b->area);
}

void
candidates_add(struct candidates *candidates, const struct place *place)
{
	size_t at = candidates->n;

	for (size_t i = 0; i < candidates->n; i++)
		if (is_same(&candidates->places[i], place))
			return;
	while (at > 0 && goes_before(candidates, place, &candidates->places[at - 1]))
		at--;
	if (at == GAZETTEER_CANDIDATES)
		return;
	if (candidates->n < GAZETTEER_CANDIDATES)
		candidates->n++;
	memmove(&candidates->places[at + 1], &candidates->places[at],
	    (candidates->n - 1 - at) * sizeof(*place));
	candidates->places[at] = *place;
}

static long
people_of(const struct place *place)
{
	if (place->population)
		return place->population;
	return place->kind == PLACE_DIVISION || place->kind == PLACE_REGION ? PEOPLE_OF_REGION :
	    PEOPLE_UNKNOWN;
}

bool
place_is_notable(const struct place *place, const struct place *places, size_t n)
{
	long most = 0;

	for (size_t i = 0; i < n; i++)
		if (people_of(&places[i]) > most)
			most = people_of(&places[i]);
	return place->kind == PLACE_COUNTRY || people_of(place) >= most / FAR_MORE;
}

bool
place_may_be_hinted(const struct place *place, const struct place *places, size_t n)
{
	long most = 0;

	if (place->kind == PLACE_DIVISION)
		return true;
	for (size_t i = 0; i < n; i++)
		if (places[i].kind != PLACE_DIVISION && people_of(&places[i]) > most)
			most = people_of(&places[i]);
	return people_of(place) >= most / FAR_MORE;
}

bool
place_may_open_name(const struct place *place, struct span name)
{
	return place->kind == PLACE_TOWN && place->population < KNOWN && name.n <= FIRST_WORD;
}

bool
place_name_goes_on(struct span next)
{
	static const char *const articles[] = { "al-", "el-", "as-", "ash-", "at-", "az-", "an-", "ar-", "ad-", "es-" };

	for (size_t i = 0; i < sizeof(articles) / sizeof(*articles); i++) {
		size_t n = strlen(articles[i]);

		if (next.n > n && span_equal_fold(span_slice(next, 0, n), span_of(articles[i])))
			return true;
	}
	return false;
}

bool
places_are_shared(const struct place *places, size_t n)
{
	if (n && places[0].generic)
		return true;
	/* Georgia and Niger are divisions of other countries too; but a town's namesake is the country. */
	for (size_t i = 1; i < n; i++)
		if ((places[0].kind != PLACE_COUNTRY || places[i].kind == PLACE_DIVISION) &&
		    places[i].countries.n && !places[i].generic &&
		    !countries_meet(places[i].countries, places[0].countries) &&
		    place_is_notable(&places[i], places, n))
			return true;
	return false;
}

bool
candidates_meet(const struct place *found, size_t n, struct span countries)
{
	for (size_t i = 0; i < n; i++)
		if (countries_meet(found[i].countries, countries))
			return true;
	return false;
}
