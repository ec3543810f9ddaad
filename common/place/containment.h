/*
 * containment: which part of a place cell lies in which.
 */
#ifndef SITREP_CONTAINMENT_H
#define SITREP_CONTAINMENT_H

#include "place/part.h"

/* Whether what stands at `outer` is written so that it may contain what stands at `inner`. */
bool	part_may_contain(const struct parts *parts, size_t outer, size_t inner);
/* CN-HK is HK: a division that is chosen, and has a country's code for its own, is that country; NULL. */
const struct place *part_own_country(const struct part *part);
/* Of the part's candidate: those that what contains it cuts them down to. */
struct span part_countries(const struct parts *parts, size_t at);
/* The part is the namesake of a place that the gazetteer does not have: what that lies in, or a city beside it; NULL. */
const struct part *part_namesake_in(const struct parts *parts, size_t at);
/* One of two others or more of a list that lie in one country, whatever they may mean; NULL. */
const struct part *part_of_list(const struct parts *parts, size_t at);
/* Another part says more exactly where, or holds this one as a part of its name. */
bool	part_only_contains(const struct parts *parts, size_t at);

#endif
