/*
 * age_labels: ages that label the number of a line, as columns flattened to text have them.
 */
#ifndef SITREP_AGE_LABELS_H
#define SITREP_AGE_LABELS_H

#include "reading/reading.h"

/* Whether the number is such an age in the sentence `s`: "18-25: 12", "Children (0-14): 31". */
bool	age_labels(const struct reading *r, const struct figure *f, struct words s);

#endif
