/*
 * label_cell: what the labels of a table say of the figure in a cell.
 */
#ifndef SITREP_LABEL_CELL_H
#define SITREP_LABEL_CELL_H

#include "reading/reading.h"

/* The labels of a table's cell: column, row, what stands above, title. */
void	label_cell(struct reading *r, struct figure *f);

#endif
