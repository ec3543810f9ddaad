/*
 * tolls: nouns that name a running count of what befell somebody: the death toll.
 */
#ifndef SITREP_TOLLS_H
#define SITREP_TOLLS_H

#include "reading/reading.h"

/* "the confirmed death toll": the whole of the phrase that the noun at `i` ends. */
struct words toll_phrase(const struct reading *r, size_t i, size_t first);
/* The number counts what that toll names. */
void	toll_counts(struct reading *r, struct figure *f, struct words toll);
/* "The death toll has risen above 500 people": they are whom it counts; true. */
bool	toll_of_people(struct figure *f, struct words toll);
/* "the toll from two floods": g is what it was exacted by. */
bool	toll_has_cause(const struct reading *r, const struct figure *g, size_t first);
/* "the toll", "the death count": a noun at `i` that names one. */
bool	toll_at(const struct reading *r, size_t i, size_t first);

#endif
