#include "overlap/claims_region.h"

static bool
same_value(const struct fact *a, const struct fact *b)
{
	return a->amount.has_value && b->amount.has_value &&
	    decimal_compare(&a->amount.value, &b->amount.value) == 0;
}

static bool
one_sentence(const struct fact *a, const struct fact *b)
{
	return a->sentence && a->sentence == b->sentence;
}

/* As far as the words go; two places that are written differently are two. */
static bool
may_be_one(const struct fact *a, const struct fact *b)
{
	if (a->place && b->place && a->place != b->place && a->region.area)
		return false;
	return !one_sentence(a, b) || a->counted == b->counted;
}

static bool
says_again(const struct fact *a, const struct fact *b)
{
	enum amount_order order;

	if (!same_value(a, b) || !may_be_one(a, b))
		return false;
	order = amount_compare(&a->amount, &b->amount);
	return order == AMOUNT_SAME || order == AMOUNT_OVERLAP;
}

/* "dozens": a bound that no modifier makes. */
static bool
is_vague(const struct fact *fact)
{
	return !fact->has_modifier && !amount_is_point(&fact->amount);
}

/* A number that came later in the sentence and is no larger: "14 (previously 12)". */
static bool
is_earlier_value(const struct fact *later, const struct fact *first)
{
	bool running = later->scope == SCOPE_CUMULATIVE && first->scope == SCOPE_CUMULATIVE;

	return (one_sentence(later, first) || running) && later->counted == first->counted &&
	    later->place == first->place && amount_fits_in(&later->amount, &first->amount);
}

static bool
other_source(const struct fact *a, const struct fact *b)
{
	return a->source && b->source && a->source != b->source &&
	    a->scope != SCOPE_PART && b->scope != SCOPE_PART;
}

/* "14 to 21", and a number between them. */
static bool
is_in_range(const struct fact *inner, const struct fact *range)
{
	return range->amount.has_low && range->amount.has_high &&
	    !amount_is_point(&range->amount) && inner->scope != SCOPE_PART &&
	    amount_within(&inner->amount, &range->amount);
}

/* What the claims of one region, i after j, are to each other. */
static void
compare_pair(struct desk *desk, size_t i, size_t j)
{
	const struct fact *later = desk_fact(desk, i), *first = desk_fact(desk, j);

	if (says_again(later, first))
		desk_settle(desk, i, SAYS_AGAIN, j);
	else if (is_vague(first) && later->scope != SCOPE_PART &&
	    amount_within(&later->amount, &first->amount))
		desk_settle(desk, j, SET_ASIDE, i);
	else if (is_vague(later) && amount_within(&first->amount, &later->amount))
		desk_settle(desk, i, SET_ASIDE, j);
	else if (is_earlier_value(later, first) || is_in_range(later, first))
		desk_settle(desk, i, SET_ASIDE, j);
}

/* A number that somebody else gives for what an earlier source put a number to. */
static void
compare_sources(struct desk *desk, size_t i, size_t j)
{
	if (!other_source(desk_fact(desk, i), desk_fact(desk, j)))
		return;
	desk_settle(desk, i, SET_ASIDE, claim_said_first(desk->claims, j));
	desk->claims[i].other_source = desk->claims[i].fate == SET_ASIDE;
}

void
region_compare_all(struct desk *desk, const size_t *run, size_t n)
{
	for (size_t k = 1; k < n; k++) {
		for (size_t m = 0; m < k && desk->claims[run[k]].fate == STANDS; m++)
			if (desk->claims[run[m]].fate == STANDS)
				compare_pair(desk, run[k], run[m]);
		for (size_t m = 0; m < k && desk->claims[run[k]].fate == STANDS; m++)
			if (desk->claims[run[m]].fate == STANDS ||
			    desk->claims[run[m]].fate == SAYS_AGAIN)
				compare_sources(desk, run[k], run[m]);
	}
}

