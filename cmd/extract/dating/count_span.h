/*
 * count_span: the two ends of a count that a sentence tells apart: the year that it begins with, and as of when it
 * stands.
 */
#ifndef SITREP_COUNT_SPAN_H
#define SITREP_COUNT_SPAN_H

#include "reading/reading.h"

/* "As of 3 May, 40 cases were notified in 2022": the mention that tells to where the year is counted; NONE. */
size_t	count_end(const struct reading *r, const struct figure *f);
/* "In 2022, 40 cases were reported as of 3 May", "brings the cases in 2022 to 40 as of 3 May": the year that the count
 * of `f` began with, no other number behind it; NONE. */
size_t	count_year_before(const struct reading *r, const struct figure *f);
/* "As of 3 May, there were 40 cases with nine deaths in 2022": the mention of the year that the count of `f` began
 * with; NONE. */
size_t	count_year(const struct reading *r, const struct figure *f);
/* "The drive, launched on 4 March, has so far led to 40 arrests", "It began on 4 March. So far 40 are held": the
 * mention of the day from which those so far are counted, and that of "so far"; NONE. */
size_t	count_begin(const struct reading *r, const struct figure *f, size_t *so_far);

#endif
