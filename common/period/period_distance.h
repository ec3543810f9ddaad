/*
 * period_distance: a time told by how far it is from another.
 */
#ifndef SITREP_PERIOD_DISTANCE_H
#define SITREP_PERIOD_DISTANCE_H

#include "period/period_parts.h"

/* Behind "two days", "the week": ago, earlier, before yesterday, later, after Christmas. */
size_t	time_distance_at(struct time_reader *r, size_t i, bool definite, struct period_term *to);

#endif
