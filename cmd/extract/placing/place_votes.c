#include "placing/place_votes.h"

#include "place/candidates.h"
#include "places/place_before.h"
#include "places/place_country.h"
#include "places/place_noun.h"
#include "places/place_polity.h"
#include "places/place_role.h"
#include "places/place_words.h"
#include "placing/place_office.h"

static bool
in_dateline(const struct reading *r, const struct place_mention *place)
{
	uint32_t sentence = r->marks[place->words.first].sentence;

	return sentence && place->words.first < r->sentences[sentence - 1].dateline;
}

static void
vote(const struct reading *r, struct tally *tally, size_t mention, struct span country)
{
	const struct place_mention *place = &r->places[mention];
	size_t k = 0, votes = place->place.kind == PLACE_DEMONYM ||
	    (place_is_country(place) && place->governs) ? 2 : 1;

	tally->all += votes;
	while (k < tally->n && !span_equal(tally->p[k].code, country))
		k++;
	if (k == sizeof(tally->p) / sizeof(tally->p[0]))
		return;
	if (k == tally->n)
		tally->p[tally->n++] = (struct vote){ .code = country, .mention = mention };
	tally->p[k].votes += votes;
	if (!place_is_country(place) || !span_equal(place->place.countries, country))
		return;
	tally->p[k].named = tally->p[k].named || place->governs;
	if (!place_is_country(&r->places[tally->p[k].mention]))
		tally->p[k].mention = mention;
}

#define COUNTED	8	/* tokens from a number to a people's name in what it counts */

/* "90 Ghanaians", "90 Ghanaian and 14 other men", "nine (9) young Ghanaians", "Ghanaians (90)": who is counted. */
static bool
is_counted(const struct reading *r, const struct place_mention *place)
{
	size_t next = place->words.last;

	if (next + 1 < r->tokens.n && text_is(r, next, "(") && reading_is_number(r, next + 1))
		return true;
	for (size_t i = place->words.first; i > 0 && place->words.first - i < COUNTED; i--) {
		const struct figure *f;

		if (!r->marks[i - 1].figure)
			continue;
		f = reading_figure_at(r, i - 1);
		if (i == place->words.first || (!place->governs && f->noun.first <= place->words.first &&
		    place->words.last <= f->noun.last))
			return true;	/* else the number said again in its bracket */
	}
	return false;
}

#define PEOPLES	4	/* named side by side in front of what is theirs */

/* Behind the peoples that stand side by side: "Ghanaian and Togolese troops", "Ghanaian, Togolese and Beninese
 * troops". */
static size_t
behind_peoples(const struct reading *r, const struct place_mention *place)
{
	size_t next = place->words.last;

	for (size_t n = 0; n < PEOPLES && next + 1 < r->tokens.n &&
	    ((class_at(r, next) & WORD_AND) || text_is(r, next, ",")) && r->marks[next + 1].place &&
	    reading_place_at(r, next + 1)->place.kind == PLACE_DEMONYM; n++)
		next = reading_place_at(r, next + 1)->words.last;
	return next;
}

/* "Ghanaian troops", "Ghanaian air strikes", "the Ghanaian state": who they are, and whose, tells nothing of where. */
static bool
tells_whose(const struct reading *r, const struct place_mention *place)
{
	if (place_is_country(place) && place_names_army(r, &place->place, place->words.last, r->tokens.n))
		return !place->governs;
	if (place->place.kind != PLACE_DEMONYM || place_is_police(r, place))
		return false;
	if (is_counted(r, place) || place_is_polity(r, place) || place_calls_army(r, place))
		return true;
	return (place_classes_behind(r, behind_peoples(r, place), r->tokens.n) &
	    (NOUN_PERSON | NOUN_ORGANISATION | NOUN_STAFF | NOUN_EVENT | NOUN_VEHICLE | NOUN_MISSILE)) != 0;
}

/* "a truck that arrived from Mexico", "smuggled to Mexico": whence or whither, not where. */
static bool
goes_between(const struct reading *r, const struct place_mention *place)
{
	size_t first = place_with_directions(r, place->words.first, 0);

	return !place->governs && first > 0 && (text_is(r, first - 1, "from") || text_is(r, first - 1, "to"));
}

#define SIGNED	4	/* last blocks of a document */

/* "N'Djamena, Chad" behind all that was told: where the office sits that signs it. */
static bool
signs_off(const struct reading *r, const struct place_mention *place)
{
	uint32_t sentence = r->marks[place->words.first].sentence;
	const struct sentence *s;

	if (sentence == 0 || r->n_figures == 0)
		return false;
	s = &r->sentences[sentence - 1];
	if (s->block + SIGNED < r->blocks.n || r->figures[r->n_figures - 1].words.first > s->words.first)
		return false;
	for (size_t i = s->words.first; i < s->words.last; i++)
		if (!(token_at(r, i)->flags & TOKEN_CAPITAL) && token_at(r, i)->kind != TOKEN_MARK)
			return false;
	return true;
}

static bool
may_vote(const struct reading *r, const struct place_mention *place)
{
	return place->known && place->place.countries.n == 2 && !place->adjective &&
	    !(place->shared && place_is_village(r, place->words)) && !goes_between(r, place) &&
	    !place_is_over_border(r, place) && !tells_whose(r, place) && !in_dateline(r, place) &&
	    !signs_off(r, place) && (place->governs || place->place.kind <= PLACE_DIVISION ||
	    place->place.kind == PLACE_DEMONYM);
}

