/*
 * period_since: since when.
 */
#ifndef SITREP_PERIOD_SINCE_H
#define SITREP_PERIOD_SINCE_H

#include "period/period_parts.h"

size_t	period_since_at(struct time_reader *r, size_t i, struct period *period);
/* "since 1 January, and as of 3 May": the end of what began; the word behind it, or i. */
size_t	period_until_behind(struct time_reader *r, size_t i, struct period *period);

#endif
