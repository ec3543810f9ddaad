/*
 * whole_of_subject: "Troops found 12 firearms. ... The firearms consist of nine rifles": the figure told before of what
 * the verb of the parts has for its subject.
 */
#ifndef SITREP_WHOLE_OF_SUBJECT_H
#define SITREP_WHOLE_OF_SUBJECT_H

#include "reading/reading.h"

/* The figure that the one behind "consist of" or "include" is a part of, in whichever block; NONE. */
size_t	whole_of_subject(const struct reading *r, size_t index);

#endif
