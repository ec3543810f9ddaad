#include "reconcile/reconcile_sheet.h"

#include "overlap/claims.h"

void
sheet_open(struct sheet *sheet, const struct figures *figures, const struct cell *cell)
{
	sheet->figures = figures;
	sheet->claims = xcalloc(cell->n, sizeof(*sheet->claims));
	sheet->n = 0;
	for (size_t i = 0; i < cell->n; i++) {
		const struct fact *fact = &figures->facts[cell->facts[i]];

		if (fact->unit == figures->share || !amount_is_known(&fact->amount))
			continue;
		sheet->claims[sheet->n++] = (struct claim){
			.fact = cell->facts[i], .fate = STANDS,
			.of = CLAIM_NONE, .unit = CLAIM_NONE,
		};
	}
	claims_settle(figures, sheet->claims, sheet->n);
}

void
cells_by_document(struct cells *cells, const struct figures *figures)
{
	cells_open(cells);
	for (size_t i = 0; i < figures->n; i++) {
		const struct fact *fact = &figures->facts[i];
		const name key[3] = { fact->doc, fact->measure, fact->unit };

		cells_add(cells, (struct span){ (const char *)key, sizeof(key) });
	}
	cells_close(cells, figures);
}
