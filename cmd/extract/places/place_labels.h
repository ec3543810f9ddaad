/*
 * place_labels: names that nobody knows, of rows and items that stand among others called by places.
 */
#ifndef SITREP_PLACE_LABELS_H
#define SITREP_PLACE_LABELS_H

#include "reading/reading.h"

/* Adds a mention (places.c), if it is no unit. */
void	place_add(struct reading *r, const struct place_mention *place);
void	place_read_labels(struct reading *r);

#endif
