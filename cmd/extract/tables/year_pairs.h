/*
 * year_pairs: what one line counts in several years, each before its number.
 *
 *	Fatal Crashes 2017: 2 2016: 3
 *	- DUI arrests: 2017 - 629, 2016 - 610
 */
#ifndef SITREP_YEAR_PAIRS_H
#define SITREP_YEAR_PAIRS_H

#include "lines/stream.h"

/* Takes line `at` as cells under their years; false where it is no such line. */
bool	year_pairs_take(struct stream *s, size_t at);

#endif
