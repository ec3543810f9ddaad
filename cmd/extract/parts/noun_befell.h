/*
 * noun_befell: a noun that is by itself what befell those it counts, said of a part of them.
 */
#ifndef SITREP_NOUN_BEFELL_H
#define SITREP_NOUN_BEFELL_H

#include "reading/reading.h"

/* "12 deaths, including five children": what befell the part is the noun of the whole; true where it is. */
bool	noun_befell(const struct reading *r, struct figure *f, const struct figure *whole);

#endif
