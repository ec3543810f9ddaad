/*
 * candidates: the places that a name may mean, likeliest first.
 *
 * Countries go before other places, demonyms after them and what is known only
 * beside its country last; the rest by the people who live there. Places of the countries that are wanted go before
 * all. Only the first few are kept, one of each place.
 */
#ifndef SITREP_CANDIDATES_H
#define SITREP_CANDIDATES_H

#include "base/span.h"
#include "base/xalloc.h"
#include "place/place.h"

#define COUNTRY_CODE	2	/* letters of a country: IQ; its divisions' codes begin with it: IQ-BG */

#define GAZETTEER_CANDIDATES	8

struct candidates {
	struct place *places;	/* room for GAZETTEER_CANDIDATES */
	size_t	n;
	struct span prefer;	/* countries that are wanted, "IQ+SY"; may be empty */
};

void	candidates_add(struct candidates *candidates, const struct place *place);
/* Whether one of the countries of `a` is among those of `b`. */
bool	countries_meet(struct span a, struct span b);
/* Adds those of "IQ+SY", or of areas "IQ-NI+SY-RA", that are not there yet. */
void	countries_add(struct buf *to, struct span countries);
/* Whether one of the n places found lies in one of the countries. */
bool	candidates_meet(const struct place *found, size_t n, struct span countries);

/* Whether a division is too small to be meant where a country of its name may be. */
bool	place_is_lesser(const struct place *place, const struct place *than);
/* Whether a name with these places could well mean this one: a country, or no hamlet beside a city. */
bool	place_is_notable(const struct place *place, const struct place *places, size_t n);
/*
 * Whether its country, where that is spoken of, tells it from these: a province, or a town that is no hamlet beside one of
 * their towns. A province has many people and is less known than a city: Victoria in the Philippines, Australia's beside it.
 */
bool	place_may_be_hinted(const struct place *place, const struct place *places, size_t n);
/* Whether its name, of one word, may as well open a longer one: San in San Mateo; but Gaza, Ohio are known. */
bool	place_may_open_name(const struct place *place, struct span name);
/* "al-Shaab", "el-Balah": an Arabic article and what it is of, which goes on with the name before it. */
bool	place_name_goes_on(struct span next);
/* Whether places of several countries could well be meant, or none without its country. */
bool	places_are_shared(const struct place *places, size_t n);

#endif
