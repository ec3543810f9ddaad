/*
 * mark_part: whether a figure is a part of another, by a cue.
 */
#ifndef SITREP_MARK_PART_H
#define SITREP_MARK_PART_H

#include "reading/reading.h"

/* A cue makes the figure a part, or the one before it in its enumeration; its part_cue, beside_parts and antecedent are
 * set. */
void	mark_part(const struct reading *r, struct figure *f);

#endif
