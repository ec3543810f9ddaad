/*
 * named_days: the days that a sentence tells of what it calls by a name, "the weekend".
 */
#ifndef SITREP_NAMED_DAYS_H
#define SITREP_NAMED_DAYS_H

#include "reading/reading.h"

/* "the weekend operations that went on from 9 to 11 June": which days of the sentence `s` the time `best` means, or
 * itself; NONE stays. */
size_t	time_told_by_days(const struct reading *r, size_t best, struct words s);

#endif
