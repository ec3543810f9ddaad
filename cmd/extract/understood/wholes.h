/*
 * wholes: the figure that another one is a part of.
 */
#ifndef SITREP_WHOLES_H
#define SITREP_WHOLES_H

#include "reading/reading.h"

/* Both count the same noun, by its last word. */
bool	whole_same_head(const struct reading *r, const struct figure *a, const struct figure *b);
/* "12 deaths, including five children": what befell the part is the noun of the whole; true where it is. */
bool	whole_noun_befell(const struct reading *r, struct figure *f, const struct figure *whole);
/* "Of these 400 cases, 90 per cent": no part, but the whole that heads its part. */
bool	whole_heads_part(const struct reading *r, const struct figure *f);
/* Settles what the figure at `index` is a part or the earlier value of, and the words that it has from there. */
void	whole_of_part(struct reading *r, size_t index);

#endif
