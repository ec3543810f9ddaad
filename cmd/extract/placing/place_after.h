/*
 * place_after: the place behind a figure.
 *
 * It stands before the next figure, or behind figures that are only parts of this one. What an
 * insertion, a bracket or a clause of its own says is not looked at.
 */
#ifndef SITREP_PLACE_AFTER_H
#define SITREP_PLACE_AFTER_H

#include "reading/reading.h"

/* The mention, or NONE; over_figures: the places of its parts too. */
size_t	place_after(const struct reading *r, const struct figure *f, size_t last, bool over_figures);
/* "of them", "of whom", "of these": some of those before. */
bool	place_of_them(const struct reading *r, size_t i, size_t last);
/* The end of the bracket that opens at i, where a figure stands in it: it has its place for itself; else i. */
size_t	place_behind_bracket(const struct reading *r, size_t i, size_t last);
/* "in the Black Sea off Odesa", "in the Atlantic 40 miles off the coast of Mali": the place that tells where on a sea
 * it was; else the mention itself. */
size_t	place_beside_sea(const struct reading *r, size_t mention, size_t last);

#endif
