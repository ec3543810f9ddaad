/*
 * explain: which rule and which vocabulary line gave each column of a row.
 */
#ifndef SITREP_EXPLAIN_H
#define SITREP_EXPLAIN_H

#include "csv/csv_write.h"
#include "reading/reading.h"

/* Adds where the vocabulary has a row: file:line. */
void	explain_row(struct buf *to, const struct row *row);
/* Puts one field: "column: rule (file:line); ...". */
void	explain_figure(const struct reading *r, const struct figure *f, struct csv_writer *writer);

#endif
