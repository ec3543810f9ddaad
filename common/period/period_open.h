/*
 * period_open: expressions that a word opens: as of X, after X, so far, in 2019.
 */
#ifndef SITREP_PERIOD_OPEN_H
#define SITREP_PERIOD_OPEN_H

#include "period/period_parts.h"

/* as of X, by noon on Sunday, updated to 07:00, up to X */
size_t	period_until_at(struct time_reader *r, size_t i, struct period *period);
/* after X and before X of a cell, starting X */
size_t	period_beyond_at(struct time_reader *r, size_t i, struct period *period);
/* so far this year, so far, to date, year to date */
size_t	period_so_far_at(struct time_reader *r, size_t i, struct period *period);
/* in 2019, for 2014 and 2015, in March 12 people: the preposition stands outside. */
size_t	period_in_at(struct time_reader *r, size_t i, struct period *period);

#endif
