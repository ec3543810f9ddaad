#include "reconcile/reconcile_across.h"

#include <stdlib.h>

#include "reconcile/reconcile_sheet.h"

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

/* Terms by their regions without some sides: those that only differ by these are together. */
struct shelves {
	unsigned sides;
	struct key_table *table;	/* a shelf's first term, and 1 */
	size_t	*next;			/* by term, the next on its shelf, and 1 */
};

static void
shelf_key(const struct shelves *shelves, const struct region *region, char key[REGION_PACKED])
{
	struct region rest = *region;

	if (shelves->sides & SIDE_PERIOD)
		rest.has_from = rest.has_to = false;
	if (shelves->sides & SIDE_COUNTRY)
		rest.countries = rest.area = 0;
	region_pack(&rest, key);
}

static void
shelves_open(struct shelves *shelves, const struct term *terms, size_t n, unsigned sides)
{
	*shelves = (struct shelves){ .sides = sides };
	shelves->table = key_table_open(sizeof(size_t));
	shelves->next = xcalloc(n, sizeof(*shelves->next));
	for (size_t i = n; i-- > 0;) {
		char key[REGION_PACKED];
		size_t *first;

		shelf_key(shelves, &terms[i].region, key);
		first = key_table_add(shelves->table, (struct span){ key, sizeof(key) }, NULL);
		shelves->next[i] = *first;
		*first = i + 1;
	}
}

static void
shelves_free(struct shelves *shelves)
{
	key_table_free(shelves->table);
	free(shelves->next);
}

/* The terms of other documents within the whole, which differ from it by the shelves' sides. */
static size_t
terms_within(const struct figures *figures, const struct shelves *shelves, const struct term *all,
    const struct term *whole, struct term *terms)
{
	char key[REGION_PACKED];
	const size_t *first;
	size_t count = 0;

	shelf_key(shelves, &whole->region, key);
	first = key_table_find(shelves->table, (struct span){ key, sizeof(key) });
	for (size_t at = first ? *first : 0; at; at = shelves->next[at - 1]) {
		const struct term *term = &all[at - 1];

		if (region_equal(&whole->region, &term->region) ||
		    figures->facts[term->fact].doc == figures->facts[whole->fact].doc ||
		    !region_holds(&figures->names, &whole->region, &term->region))
			continue;
		terms[count++] = *term;
	}
	return count;
}

/* Months against their quarter, countries against the whole: only where all are there. */
static void
check_across(struct csv_writer *writer, const struct figures *figures, const struct term *all,
    size_t n, unsigned sides, struct tally *tally)
{
	struct term *terms = xreallocarray(NULL, n, sizeof(*terms));
	struct shelves shelves;

	shelves_open(&shelves, all, n, sides);
	for (size_t i = 0; i < n; i++) {
		size_t count = terms_within(figures, &shelves, all, &all[i], terms);
		struct breakdowns breakdowns;

		if (count < 2)
			continue;
		breakdowns_across(&breakdowns, &figures->names, &all[i], terms, count);
		check_row_breakdowns(writer, figures, &all[i], terms, &breakdowns, tally);
	}
	shelves_free(&shelves);
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
		check_across(writer, figures, terms, n, SIDE_PERIOD, tally);
		check_across(writer, figures, terms, n, SIDE_COUNTRY | SIDE_AREA, tally);
	}
	cells_free(&cells);
	free(terms);
	key_table_free(kinds);
}
