/*
 * reconcile_sheet: what the checks within documents and across them share.
 */
#ifndef AGGREGATE_RECONCILE_SHEET_H
#define AGGREGATE_RECONCILE_SHEET_H

#include "cells.h"
#include "claims.h"
#include "reconcile.h"

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
/* Writes and counts the checks, and frees them. */
void	reconcile_put(struct csv_writer *writer, const struct figures *figures,
	    const struct term *whole, const struct term *terms, struct breakdowns *breakdowns,
	    struct tally *tally);

#endif
