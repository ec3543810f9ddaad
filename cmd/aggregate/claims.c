#include "claims.h"

#include <stdlib.h>

#include "xalloc.h"

/* How far an exact sum of parts is looked for behind a figure. */
#define PARTS_MAX	256

struct desk {
	const struct figures *figures;
	struct claim *claims;
	size_t	n;
	size_t	*by_region;	/* claims, those of one region side by side, in order */
};

static const struct fact *
fact_of(const struct desk *desk, size_t at)
{
	return &desk->figures->facts[desk->claims[at].fact];
}

/* A claim gives way to another, unless that one, in the end, gives way to it. */
static void
settle(struct desk *desk, size_t at, enum fate fate, size_t of)
{
	size_t up = of;

	while (up != at && desk->claims[up].fate != STANDS)
		up = desk->claims[up].of;
	if (up == at)
		return;
	desk->claims[at].fate = fate;
	desk->claims[at].of = of;
}

size_t
claim_said_first(const struct claim *claims, size_t at)
{
	while (claims[at].fate == SAYS_AGAIN)
		at = claims[at].of;
	return at;
}

/* The claim of a fact, claims being in order of facts; CLAIM_NONE if it is in another cell. */
static size_t
claim_of(const struct desk *desk, uint32_t fact)
{
	size_t low = 0, high = desk->n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (desk->claims[middle].fact < fact)
			low = middle + 1;
		else
			high = middle;
	}
	return low < desk->n && desk->claims[low].fact == fact ? low : CLAIM_NONE;
}

static bool
same_value(const struct fact *a, const struct fact *b)
{
	return a->amount.has_value && b->amount.has_value &&
	    decimal_compare(&a->amount.value, &b->amount.value) == 0;
}

/* As far as the words go; two places that are written differently are two. */
static bool
may_be_one(const struct fact *a, const struct fact *b)
{
	if (a->place && b->place && a->place != b->place && a->region.area)
		return false;
	return a->sentence == 0 || a->sentence != b->sentence || a->counted == b->counted;
}

static bool
says_again(const struct fact *a, const struct fact *b)
{
	enum amount_order order = amount_compare(&a->amount, &b->amount);

	return same_value(a, b) && (order == AMOUNT_SAME || order == AMOUNT_OVERLAP) &&
	    may_be_one(a, b);
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
	bool together = later->sentence && later->sentence == first->sentence;
	bool running = later->scope == SCOPE_CUMULATIVE && first->scope == SCOPE_CUMULATIVE;

	return (together || running) && later->counted == first->counted &&
	    later->place == first->place && amount_fits_in(&later->amount, &first->amount);
}

static bool
other_source(const struct fact *a, const struct fact *b)
{
	return a->source && b->source && a->source != b->source &&
	    a->scope != SCOPE_PART && b->scope != SCOPE_PART;
}

/* What the claims of one region, i after j, are to each other. */
static void
compare_pair(struct desk *desk, size_t i, size_t j)
{
	const struct fact *later = fact_of(desk, i), *first = fact_of(desk, j);

	if (says_again(later, first))
		settle(desk, i, SAYS_AGAIN, j);
	else if (is_vague(first) && later->scope != SCOPE_PART &&
	    amount_within(&later->amount, &first->amount))
		settle(desk, j, SET_ASIDE, i);
	else if (is_vague(later) && amount_within(&first->amount, &later->amount))
		settle(desk, i, SET_ASIDE, j);
	else if (is_earlier_value(later, first))
		settle(desk, i, SET_ASIDE, j);
	else if (other_source(later, first)) {
		settle(desk, i, SET_ASIDE, j);
		desk->claims[i].other_source = true;
	}
}

static void
compare_all(struct desk *desk, const size_t *run, size_t n)
{
	for (size_t k = 1; k < n; k++)
		for (size_t m = 0; m < k && desk->claims[run[k]].fate == STANDS; m++)
			if (desk->claims[run[m]].fate == STANDS)
				compare_pair(desk, run[k], run[m]);
}

