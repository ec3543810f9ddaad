/*
 * scope_bare: bare numbers that are of the number told right before them, though no cue says so.
 */
#ifndef SITREP_SCOPE_BARE_H
#define SITREP_SCOPE_BARE_H

#include "reading/reading.h"

/* "They held 36 boats. Eight were seized", "34 hurt, six seriously": the one before that it is of; NONE. */
size_t	scope_bare(const struct reading *r, size_t index);

#endif
