/*
 * place_helped: the place that another one of its sentence only helps to find.
 */
#ifndef SITREP_PLACE_HELPED_H
#define SITREP_PLACE_HELPED_H

#include "reading/reading.h"

/* Sinjar for Mosul in "in Sinjar, near Mosul,"; the mention itself where no other is meant. */
size_t	place_helped(const struct reading *r, size_t mention, size_t first);

#endif
