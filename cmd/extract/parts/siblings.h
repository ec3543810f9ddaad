/*
 * siblings: what the line of a list takes from the line above it.
 */
#ifndef SITREP_SIBLINGS_H
#define SITREP_SIBLINGS_H

#include "reading/reading.h"

/* It stands in an item or a labelled line. */
bool	figure_in_list(const struct reading *r, const struct figure *f);
/* Noun and outcome, where the line of the figure at `index` says nothing of its own. */
void	words_of_sibling(struct reading *r, size_t index);

#endif
