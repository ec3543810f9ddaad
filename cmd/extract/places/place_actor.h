/*
 * place_actor: the place that itself does what a figure counts.
 */
#ifndef SITREP_PLACE_ACTOR_H
#define SITREP_PLACE_ACTOR_H

#include "reading/reading.h"

/* Nothing of its clause stands before the place at token `first`, but an article, "neighbouring" or its office. */
bool	place_opens_clause(const struct reading *r, size_t first, size_t segment);
/* "Germany arrested 47 others", "Lusaka accounts for nine": the place that acts in the segment, where nothing else says; NONE. */
size_t	place_that_acts(const struct reading *r, const struct figure *f, size_t segment);

#endif
