/*
 * noun_end_before: where the noun phrase ends that stands before its number.
 */
#ifndef SITREP_NOUN_END_BEFORE_H
#define SITREP_NOUN_END_BEFORE_H

#include "reading/reading.h"

/* A plural noun, or what befell it, stands right before the number as its label. */
bool	noun_labels(const struct reading *r, const struct figure *f);
/* Where the phrase ends that "toll to 17", "arrivals stand at 900" or "lorries - 30" put before the number, in its
 * sentence from `first` on; NONE. */
size_t	noun_end_before(const struct reading *r, const struct figure *f, size_t first);

#endif
