/*
 * names: those of whom a sentence tells, listed by name.
 */
#ifndef SITREP_NAMES_H
#define SITREP_NAMES_H

#include "reading/reading.h"

/* "two suspects: Sani Musa, 32, and Bello Ali were held": the "were" behind the names that the colon opens; `colon` where none are. */
size_t	names_end(const struct reading *r, size_t colon, size_t last);

#endif
