/*
 * ledger: every numeral and number word of a document, exactly once.
 *
 * One record each: a figure, or rejected with the reason; so that anyone can see
 * what was not counted.
 */
#ifndef SITREP_LEDGER_H
#define SITREP_LEDGER_H

#include "csv/csv_write.h"
#include "reading/reading.h"

/* Its columns' names, then the records of each reading. */
void	ledger_header(struct csv_writer *writer);
void	ledger_write(const struct reading *r, struct csv_writer *writer);

#endif