/* The largest that is called a total holds what else is said of its region. */
static void
under_total(struct desk *desk, const size_t *run, size_t n)
{
	size_t total = CLAIM_NONE;

	for (size_t k = 0; k < n; k++) {
		const struct fact *fact = fact_of(desk, run[k]);

		if (desk->claims[run[k]].fate == STANDS && fact->scope == SCOPE_TOTAL &&
		    (total == CLAIM_NONE || !amount_fits_in(&fact->amount,
		    &fact_of(desk, total)->amount)))
			total = run[k];
	}
	for (size_t k = 0; k < n && total != CLAIM_NONE; k++)
		if (run[k] != total && desk->claims[run[k]].fate == STANDS &&
		    amount_fits_in(&fact_of(desk, run[k])->amount, &fact_of(desk, total)->amount))
			settle(desk, run[k], IS_PART, total);
}

/*
 * A part whose whole nobody names belongs to the first figure of its region
 * that is none and could hold it; or to an earlier part of the same noun.
 */
static size_t
whole_in_region(const struct desk *desk, const size_t *run, size_t n, size_t k)
{
	const struct fact *part = fact_of(desk, run[k]);

	for (size_t m = 0; m < n; m++) {
		const struct fact *whole = fact_of(desk, run[m]);

		if (m != k && desk->claims[run[m]].fate == STANDS &&
		    whole->scope != SCOPE_PART && amount_fits_in(&part->amount, &whole->amount))
			return run[m];
	}
	for (size_t m = 0; m < k; m++) {
		const struct fact *whole = fact_of(desk, run[m]);

		if (desk->claims[run[m]].fate == STANDS && whole->counted == part->counted &&
		    whole->place == part->place && amount_fits_in(&part->amount, &whole->amount))
			return run[m];
	}
	return CLAIM_NONE;
}

static void
parts_in_region(struct desk *desk, const size_t *run, size_t n)
{
	size_t plain = CLAIM_NONE;

	for (size_t k = 0; k < n; k++) {
		size_t whole;

		if (desk->claims[run[k]].fate != STANDS)
			continue;
		if (fact_of(desk, run[k])->scope != SCOPE_PART) {
			plain = run[k];
			continue;
		}
		whole = whole_in_region(desk, run, n, k);
		if (whole != CLAIM_NONE)
			settle(desk, run[k], IS_PART, whole);
	}
	/* Parts of something larger add nothing to what is stated of the region itself. */
	for (size_t k = 0; k < n && plain != CLAIM_NONE; k++)
		if (desk->claims[run[k]].fate == STANDS &&
		    fact_of(desk, run[k])->scope == SCOPE_PART)
			settle(desk, run[k], SET_ASIDE, plain);
}

/* The length of the run of claims with the region of by_region[at]. */
static size_t
run_length(const struct desk *desk, size_t at)
{
	const struct region *region = &fact_of(desk, desk->by_region[at])->region;
	size_t n = 1;

	while (at + n < desk->n &&
	    region_equal(region, &fact_of(desk, desk->by_region[at + n])->region))
		n++;
	return n;
}

static void
each_run(struct desk *desk, void (*what)(struct desk *, const size_t *, size_t))
{
	for (size_t at = 0, n; at < desk->n; at += n) {
		n = run_length(desk, at);
		what(desk, desk->by_region + at, n);
	}
}

/* By extract's `of`, where it leads to a claim of this cell. */
static void
by_of(struct desk *desk)
{
	for (size_t i = 0; i < desk->n; i++) {
		const struct fact *fact = fact_of(desk, i);
		size_t whole;

		if (fact->of == FACT_NONE)
			continue;
		whole = claim_of(desk, fact->of);
		if (whole == CLAIM_NONE)
			continue;
		settle(desk, i, fact->same_as != FACT_NONE ? SAYS_AGAIN : IS_PART, whole);
	}
}

