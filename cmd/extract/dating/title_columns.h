/*
 * title_columns: the times that a table's title names its columns by, where
 * they have no header: "Checks (Jan / Feb / Mar)" over rows of three cells.
 */
#ifndef SITREP_TITLE_COLUMNS_H
#define SITREP_TITLE_COLUMNS_H

#include "reading/reading.h"

/* The time of a cell's column; NONE where the title names none, or others than its row has cells. */
size_t	title_column_time(const struct reading *r, size_t block);

#endif
