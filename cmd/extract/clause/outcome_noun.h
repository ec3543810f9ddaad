/*
 * outcome_noun: a noun before a number that is by itself what befell the counted.
 */
#ifndef SITREP_OUTCOME_NOUN_H
#define SITREP_OUTCOME_NOUN_H

#include "reading/reading.h"

/* The word at `i` is a noun that is an outcome by itself (deaths, arrests) and is said of `f`, which takes it; false
 * where it is none. */
bool	outcome_noun_take(const struct reading *r, struct figure *f, size_t i);

#endif
