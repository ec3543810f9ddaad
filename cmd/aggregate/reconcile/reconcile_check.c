#include "reconcile/reconcile_check.h"

#include <stdlib.h>

#include "figures/cells.h"

static bool
is_called(const struct figures *figures, const struct fact *fact, struct span word)
{
	return span_equal_fold(figures_name(figures, fact->outcome), word) ||
	    span_equal_fold(figures_name(figures, fact->counted), word) ||
	    span_equal_fold(figures_name(figures, fact->measure), word);
}

/* What one document has for each term of the check. */
struct found {
	uint32_t *facts;		/* FACT_NONE: none */
	const struct amount **amounts;
	bool	several;		/* some name fits two figures with different numbers */
	size_t	n;			/* terms that something was found for */
};

static void
found_add(struct found *found, const struct figures *figures, const struct check *check,
    uint32_t number)
{
	const struct fact *fact = &figures->facts[number];

	for (size_t i = 0; i < check->n; i++) {
		if (!is_called(figures, fact, check->terms[i].name))
			continue;
		if (found->facts[i] == FACT_NONE) {
			found->facts[i] = number;
			found->amounts[i] = &fact->amount;
			found->n++;
		} else if (!amount_equal(found->amounts[i], &fact->amount)) {
			found->several = true;
		}
	}
}

static void
put_found(struct csv_writer *writer, const struct figures *figures, const struct check *check,
    const struct found *found, struct tally *tally)
{
	struct check_row row = { .whole = NULL };
	struct check_result result;

	check_judge(&result, check, found->amounts);
	if (found->several) {
		result.is_known = false;
		result.verdict = CANNOT_TELL;
		result.reason = "several figures by one name";
	}
	check_row_result(&row, &result);
	check_row_terms(&row, check, found->amounts);
	for (size_t i = 0; i < check->n; i++)
		if (found->facts[i] != FACT_NONE)
			check_row_where(check->terms[i].is_stated ? &row.stated_at : &row.terms_at,
			    figures, found->facts[i]);
	check_row_put(writer, figures, &row, tally);
	check_result_free(&result);
}

void
reconcile_check(struct csv_writer *writer, const struct figures *figures, const struct check *check,
    struct tally *tally)
{
	struct cells cells;

	cells_open(&cells);
	for (size_t i = 0; i < figures->n; i++)
		cells_add(&cells, (struct span){ (const char *)&figures->facts[i].doc,
		    sizeof(figures->facts[i].doc) });
	cells_close(&cells, figures);
	for (size_t i = 0; i < cells.n; i++) {
		struct found found = {
			.facts = xreallocarray(NULL, check->n, sizeof(*found.facts)),
			.amounts = xcalloc(check->n, sizeof(void *)),
		};

		for (size_t k = 0; k < check->n; k++)
			found.facts[k] = FACT_NONE;
		for (size_t k = 0; k < cells.list[i].n; k++)
			found_add(&found, figures, check, cells.list[i].facts[k]);
		if (found.n)
			put_found(writer, figures, check, &found, tally);
		free(found.facts);
		free(found.amounts);
	}
	cells_free(&cells);
}
