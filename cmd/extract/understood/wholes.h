/*
 * wholes: the figure that another one is a part of, or says again.
 */
#ifndef SITREP_WHOLES_H
#define SITREP_WHOLES_H

#include "reading/reading.h"

void	whole_said_again(struct reading *r, size_t index);
void	whole_fuller_noun(struct reading *r, size_t index);
/* "12 deaths, including five children": what befell the part is the noun of the whole; true where it is. */
bool	whole_noun_befell(const struct reading *r, struct figure *f, const struct figure *whole);
/* "Of these 400 cases, 90 per cent": no part, but the whole that heads its part. */
bool	whole_heads_part(const struct reading *r, const struct figure *f);
void	whole_of_part(struct reading *r, size_t index);
/* These two give true where they settled noun and outcome. */
bool	whole_of_breakdown(struct reading *r, size_t index);
bool	whole_respectively(struct reading *r, size_t index);

#endif
