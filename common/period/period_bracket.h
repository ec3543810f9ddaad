/*
 * period_bracket: what stands in brackets behind a time: its year, its days, or what it leans on.
 */
#ifndef SITREP_PERIOD_BRACKET_H
#define SITREP_PERIOD_BRACKET_H

#include "period/period_parts.h"

/* "November (2023)": behind what states no year; the word behind it, or i. */
size_t	period_take_year(struct time_reader *r, size_t i, struct period *period);
/* What stands in brackets settles what stands before them, or is its base; the word behind it, or i. */
size_t	period_take_bracket(struct time_reader *r, size_t i, struct period *period);
/* "4 March (so far)": from when on something counts; the word behind the bracket, or i. */
size_t	period_take_so_far(struct time_reader *r, size_t i, struct period *period);
/* "a week", "three days", with nothing before it: as many up to the document's date; the word behind it, or 0. */
size_t	period_duration_at(struct time_reader *r, size_t i, struct period_term *term);

#endif
