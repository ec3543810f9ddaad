/*
 * kinds_of_case: cases of several kinds, which one noun counts.
 */
#ifndef SITREP_KINDS_OF_CASE_H
#define SITREP_KINDS_OF_CASE_H

#include "reading/reading.h"

/*
 * "40 cases of measles, 12 of mumps", "90 cholera and three measles deaths": gives the
 * figure at `index` the noun that stands only with another of its enumeration; true where it did.
 */
bool	kinds_of_case(struct reading *r, size_t index);

#endif
