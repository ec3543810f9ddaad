/*
 * bracketed_numbers: numbers that stand in brackets of their own where others have none,
 * "arrested (61) smugglers". Their brackets say nothing.
 */
#ifndef SITREP_BRACKETED_NUMBERS_H
#define SITREP_BRACKETED_NUMBERS_H

#include "reading/reading.h"

/* Leaves such brackets out of the tokens from `first` on; but "three (3) men", "Bo (12) and". */
void	open_number_brackets(struct reading *r, size_t first);

#endif
