/*
 * part_of_year: the part of the year that two years are compared by.
 */
#ifndef SITREP_PART_OF_YEAR_H
#define SITREP_PART_OF_YEAR_H

#include "reading/reading.h"

/* "In the first half of 2015, arrests rose from 40 in 2014 to 60 in 2015": the mention of that half, of which the
 * figure's bare year is meant; "first half of 2015" over columns of years likewise; its days are set. NONE. */
size_t	part_of_year(const struct reading *r, const struct figure *f, struct days *days);

#endif
