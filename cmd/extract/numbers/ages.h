/*
 * ages: numbers of years that somebody has lived, where no unit says so.
 */
#ifndef SITREP_AGES_H
#define SITREP_AGES_H

#include "reading/reading.h"

/* "age" where the number stands beside a person as an age does, else NULL. */
const char *age_of(const struct reading *r, const struct figure *figure, struct words sentence);

#endif
