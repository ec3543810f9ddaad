#include "reconcile/reconcile.h"

#include <stdlib.h>

#include "overlap/parts.h"
#include "reconcile/reconcile_sheet.h"
#include "reconcile/sums.h"

static void
put_checks(struct csv_writer *writer, const struct figures *figures, const struct term *whole,
    const struct term *terms, size_t n, struct tally *tally)
{
	struct breakdowns breakdowns;

	breakdowns_find(&breakdowns, &figures->names, whole, terms, n);
	check_row_breakdowns(writer, figures, whole, terms, &breakdowns, tally);
}

static const struct cell *
cells_find_document(const struct cells *cells, name doc, name measure, name unit)
{
	const name key[3] = { doc, measure, unit };
	const uint32_t *number = key_table_find(cells->table,
	    (struct span){ (const char *)key, sizeof(key) });

	return number ? &cells->list[*number] : NULL;
}

/*
 * The part of a sum of measures with this measure: the one that says so by `of`, or
 * the first behind them of their region.
 */
static bool
find_addend(const struct figures *figures, const struct cells *cells, const struct term *whole,
    struct span measure, struct term *to)
{
	const struct fact *all = &figures->facts[whole->fact];
	name number = names_find(&figures->names, measure);
	const struct cell *cell = number == 0 ? NULL :
	    cells_find_document(cells, all->doc, number, all->unit);
	uint32_t found = FACT_NONE;

	for (size_t i = 0; cell && i < cell->n; i++) {
		const struct fact *fact = &figures->facts[cell->facts[i]];

		if (!region_equal(&fact->region, &all->region))
			continue;
		if (fact->of == whole->fact) {
			found = cell->facts[i];
			break;
		}
		if (found == FACT_NONE && cell->facts[i] > whole->fact &&
		    fact->scope == SCOPE_PART)
			found = cell->facts[i];
	}
	if (found != FACT_NONE)
		term_of(to, &figures->facts[found], found);
	return found != FACT_NONE;
}

/* Casualties are killed and injured in one number: what sums.tsv has of the kind. */
static void
check_measures(struct csv_writer *writer, const struct figures *figures, const struct cells *cells,
    const struct term *whole, struct tally *tally)
{
	struct span measure = figures_name(figures, whole->measure), sum, parts[2];
	struct term terms[2];

	for (size_t at = 0; sums_next(&at, &sum, parts);)
		if (span_equal(sum, measure) &&
		    find_addend(figures, cells, whole, parts[0], &terms[0]) &&
		    find_addend(figures, cells, whole, parts[1], &terms[1]))
			put_checks(writer, figures, whole, terms, 2, tally);
}

static void
check_sheet(struct csv_writer *writer, const struct cells *cells, const struct sheet *sheet,
    struct tally *tally)
{
	bool *is_whole = xreallocarray(NULL, sheet->n, sizeof(*is_whole));
	struct term *terms = xreallocarray(NULL, sheet->n, sizeof(*terms)), whole;

	parts_mark_wholes(sheet->claims, sheet->n, is_whole);
	for (size_t i = 0; i < sheet->n; i++) {
		const struct claim *claim = &sheet->claims[i];
		size_t n;

		if (claim->fate != STANDS && claim->fate != IS_PART)
			continue;
		term_of(&whole, &sheet->figures->facts[claim->fact], claim->fact);
		check_measures(writer, sheet->figures, cells, &whole, tally);
		if (!is_whole[i])
			continue;
		n = parts_gather(sheet->figures, sheet->claims, sheet->n, i, terms);
		put_checks(writer, sheet->figures, &whole, terms, n, tally);
	}
	free(terms);
	free(is_whole);
}

void
reconcile_documents(struct csv_writer *writer, const struct figures *figures, struct tally *tally)
{
	struct cells cells;

	cells_by_document(&cells, figures);
	for (size_t i = 0; i < cells.n; i++) {
		struct sheet sheet;

		sheet_open(&sheet, figures, &cells.list[i]);
		check_sheet(writer, &cells, &sheet, tally);
		free(sheet.claims);
	}
	cells_free(&cells);
}
