/*
 * other_words: an amount that was told right before, said again as a share or in another unit.
 */
#ifndef SITREP_OTHER_WORDS_H
#define SITREP_OTHER_WORDS_H

#include "reading/reading.h"

/* "300 houses, or 12 per cent", "98% (8,341 cases)", "600 kg, equivalent to 90,000 doses" */
bool	said_in_other_words(const struct reading *r, const struct figure *f);

#endif
