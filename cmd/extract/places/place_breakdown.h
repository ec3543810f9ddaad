/*
 * place_breakdown: numbers by place: "Nairobi 371, Oldbrook 43", "Bari (12)", "Kambia = 2".
 */
#ifndef SITREP_PLACE_BREAKDOWN_H
#define SITREP_PLACE_BREAKDOWN_H

#include "reading/reading.h"

/* The number that a name which ends at token `last` labels; NONE. */
size_t	place_labels_number(const struct reading *r, size_t last, size_t sentence_last);
/* From token i on, the next name that nobody knows in a breakdown by places that are known; false where none is. */
bool	place_in_breakdown(const struct reading *r, size_t i, const struct sentence *s, struct words *name);

#endif
