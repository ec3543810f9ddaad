/*
 * noun_timed: the noun whose time stands between it and a number in brackets.
 */
#ifndef SITREP_NOUN_TIMED_H
#define SITREP_NOUN_TIMED_H

#include "reading/reading.h"

/* "the peak arrivals of Monday (600)", "deaths in May (45)": where the plural ends whose time stands between it and the
 * figure's bracket, in its sentence from `first` on; NONE. */
size_t	noun_end_before_timed(const struct reading *r, const struct figure *f, size_t first);

#endif
