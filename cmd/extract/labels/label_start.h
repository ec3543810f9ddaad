/*
 * label_start: where the noun phrase of a label begins.
 */
#ifndef SITREP_LABEL_START_H
#define SITREP_LABEL_START_H

#include "reading/reading.h"

/* Where the noun phrase begins that ends before token `last`, with what its make is called: "AK-47 rifles", "Type 56
 * rifles". */
size_t	label_phrase_start(const struct reading *r, size_t last, size_t first);
/* "Seizures of cannabis: 31": so many are they of whom no weight is told, and not the stuff. */
bool	label_stuff_of_many(const struct reading *r, const struct figure *f, size_t start, size_t last, size_t first);
/* "State and local warrants:", "Foreign/domestic flights:": singulars that open a label and describe its noun too;
 * where it begins. */
size_t	label_over_joined(const struct reading *r, size_t start, size_t last, size_t first);
/* "Rounds of ammunition", "Cases of illness": the pieces, or cases, that are counted of what a label names; where they
 * begin, or `start`. */
size_t	label_over_pieces(const struct reading *r, size_t start, size_t first);
/* "Cases of illness" alone. */
size_t	label_over_cases(const struct reading *r, size_t start, size_t first);

#endif
