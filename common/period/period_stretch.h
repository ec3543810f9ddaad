/*
 * period_stretch: so many units about a day that is named: around it, from it on, or up to it.
 */
#ifndef SITREP_PERIOD_STRETCH_H
#define SITREP_PERIOD_STRETCH_H

#include "period/period_parts.h"

/* the week of 3 May, week beginning Feb. 4, the week to 9 May, the two days to 3 June */
size_t	time_stretch_at(struct time_reader *r, size_t i, bool definite, struct period_term *to);

#endif
