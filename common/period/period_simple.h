/*
 * period_simple: terms without another in them.
 */
#ifndef SITREP_PERIOD_SIMPLE_H
#define SITREP_PERIOD_SIMPLE_H

#include "period/period_parts.h"

size_t	time_simple_at(struct time_reader *r, size_t i, unsigned allow, struct period_term *to);

#endif
