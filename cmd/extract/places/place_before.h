/*
 * place_before: what stands before a place's name: the directions that go with it, the preposition, the site that it
 * follows.
 */
#ifndef SITREP_PLACE_BEFORE_H
#define SITREP_PLACE_BEFORE_H

#include "reading/reading.h"

/* The first of the directions and determiners before the name: "the northern". */
size_t	place_with_directions(const struct reading *r, size_t first, size_t sentence_first);
/* in, near, in the northern, in the city of: looks back a few words. */
bool	place_after_preposition(const struct reading *r, size_t first, size_t sentence_first);
/* "at the Timber Market, Kolkata": behind the comma of a site with a name that is no place's by itself. */
bool	place_behind_site(const struct reading *r, size_t first, size_t sentence_first);
/* "SAN LUIS, Ariz.": short forms count behind a town's comma. */
bool	place_behind_town(const struct reading *r, size_t i, const struct sentence *s);
/* Peru in "neighbouring countries, including Peru", "countries such as Peru": the first of the words that it is an
 * example of; `first` itself. */
size_t	place_over_example(const struct reading *r, size_t first, size_t sentence_first);
/* in a, at the small-town: before a name that a noun behind it makes a place's. */
bool	place_stands_behind(const struct reading *r, size_t first, size_t sentence_first);

#endif
