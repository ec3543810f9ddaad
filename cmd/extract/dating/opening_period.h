/*
 * opening_period: the time that a text opens with, whether or not it counts anything there.
 */
#ifndef SITREP_OPENING_PERIOD_H
#define SITREP_OPENING_PERIOD_H

#include "reading/reading.h"

/* "Based on information as of 3 May 2024" before all figures; NONE. */
size_t	basis_period(const struct reading *r);
/* A stretch of its own that is told of the news, and from a past date only where that is near. */
bool	time_opens_news(const struct reading *r, const struct time_mention *time);
/* The first time of the first paragraph: "continued to attack targets yesterday"; NONE. */
size_t	opening_period(const struct reading *r);

#endif
