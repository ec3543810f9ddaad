/*
 * place_same: words that stand for the place that was named last.
 */
#ifndef SITREP_PLACE_SAME_H
#define SITREP_PLACE_SAME_H

#include "reading/reading.h"

/* "12 died in Bo district. ... Across the district, nine huts burned": the place before the sentence of the figure;
 * NONE. */
size_t	place_named_last(const struct reading *r, const struct figure *f);

#endif
