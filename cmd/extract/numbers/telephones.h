/*
 * telephones: the groups of digits of a number to call.
 *
 * Told by a plus, the code of an area in brackets, hyphens and leading zeros.
 */
#ifndef SITREP_TELEPHONES_H
#define SITREP_TELEPHONES_H

#include "reading/reading.h"

/* The reason (static text), or NULL. */
const char *telephone_reason(const struct reading *r, const struct figure *f, struct words sentence);

#endif