static void
lead_of_votes(struct place_context *context)
{
	const struct tally *tally = &context->tally;
	size_t best = 0;

	for (size_t k = 1; k < tally->n; k++)
		if (tally->p[k].votes > tally->p[best].votes)
			best = k;
	context->dominant = SPAN("");
	context->dominant_mention = NONE;
	context->of_parts = false;
	if (tally->n && tally->p[best].votes * 2 > tally->all) {
		context->dominant = tally->p[best].code;
		context->dominant_mention = tally->p[best].mention;
		context->of_parts = !tally->p[best].named;
	}
}

/* The country of a mention, by what it was introduced with or else by the country that the others speak of. */
static struct span
country_of_vote(struct reading *r, size_t mention, struct span hint, bool of_parts)
{
	const struct place_mention *place = &r->places[mention];
	struct span country;

	if (place->container != NONE)
		return r->places[place->container].place.countries;
	if (!place->shared || (place_is_country(place) && !of_parts))
		return place->place.countries;
	country = place_country(r, mention, hint);
	return country.n == 2 ? country : SPAN("");
}

/* The place whence the document was sent; NONE. */
static size_t
place_of_dateline(const struct reading *r)
{
	size_t found = NONE;

	for (size_t i = 0; i < r->n_places; i++) {
		const struct place_mention *place = &r->places[i];

		if (!in_dateline(r, place)) {
			if (found != NONE)
				break;
			continue;
		}
		if (place->known && place->place.countries.n == 2 && !place->shared &&
		    (place->place.kind <= PLACE_DIVISION || place->place.population))
			found = i;
	}
	return found;
}

/*
 * Where a name that several countries have is, if the plain names speak of no country: in the one whose force acts; and
 * a province, where no name is plain, in the one whence the news was sent. Mentions; NONE.
 */
struct home {
	size_t	office, dateline;
};

static struct home
home_of_shared(const struct reading *r, bool plain)
{
	struct home home = { place_of_office(r), NONE };

	if (home.office == NONE)
		home.office = place_of_forces(r);
	if (home.office == NONE && !plain)
		home.dateline = place_of_dateline(r);
	return home;
}

/* The country that tells of a place where the plain names tell nothing; empty if none does. */
static struct span
hint_of_home(const struct reading *r, const struct home *home, const struct place_mention *place)
{
	bool local = place->place.kind == PLACE_DIVISION || place->place.kind == PLACE_TOWN;
	size_t told = home->office == NONE && local ? home->dateline : home->office;

	return told == NONE ? SPAN("") : r->places[told].place.countries;
}

/* What says of a name which several countries have that it is in the dominant one: its police, or else whence the news
 * was sent; NONE. */
static size_t
home_that_tells(const struct reading *r, const struct place_context *context)
{
	const struct place_mention *told = &r->places[context->dominant_mention];
	size_t home = place_of_office(r);

	home = home == NONE && told->shared ? place_of_forces(r) : home;
	if (home != NONE && !place_is_country(&r->places[home]) && r->places[home].place.kind != PLACE_DEMONYM)
		home = NONE;
	if (home == NONE && told->shared && (home = place_of_dateline(r)) != NONE &&
	    r->marks[r->places[home].words.first].sentence == r->marks[told->words.first].sentence)
		return NONE;	/* its own sentence tells it */
	return home != NONE && span_equal(r->places[home].place.countries, context->dominant) ? home : NONE;
}

void
place_dominant(struct reading *r, struct place_context *context)
{
	size_t home;

	/* First the names that are plain, then those that several countries have. */
	for (int shared = 0; shared < 2; shared++) {
		bool lost = shared && context->dominant.n == 0;
		struct home homes = lost ? home_of_shared(r, context->tally.n > 0) : (struct home){ NONE, NONE };

		for (size_t i = 0; i < r->n_places; i++) {
			const struct place_mention *place = &r->places[i];
			struct span country;

			if (!may_vote(r, place) || (place->shared && place->container == NONE) != shared)
				continue;
			country = country_of_vote(r, i, lost ? hint_of_home(r, &homes, place) :
			    context->dominant, context->of_parts);
			if (country.n)
				vote(r, &context->tally, i, country);
		}
		lead_of_votes(context);
	}
	home = context->tally.n == 0 ? place_of_dateline(r) : NONE;
	if (home == NONE && context->dominant.n == 0)
		home = place_of_office(r);
	if (home == NONE && context->tally.n == 0)
		home = place_of_army(r);
	if (home == NONE && context->of_parts)
		home = home_that_tells(r, context);
	if (home != NONE) {
		context->dominant = r->places[home].place.countries;
		context->dominant_mention = home;
		context->of_parts = !place_is_country(&r->places[home]);
	}
}

size_t
place_votes(const struct place_context *context, struct span countries)
{
	size_t votes = 0;

	for (size_t k = 0; k < context->tally.n; k++)
		if (countries_meet(context->tally.p[k].code, countries))
			votes += context->tally.p[k].votes;
	return votes;
}
