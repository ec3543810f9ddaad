/*
 * scope_out_of: parts of a number that stands beside them, by the words between.
 */
#ifndef SITREP_SCOPE_OUT_OF_H
#define SITREP_SCOPE_OUT_OF_H

#include "reading/reading.h"

/* A part of a number beside it, "309 out of 715", "with 54 of them", which total_of is set to: the rule; or NULL. */
const char *scope_out_of_number(struct reading *r, size_t index);

#endif
