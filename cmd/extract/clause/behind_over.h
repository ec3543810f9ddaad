/*
 * behind_over: what a look back from a number passes over.
 *
 * Each that is called so takes the token `i` that the look has come to, no further back than `first`, and gives where
 * the words begin that end before it; `i`, or what is told, where there are none.
 */
#ifndef SITREP_BEHIND_OVER_H
#define SITREP_BEHIND_OVER_H

#include "reading/reading.h"

/* A preposition that belongs to no number and no act stands at `i`. */
bool	behind_preposition(const struct reading *r, size_t i);
/* The kept figure before this one that ends at token `i`; NULL. */
const struct figure *behind_figure_ending(const struct reading *r, size_t index, size_t i);
/* People, or things, and right before the mark at `i` others. */
bool	behind_others(const struct reading *r, size_t index, size_t i);
/* "found a cache of 12 rifles": from `of`, what holds or groups them, back to its article. */
size_t	behind_over_container(const struct reading *r, size_t index, size_t of);
/* "burned the mill, ten barns": conjuncts without a number, back to a verb. */
size_t	behind_over_conjunct(const struct reading *r, size_t index, size_t i, size_t first);
/* "met a group of 12", "a haul of 12": what befell the group befell them. */
size_t	behind_over_collective(const struct reading *r, const struct figure *f, size_t i, size_t first);
/* A time or a place, with the prepositions before it; NONE where it began further ahead. */
size_t	behind_over_mention(const struct reading *r, size_t i, size_t first);
/* Where the bracket opens that ends before `i`; NONE if it does not. */
size_t	behind_over_bracket(const struct reading *r, size_t i, size_t first);
/* "caught in possession of 12 pistols" is caught with them: where "in" stands; or `of`. But "from possession of a man"
 * took from him. */
size_t	behind_over_possession(const struct reading *r, size_t of, size_t first);
/* "12 for theft, 23 for attempted murder and", "12 men wanted for theft, nine women": why, how or which, back to the
 * number before, where token `i` ends it. */
size_t	behind_over_grounds(const struct reading *r, size_t index, size_t i, size_t first);
/* "a bomb weighing 40 kg, two rifles": how big one of the enumeration is. */
size_t	behind_over_weight(const struct reading *r, size_t index, size_t i, size_t first);

#endif
