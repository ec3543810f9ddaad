/*
 * period_frame: what leads to a period and is no part of it.
 */
#ifndef SITREP_PERIOD_FRAME_H
#define SITREP_PERIOD_FRAME_H

#include "period/period_parts.h"

/* "the night of", "the period from": the word behind, where the period itself begins, or i. */
size_t	period_skip_frame(struct time_reader *r, size_t i);
/* "the years 2019 to 2022": the unit at i, and years behind it */
bool	period_names_years(struct time_reader *r, size_t i);
/* "the week 8-14 May", "the week of": the word that its days begin at, or i. */
size_t	period_week_of(struct time_reader *r, size_t i);

#endif
