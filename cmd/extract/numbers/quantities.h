/*
 * quantities: the numbers that may be figures.
 */
#ifndef SITREP_QUANTITIES_H
#define SITREP_QUANTITIES_H

#include "reading/reading.h"

/* Fills figures, each with its bound and unit, and with what rejects it where that is plain already; behind read_acts(). */
void	read_quantities(struct reading *r);

#endif