/* How many parts behind claim `at` add up to it exactly; 0 if none do. */
static size_t
parts_behind(const struct desk *desk, size_t at)
{
	const struct fact *whole = fact_of(desk, at);
	struct decimal sum = { 0 };
	size_t i, n = 0;
	int order = -1;

	if (!whole->amount.has_value || decimal_sign(&whole->amount.value) <= 0)
		return 0;
	for (i = at + 1; i < desk->n && i - at <= PARTS_MAX && order < 0; i++) {
		const struct fact *part = fact_of(desk, i);

		if (part->scope != SCOPE_PART || part->of != FACT_NONE ||
		    !part->amount.has_value || !region_holds(&desk->figures->names,
		    &whole->region, &part->region))
			break;
		decimal_add(&sum, &sum, &part->amount.value);
		order = decimal_compare(&sum, &whole->amount.value);
	}
	if (order == 0 && i - at > 2)
		n = i - at - 1;
	decimal_free(&sum);
	return n;
}

static void
by_exact_sum(struct desk *desk)
{
	for (size_t i = 0; i < desk->n; i++) {
		size_t n = parts_behind(desk, i);

		for (size_t k = i + 1; k <= i + n; k++)
			if (desk->claims[k].fate == STANDS)
				settle(desk, k, IS_PART, i);
	}
}

/* A claim of the wider region, if one holds the part at `i`. */
static size_t
holder(const struct desk *desk, const size_t *run, size_t n, size_t i)
{
	const struct fact *part = fact_of(desk, i);

	for (size_t k = 0; k < n; k++) {
		const struct fact *whole = fact_of(desk, run[k]);

		if (desk->claims[run[k]].fate != STANDS && desk->claims[run[k]].fate != IS_PART)
			continue;
		if (whole->scope == SCOPE_TOTAL || part->scope == SCOPE_PART ||
		    amount_fits_in(&part->amount, &whole->amount))
			return run[k];
	}
	return CLAIM_NONE;
}

static void
across_regions(struct desk *desk)
{
	const struct names *names = &desk->figures->names;

	for (size_t a = 0, n; a < desk->n; a += n) {
		const struct region *wide = &fact_of(desk, desk->by_region[a])->region;

		n = run_length(desk, a);
		for (size_t i = 0; i < desk->n; i++) {
			const struct region *narrow = &fact_of(desk, i)->region;
			size_t whole;

			if (desk->claims[i].fate != STANDS || region_equal(wide, narrow) ||
			    !region_holds(names, wide, narrow))
				continue;
			whole = holder(desk, desk->by_region + a, n, i);
			if (whole != CLAIM_NONE)
				settle(desk, i, IS_PART, whole);
		}
	}
}

struct sort_key {
	const struct region *region;
	size_t	at;
};

static int
compare_keys(const void *a, const void *b)
{
	const struct sort_key *x = a, *y = b;
	int order = region_order(x->region, y->region);

	return order ? order : x->at < y->at ? -1 : x->at > y->at;
}

static void
sort_by_region(struct desk *desk)
{
	struct sort_key *keys = xreallocarray(NULL, desk->n, sizeof(*keys));

	for (size_t i = 0; i < desk->n; i++)
		keys[i] = (struct sort_key){ &fact_of(desk, i)->region, i };
	qsort(keys, desk->n, sizeof(*keys), compare_keys);
	desk->by_region = xreallocarray(NULL, desk->n, sizeof(*desk->by_region));
	for (size_t i = 0; i < desk->n; i++)
		desk->by_region[i] = keys[i].at;
	free(keys);
}

void
claims_settle(const struct figures *figures, struct claim *claims, size_t n)
{
	struct desk desk = { figures, claims, n, NULL };

	sort_by_region(&desk);
	by_of(&desk);
	each_run(&desk, compare_all);
	by_exact_sum(&desk);
	each_run(&desk, under_total);
	each_run(&desk, parts_in_region);
	across_regions(&desk);
	free(desk.by_region);
}
