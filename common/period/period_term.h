/*
 * period_term: one time by itself.
 */
#ifndef SITREP_PERIOD_TERM_H
#define SITREP_PERIOD_TERM_H

#include "period/period_parts.h"

size_t	time_term_at(struct time_reader *r, size_t i, unsigned allow, struct period_term *to);

#endif
