/*
 * place_rows: where the rows of a table are, which its total sums.
 */
#ifndef SITREP_PLACE_ROWS_H
#define SITREP_PLACE_ROWS_H

#include "reading/reading.h"

/* "Africa 12, Asia 30, Total 42" under "Angola": a row above that is called by another place than the one a cell would
 * inherit. */
bool	place_rows_elsewhere(struct reading *r, size_t block, size_t place);
/* "District | Dead | Hurt": the rows from that cell on are said to be called by places. */
bool	place_rows_headed(const struct reading *r, size_t block);

#endif
