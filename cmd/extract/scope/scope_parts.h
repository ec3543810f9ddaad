/*
 * scope_parts: what a cue takes out of a whole: including, of whom, two of them, a share, brackets, the other two.
 */
#ifndef SITREP_SCOPE_PARTS_H
#define SITREP_SCOPE_PARTS_H

#include "reading/reading.h"

/* A cue takes it out of a whole: the rule, or NULL; its total_of is set where the whole is stated. */
const char *scope_taken_out(struct reading *r, size_t index);

#endif
