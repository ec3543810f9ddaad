/*
 * row_parts: a row of a table that takes some out of the row above, "of which children".
 */
#ifndef SITREP_ROW_PARTS_H
#define SITREP_ROW_PARTS_H

#include "reading/reading.h"

/* The figure above in the same column that the cell is a part of, by the words that its row opens with; NONE. */
size_t	row_whole(const struct reading *r, const struct figure *f);

#endif
