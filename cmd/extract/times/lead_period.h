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
/* The headline and the points beneath it, and what is in brackets as a whole: "(Corrects number of dead)". */
bool	stands_over_lead(const struct reading *r, size_t block);
/* "Based on information as of 3 May 2024" before all figures. */
size_t	basis_period(const struct reading *r);
/* Else the first time of the first paragraph: "continued to attack targets yesterday". */
size_t	opening_period(const struct reading *r);

#endif
