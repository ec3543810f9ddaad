/*
 * period_open: expressions that a word opens: as of X, after X, so far, in 2019.
 */
#ifndef SITREP_PERIOD_OPEN_H
#define SITREP_PERIOD_OPEN_H

#include "period/period_parts.h"

size_t	period_until_at(struct time_reader *r, size_t i, struct period *period);
size_t	period_beyond_at(struct time_reader *r, size_t i, struct period *period);
size_t	period_so_far_at(struct time_reader *r, size_t i, struct period *period);
size_t	period_in_at(struct time_reader *r, size_t i, struct period *period);

#endif
