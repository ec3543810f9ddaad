/*
 * days_after: what is told as having been days before the news ("This comes
 * four days after a blast killed 80"), and so of no time that the news has.
 */
#ifndef SITREP_DAYS_AFTER_H
#define SITREP_DAYS_AFTER_H

#include "reading/reading.h"

/* The token of that "after", before the figure; NONE. */
size_t	days_after(const struct reading *r, const struct figure *f);

#endif
