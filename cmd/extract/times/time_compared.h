/*
 * time_compared: times that facts are compared with: what was then is another value.
 */
#ifndef SITREP_TIME_COMPARED_H
#define SITREP_TIME_COMPARED_H

#include "reading/reading.h"

/* Another value follows: compared with, than, up from; "more than 9" is none, and "against" one only
 * before an amount or a time. */
bool	starts_comparison(const struct reading *r, size_t i);
/* "40, the same as last year", "the same number as in 2019": what stands in front of the time compares with it. */
bool	time_is_same_as(const struct reading *r, size_t first, size_t sentence_first);
/* "from 62 to 48": the 62, which was before. */
bool	figure_changes_from(const struct reading *r, const struct figure *f);
/* "fell from 62 to 48 compared with March", "Compared with March, deaths fell (from 62 to 48). Thefts rose (from 19 to
 * 31)": when it was 62, and 19; NONE. */
size_t	time_changed_from(const struct reading *r, const struct figure *f, struct words s);
/* A comparison begins right before the time. */
bool	time_compares(const struct reading *r, const struct time_mention *time, const struct sentence *s);

#endif
