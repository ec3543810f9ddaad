/*
 * years: digits that name a year and count nothing.
 */
#ifndef SITREP_YEARS_H
#define SITREP_YEARS_H

#include "reading/reading.h"

/* "a 2016 double homicide", "rose over 2023": a year where nothing else is counted. */
bool	year_is_named(const struct reading *r, const struct figure *f, struct words sentence);

#endif
