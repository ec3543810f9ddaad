/*
 * place_nationalities: lists of places that say whence people are.
 */
#ifndef SITREP_PLACE_NATIONALITIES_H
#define SITREP_PLACE_NATIONALITIES_H

#include "reading/reading.h"

/* "By nationality: ...": where places begin to say whence people are; the sentence's end where none do. */
size_t	place_origins_at(const struct reading *r, const struct sentence *s);

#endif
