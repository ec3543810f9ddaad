/*
 * addends: labels under a total, or behind its colon, that say only who or of what kind its parts are.
 */
#ifndef SITREP_ADDENDS_H
#define SITREP_ADDENDS_H

#include "reading/reading.h"

/* "Deaths: 40 / Drivers: 28 / Passengers: 12": lines that add up to the one above are of what it counts; after all have
 * their words. */
void	addends_take_outcomes(struct reading *r);

#endif
