/*
 * reconcile_sheet: what a document claims of one measure and unit, laid out to be checked.
 */
#ifndef AGGREGATE_RECONCILE_SHEET_H
#define AGGREGATE_RECONCILE_SHEET_H

#include "figures/cells.h"
#include "overlap/claim.h"

/* One document's claims of one measure and unit, settled; the caller frees them. */
struct sheet {
	const struct figures *figures;
	struct claim *claims;
	size_t	n;
};

/* Figures by document, measure and unit. */
void	cells_by_document(struct cells *cells, const struct figures *figures);
/* Shares, which never add up, are left out. */
void	sheet_open(struct sheet *sheet, const struct figures *figures, const struct cell *cell);

#endif
