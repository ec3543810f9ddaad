/*
 * ratios: shares that are told in words.
 */
#ifndef SITREP_RATIOS_H
#define SITREP_RATIOS_H

#include "reading/reading.h"

/* "One in five children", "nine in ten": a share in words, by either of its numbers; but "killed two in three
 * raids". */
bool	ratio_in_words(const struct reading *r, const struct figure *f, struct words s);
/* "1:4", "a ratio of 1:0.8": either number of it. */
bool	ratio_in_digits(const struct reading *r, const struct figure *f, struct words s);

#endif
