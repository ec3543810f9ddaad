#include <stdlib.h>

#include "reconcile_sheet.h"

static bool
is_of_one_sentence(const struct fact *a, const struct fact *b)
{
	return a->doc == b->doc && a->sentence && a->sentence == b->sentence;
}

/*
 * The figure whose share of `base` is stated: the only part of it in the
 * share's sentence that has its measure; FACT_NONE if none or several are.
 */
static uint32_t
part_beside(const struct figures *figures, uint32_t share, uint32_t base)
{
	uint32_t found = FACT_NONE;

	/* A sentence is no longer than this many figures to either side. */
	for (uint32_t i = share > 64 ? share - 64 : 0; i < figures->n && i < share + 64; i++) {
		const struct fact *fact = &figures->facts[i];

		if (i == share || fact->of != base || fact->unit == figures->share ||
		    fact->measure != figures->facts[share].measure ||
		    !is_of_one_sentence(fact, &figures->facts[share]))
			continue;
		if (found != FACT_NONE)
			return FACT_NONE;
		found = i;
	}
	return found;
}

/* What the share is the share of, and of what: by `of`, directly or by way of the part. */
static bool
find_base(const struct figures *figures, uint32_t share, uint32_t *part, uint32_t *base)
{
	uint32_t of = figures->facts[share].of;

	if (of == FACT_NONE || figures->facts[of].unit == figures->share)
		return false;
	if (figures->facts[of].of != FACT_NONE) {
		*part = of;
		*base = figures->facts[of].of;
	} else {
		*base = of;
		*part = part_beside(figures, share, of);
	}
	return *part != FACT_NONE && figures->facts[*base].unit == figures->facts[*part].unit;
}

/* A share that names a place, days or people which its part does not is of less than that. */
static bool
has_another_base(const struct fact *share, const struct fact *part)
{
	return region_sides(&share->region) & region_differs(&share->region, &part->region);
}

static void
put_share(struct csv_writer *writer, const struct figures *figures, uint32_t share, uint32_t part,
    uint32_t base, struct tally *tally)
{
	struct check_row row = { .whole = &figures->facts[share] };
	struct check_result result;

	check_share(&result, &figures->facts[share].amount, &figures->facts[part].amount,
	    &figures->facts[base].amount);
	check_row_result(&row, &result);
	row.stated = &result.stated;
	if (result.verdict != ADDS_UP && has_another_base(row.whole, &figures->facts[part])) {
		row.verdict = CANNOT_TELL;
		row.reason = "another base";
	}
	buf_text(&row.by, "share");
	amount_write(&figures->facts[part].amount, &row.terms);
	buf_text(&row.terms, " of ");
	amount_write(&figures->facts[base].amount, &row.terms);
	check_row_where(&row.stated_at, figures, share);
	check_row_where(&row.terms_at, figures, part);
	check_row_where(&row.terms_at, figures, base);
	check_row_put(writer, figures, &row, tally);
	check_result_free(&result);
}

void
reconcile_shares(struct csv_writer *writer, const struct figures *figures, struct tally *tally)
{
	for (uint32_t i = 0; i < figures->n; i++) {
		uint32_t part, base;

		if (figures->facts[i].unit == figures->share && find_base(figures, i, &part, &base))
			put_share(writer, figures, i, part, base, tally);
	}
}

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
