/*
 * hours: the time of day in one number, which no table of periods reads.
 *
 * 1800 behind "at", 07.00-21.00.
 */
#ifndef SITREP_HOURS_H
#define SITREP_HOURS_H

#include "reading/reading.h"

/* The reason (static text), or NULL. */
const char *hour_reason(const struct reading *r, const struct figure *f, struct words sentence);

#endif
