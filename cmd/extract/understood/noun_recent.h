/*
 * noun_recent: the noun of a figure that was counted before, which a bare number goes on with.
 */
#ifndef SITREP_NOUN_RECENT_H
#define SITREP_NOUN_RECENT_H

#include "reading/reading.h"

/* "Guards held 12 men. Nine were let go": gives the figure that of one before it; true where there is one. */
bool	noun_from_recent(struct reading *r, size_t index);
/* "12 people including four children died and 30 were hurt": the whole before the figure `part`, as the verb of `f`
 * tells of others; NONE. */
size_t	noun_of_others(const struct reading *r, size_t part, const struct figure *f);

#endif
