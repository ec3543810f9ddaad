/*
 * illness_found: those in whom an illness was found.
 */
#ifndef SITREP_ILLNESS_FOUND_H
#define SITREP_ILLNESS_FOUND_H

#include "reading/reading.h"

/* "Brucellosis was detected in 40 cows": the illness becomes the figure's outcome; true where it does. */
bool	illness_found_in(const struct reading *r, struct figure *f, size_t preposition);

#endif
