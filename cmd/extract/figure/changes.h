/*
 * changes: numbers that tell by how much something changed.
 */
#ifndef SITREP_CHANGES_H
#define SITREP_CHANGES_H

#include "reading/reading.h"

/* "seizures were up 19 per cent", "15 per cent more", "fell to 25,676 (-61%)"; *row gets the vocabulary line where one decided. */
bool	change_is_told(const struct reading *r, const struct figure *f, struct words sentence, const struct row **row);

#endif
