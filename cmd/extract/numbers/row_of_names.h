/*
 * row_of_names: numbers in a row, each behind a name: "(Bari 12, Lecce 09, Bitonto 4)". They count there what was told
 * before.
 */
#ifndef SITREP_ROW_OF_NAMES_H
#define SITREP_ROW_OF_NAMES_H

#include "reading/reading.h"

/* Of a row in which some name is a place's that is known. */
bool	figure_in_row_of_names(const struct reading *r, const struct figure *f);

#endif
