/*
 * scan_groups: digits of one number that blanks, commas or points group.
 */
#ifndef SITREP_SCAN_GROUPS_H
#define SITREP_SCAN_GROUPS_H

#include "words/scan.h"

/* Groups of three digits from `at` on, each behind `separator` (0: a blank); where they end. */
size_t	scan_groups_end(const struct scan *s, size_t at, char separator);
/*
 * Where the groups end of the number that starts with up to three digits here; *points tells whether points group them. Behind
 * the digits where there are none.
 */
size_t	scan_grouped_end(const struct scan *s, bool *points);

#endif
