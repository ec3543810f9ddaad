#include <stdlib.h>

#include "reconcile_sheet.h"

/* Of the figures that stand in their documents, the first of each region. */
static size_t
first_of_regions(const struct figures *figures, const struct cells *cells, name measure, name unit,
    struct term *terms)
{
	struct key_table *regions = key_table_open(sizeof(name));
	size_t n = 0;

	for (size_t c = 0; c < cells->n; c++) {
		const struct fact *head = cells->list[c].n ?
		    &figures->facts[cells->list[c].facts[0]] : NULL;
		struct sheet sheet;

		if (head == NULL || head->measure != measure || head->unit != unit)
			continue;
		sheet_open(&sheet, figures, &cells->list[c]);
		for (size_t i = 0; i < sheet.n; i++) {
			const struct fact *fact = &figures->facts[sheet.claims[i].fact];
			char key[REGION_PACKED];
			bool is_new;
			name *doc;

			if (sheet.claims[i].fate != STANDS)
				continue;
			region_pack(&fact->region, key);
			doc = key_table_add(regions, (struct span){ key, sizeof(key) }, &is_new);
			if (is_new)
				*doc = fact->doc;
			if (*doc == fact->doc)
				term_of(&terms[n++], fact, sheet.claims[i].fact);
		}
		free(sheet.claims);
	}
	key_table_free(regions);
	return n;
}

/* The terms of other documents within the whole, told apart from it by `sides` at most. */
static size_t
terms_within(const struct figures *figures, const struct term *all, size_t n, size_t whole,
    unsigned sides, struct term *terms)
{
	const struct term *stated = &all[whole];
	size_t count = 0;

	for (size_t i = 0; i < n; i++) {
		unsigned differs = region_differs(&stated->region, &all[i].region);

		if (differs == 0 || differs & ~sides ||
		    figures->facts[all[i].fact].doc == figures->facts[stated->fact].doc ||
		    !region_holds(&figures->names, &stated->region, &all[i].region))
			continue;
		terms[count++] = all[i];
	}
	return count;
}

/* Months against their quarter, countries against the whole: only where all are there. */
static void
check_across(struct csv_writer *writer, const struct figures *figures, const struct term *all,
    size_t n, struct tally *tally)
{
	static const unsigned ways[] = { SIDE_PERIOD, SIDE_COUNTRY | SIDE_AREA };
	struct term *terms = xreallocarray(NULL, n, sizeof(*terms));

	for (size_t i = 0; i < n; i++)
		for (size_t way = 0; way < sizeof(ways) / sizeof(ways[0]); way++) {
			size_t count = terms_within(figures, all, n, i, ways[way], terms);
			struct breakdowns breakdowns;

			if (count < 2)
				continue;
			breakdowns_across(&breakdowns, &figures->names, &all[i], terms, count);
			reconcile_put(writer, figures, &all[i], terms, &breakdowns, tally);
		}
	free(terms);
}

void
reconcile_across(struct csv_writer *writer, const struct figures *figures, struct tally *tally)
{
	struct key_table *kinds = key_table_open(0);
	struct term *terms = xreallocarray(NULL, figures->n, sizeof(*terms));
	struct cells cells;

	cells_by_document(&cells, figures);
	for (size_t i = 0; i < figures->n; i++) {
		const struct fact *fact = &figures->facts[i];
		const name key[2] = { fact->measure, fact->unit };
		bool is_new;
		size_t n;

		key_table_add(kinds, (struct span){ (const char *)key, sizeof(key) }, &is_new);
		if (!is_new)
			continue;
		n = first_of_regions(figures, &cells, fact->measure, fact->unit, terms);
		check_across(writer, figures, terms, n, tally);
	}
	cells_free(&cells);
	free(terms);
	key_table_free(kinds);
}
