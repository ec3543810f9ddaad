/*
 * period_pair: two days in a short form of their own.
 */
#ifndef SITREP_PERIOD_PAIR_H
#define SITREP_PERIOD_PAIR_H

#include "period/period_parts.h"

/* 3/4 May, 3rd/4th May, from 24.02 to 23.04, 7-8 days ago: the word behind them, or 0. */
size_t	time_pair_at(struct time_reader *r, size_t i, struct period_range *to);

#endif