/* The largest with this scope holds what else is said of its region. */
static void
under_largest(struct desk *desk, const size_t *run, size_t n, enum scope scope)
{
	size_t largest = CLAIM_NONE;

	for (size_t k = 0; k < n; k++) {
		const struct fact *fact = desk_fact(desk, run[k]);

		if (desk->claims[run[k]].fate == STANDS && fact->scope == scope &&
		    (largest == CLAIM_NONE || !amount_fits_in(&fact->amount,
		    &desk_fact(desk, largest)->amount)))
			largest = run[k];
	}
	for (size_t k = 0; k < n && largest != CLAIM_NONE; k++)
		if (run[k] != largest && desk->claims[run[k]].fate == STANDS &&
		    (scope == SCOPE_TOTAL || desk_fact(desk, run[k])->scope != scope) &&
		    amount_fits_in(&desk_fact(desk, run[k])->amount,
		    &desk_fact(desk, largest)->amount))
			desk_settle(desk, run[k], IS_PART, largest);
}

/* A total holds other totals too; a running count only what is none. */
void
region_under_total(struct desk *desk, const size_t *run, size_t n)
{
	under_largest(desk, run, n, SCOPE_TOTAL);
	under_largest(desk, run, n, SCOPE_CUMULATIVE);
}

/*
 * A part whose whole nobody names belongs to the first figure of its region
 * that is none and could hold it; or to an earlier part of the same noun.
 */
static size_t
whole_in_region(const struct desk *desk, const size_t *run, size_t n, size_t k)
{
	const struct fact *part = desk_fact(desk, run[k]);

	for (size_t m = 0; m < n; m++) {
		const struct fact *whole = desk_fact(desk, run[m]);

		if (m != k && desk->claims[run[m]].fate == STANDS &&
		    whole->scope != SCOPE_PART && amount_fits_in(&part->amount, &whole->amount))
			return run[m];
	}
	for (size_t m = 0; m < k; m++) {
		const struct fact *whole = desk_fact(desk, run[m]);

		if (desk->claims[run[m]].fate == STANDS && whole->counted == part->counted &&
		    whole->place == part->place && amount_fits_in(&part->amount, &whole->amount))
			return run[m];
	}
	return CLAIM_NONE;
}

/*
 * Parts of something stated elsewhere, none of which says of what: one that is
 * no smaller than all that follow it together may hold those of other sentences.
 */
static void
orphans_in_region(struct desk *desk, const size_t *run, size_t n)
{
	struct decimal rest = { 0 };
	size_t first = CLAIM_NONE;

	for (size_t k = n; k-- > 0;) {
		const struct fact *fact = desk_fact(desk, run[k]);

		if (desk->claims[run[k]].fate != STANDS || fact->of != FACT_NONE ||
		    !fact->amount.has_value)
			continue;
		if (decimal_sign(&rest) > 0 && decimal_compare(&fact->amount.value, &rest) >= 0)
			first = k;
		decimal_add(&rest, &rest, &fact->amount.value);
	}
	for (size_t k = first; first != CLAIM_NONE && ++k < n;) {
		const struct fact *fact = desk_fact(desk, run[k]);

		if (desk->claims[run[k]].fate == STANDS && fact->of == FACT_NONE &&
		    !one_sentence(fact, desk_fact(desk, run[first])))
			desk_settle(desk, run[k], SET_ASIDE, run[first]);
	}
	decimal_free(&rest);
}

void
region_parts(struct desk *desk, const size_t *run, size_t n)
{
	size_t plain = CLAIM_NONE;

	for (size_t k = 0; k < n; k++) {
		size_t whole;

		if (desk->claims[run[k]].fate != STANDS)
			continue;
		if (desk_fact(desk, run[k])->scope != SCOPE_PART) {
			plain = run[k];
			continue;
		}
		whole = whole_in_region(desk, run, n, k);
		if (whole != CLAIM_NONE)
			desk_settle(desk, run[k], IS_PART, whole);
	}
	if (plain == CLAIM_NONE) {
		orphans_in_region(desk, run, n);
		return;
	}
	/* Parts of something larger add nothing to what is stated of the region itself. */
	for (size_t k = 0; k < n; k++)
		if (desk->claims[run[k]].fate == STANDS &&
		    desk_fact(desk, run[k])->scope == SCOPE_PART)
			desk_settle(desk, run[k], SET_ASIDE, plain);
}
