#include "overlap/claims.h"

#include <stdlib.h>

#include "base/xalloc.h"
#include "figures/timeline.h"
#include "overlap/claims_region.h"

/* How far an exact sum of parts is looked for behind a figure. */
#define PARTS_MAX	256

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

/* The length of the run of claims with the region of by_region[at]. */
static size_t
run_length(const struct desk *desk, size_t at)
{
	const struct region *region = &desk_fact(desk, desk->by_region[at])->region;
	size_t n = 1;

	while (at + n < desk->n &&
	    region_equal(region, &desk_fact(desk, desk->by_region[at + n])->region))
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
		const struct fact *fact = desk_fact(desk, i);
		size_t whole;

		if (fact->of == FACT_NONE)
			continue;
		whole = claim_of(desk, fact->of);
		if (whole == CLAIM_NONE)
			continue;
		desk_settle(desk, i, fact->same_as != FACT_NONE ? SAYS_AGAIN : IS_PART, whole);
	}
}

/* How many parts behind claim `at` add up to it exactly; 0 if none do. */
static size_t
parts_behind(const struct desk *desk, size_t at)
{
	const struct fact *whole = desk_fact(desk, at);
	struct decimal sum = { 0 };
	size_t i, n = 0;
	int order = -1;

	if (!whole->amount.has_value || decimal_sign(&whole->amount.value) <= 0)
		return 0;
	for (i = at + 1; i < desk->n && i - at <= PARTS_MAX && order < 0; i++) {
		const struct fact *part = desk_fact(desk, i);
		struct region region = part->region;

		region.group = whole->region.group;	/* men, women and children of civilians */
		if (part->scope != SCOPE_PART || part->of != FACT_NONE ||
		    !part->amount.has_value ||
		    !region_holds(&desk->figures->names, &whole->region, &region))
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
				desk_settle(desk, k, IS_PART, i);
	}
}

/* A claim of the wider region, if one holds the part at `i`. */
static size_t
holder(const struct desk *desk, const size_t *run, size_t n, size_t i)
{
	const struct fact *part = desk_fact(desk, i);

	for (size_t k = 0; k < n; k++) {
		const struct fact *whole = desk_fact(desk, run[k]);

		if (desk->claims[run[k]].fate != STANDS && desk->claims[run[k]].fate != IS_PART)
			continue;
		if (whole->scope == SCOPE_TOTAL || part->scope == SCOPE_PART ||
		    amount_fits_in(&part->amount, &whole->amount))
			return run[k];
	}
	return CLAIM_NONE;
}

/* The claims of a narrower region go below those of a wider one, a run of n. */
static void
below_run(struct desk *desk, const struct timeline *timeline, const size_t *run, size_t n)
{
	const struct names *names = &desk->figures->names;
	const struct region *wide = &desk_fact(desk, *run)->region;
	size_t from, to;

	timeline_near(timeline, wide, &from, &to);
	for (size_t b = timeline->first[from]; b < timeline->first[to]; b++) {
		size_t i = timeline->members[b], whole;
		const struct region *narrow = &desk_fact(desk, i)->region;

		if (desk->claims[i].fate != STANDS || !region_holds(names, wide, narrow) ||
		    region_equal(wide, narrow))
			continue;
		whole = holder(desk, run, n, i);
		if (whole != CLAIM_NONE)
			desk_settle(desk, i, IS_PART, whole);
	}
}

static void
across_regions(struct desk *desk)
{
	const struct region **regions = xcalloc(desk->n, sizeof(void *));
	struct timeline timeline;

	for (size_t i = 0; i < desk->n; i++)
		regions[i] = &desk_fact(desk, i)->region;
	timeline_open(&timeline, regions, desk->n);
	for (size_t at = 0, n; at < desk->n; at += n) {
		n = run_length(desk, at);
		below_run(desk, &timeline, desk->by_region + at, n);
	}
	timeline_free(&timeline);
	free(regions);
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
		keys[i] = (struct sort_key){ &desk_fact(desk, i)->region, i };
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
	each_run(&desk, region_compare_all);
	by_exact_sum(&desk);
	each_run(&desk, region_under_total);
	each_run(&desk, region_parts);
	across_regions(&desk);
	free(desk.by_region);
}
