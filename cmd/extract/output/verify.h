/*
 * verify: whether the words of a table of figures still stand where it says.
 *
 * The table's rows are read first; then every document's bytes are cut at the
 * rows' spans. A row passes if its number is in the cut and not part of a
 * longer one there, if modifier and unit are in the cut or elsewhere in the
 * document, and if the line agrees. Tables of aggregate pass by their column
 * `evidence`, whose spans must each hold a number.
 */
#ifndef SITREP_VERIFY_H
#define SITREP_VERIFY_H

#include "csv/csv_write.h"
#include "output/claims.h"

/* Checks the rows of this document. */
void	verify_document(struct claims *claims, struct span text, struct span name);
/*
 * Writes the rows that did not pass, in their order, and what was found in their place; a header
 * goes before the first. True if all passed.
 */
bool	verify_write(const struct claims *claims, struct csv_writer *writer, bool header);

#endif
