/*
 * place_labels: names that nobody knows, of rows and items that stand among others called by places.
 */
#ifndef SITREP_PLACE_LABELS_H
#define SITREP_PLACE_LABELS_H

#include "reading/reading.h"

/* Adds them to the mentions, as places that govern. */
void	place_read_labels(struct reading *r);

#endif
