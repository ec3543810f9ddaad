/*
 * lead_period: the time that the head of the running text tells for what
 * follows: the day of the news, or the days that a report covers.
 */
#ifndef SITREP_LEAD_PERIOD_H
#define SITREP_LEAD_PERIOD_H

#include "reading/reading.h"

/* The time of the first figure that states one; *first if it stands in the
 * first block with a figure. NONE if there is no lead. */
size_t	lead_period(const struct reading *r, bool *first);

#endif
