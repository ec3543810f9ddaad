/*
 * label_pairs: labels of several nouns of one kind: "vehicles and fuel tanks: 12", "warships / boats: 3".
 */
#ifndef SITREP_LABEL_PAIRS_H
#define SITREP_LABEL_PAIRS_H

#include "reading/reading.h"

/* Where the first of them begins before a label's noun, not before token `first`; where the noun itself does if it is
 * alone. */
size_t	label_pair_start(const struct reading *r, struct words noun, size_t first);

#endif
