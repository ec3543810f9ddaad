/*
 * makes: numbers in the names of weapons, vehicles and aircraft.
 */
#ifndef SITREP_MAKES_H
#define SITREP_MAKES_H

#include "reading/reading.h"

/* The reason (static text), or NULL. */
const char *make_reason(const struct reading *r, const struct figure *f, struct words sentence);

#endif
