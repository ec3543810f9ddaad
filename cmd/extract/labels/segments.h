/*
 * segments: "Girls 162 | Boys 144", "Total affected families 4,604 and evacuated 519".
 *
 * A number that ends a segment of a line counts the plural that stands right
 * before it, where both are all of the segment.
 */
#ifndef SITREP_SEGMENTS_H
#define SITREP_SEGMENTS_H

#include "reading/reading.h"

/* True where the figure ends such a segment, and has its noun then. */
bool	segment_before(struct reading *r, struct figure *f);

#endif
