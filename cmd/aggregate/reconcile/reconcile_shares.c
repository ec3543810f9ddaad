#include "reconcile/reconcile_shares.h"

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
