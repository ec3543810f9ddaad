/*
 * quantities: the numbers that may be figures.
 *
 * From bottom to top: digits and one_or_several tell how a number is written; years, hours, addresses, telephones,
 * references, makes, magnitudes and row_of_names each know numbers of one sort, and identifiers asks them; discard asks
 * that, ages, ratios, changes and discard_by_words why a number counts nothing; repeats knows an amount said twice,
 * varies what a count was and came to; quantities.c adds the figures.
 */
#ifndef SITREP_QUANTITIES_H
#define SITREP_QUANTITIES_H

#include "reading/reading.h"

/* Fills figures, each with its bound and unit, and with what rejects it where that is plain already; behind
 * read_acts(). */
void	read_quantities(struct reading *r);

#endif
