/*
 * magnitudes: how strong an earthquake was: "a 5.9 M quake".
 */
#ifndef SITREP_MAGNITUDES_H
#define SITREP_MAGNITUDES_H

#include "reading/reading.h"

/* The reason (static text), or NULL. */
const char *magnitude_reason(const struct reading *r, const struct figure *f, struct words sentence);

#endif
