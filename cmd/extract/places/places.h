/*
 * places: what in the text may be a place.
 */
#ifndef SITREP_PLACES_H
#define SITREP_PLACES_H

#include "reading/reading.h"

/* Fills places, each with its candidates and its role in its sentence; behind read_times(). */
void	read_places(struct reading *r);

#endif
