#include "unit.h"

#include <stdlib.h>

#include "xalloc.h"

/* Where a later unit of the same region gives way to the first. */
static void
merge(struct unit *first, size_t at, struct unit *later, enum sources sources)
{
	later->of = at;
	later->fate = SAYS_AGAIN;
	if (amount_equal(&first->amount, &later->amount) ||
	    amount_within(&first->amount, &later->amount))
		return;
	if (amount_within(&later->amount, &first->amount)) {
		/* It says the same more exactly. */
		amount_copy(&first->amount, &later->amount);
		return;
	}
	if (sources == SOURCES_RANGE) {
		amount_union(&first->amount, &later->amount);
		return;
	}
	later->fate = SET_ASIDE;
	first->disagree = first->disagree || sources == SOURCES_AGREE;
}

static bool
is_later(const struct unit *a, const struct unit *b)
{
	if (a->first->has_date != b->first->has_date)
		return a->first->has_date;
	return !a->first->has_date || a->first->date >= b->first->date;
}

void
units_merge(struct units *units, enum sources sources, bool latest)
{
	struct key_table *regions = key_table_open(sizeof(size_t));
	char key[REGION_PACKED];

	for (size_t i = 0; i < units->n; i++) {
		struct unit *unit = &units->list[i];
		bool is_new;
		size_t *at;

		region_pack(&unit->region, key);
		at = key_table_add(regions, (struct span){ key, sizeof(key) }, &is_new);
		if (is_new) {
			*at = i;
			continue;
		}
		if (latest && !amount_equal(&unit->amount, &units->list[*at].amount)) {
			bool newer = is_later(unit, &units->list[*at]);
			struct unit *old = newer ? &units->list[*at] : unit;

			old->fate = SET_ASIDE;
			old->of = newer ? i : *at;
			old->superseded = true;
			*at = newer ? i : *at;
			continue;
		}
		merge(&units->list[*at], *at, unit, sources);
	}
	key_table_free(regions);
}

/* Whether `a` counts on from no later a day than `b`, to a later one. */
static bool
runs_past(const struct unit *a, const struct unit *b)
{
	const struct region *x = &a->region, *y = &b->region;

	if (x->has_from && (!y->has_from || x->from > y->from))
		return false;
	if (x->has_to && y->has_to && x->to != y->to)
		return x->to > y->to;
	return a->first->has_date && b->first->has_date && a->first->date > b->first->date;
}

static bool
same_shelf(const struct region *a, const struct region *b)
{
	return (region_differs(a, b) & ~(unsigned)SIDE_PERIOD) == 0;
}

void
units_latest_running(struct units *units)
{
	for (size_t i = 0; i < units->n; i++) {
		struct unit *unit = &units->list[i];

		if (!unit->is_cumulative || unit->fate != STANDS)
			continue;
		for (size_t k = 0; k < units->n && unit->fate == STANDS; k++) {
			const struct unit *other = &units->list[k];

			if (k == i || !other->is_cumulative || other->fate != STANDS ||
			    !same_shelf(&unit->region, &other->region) ||
			    !runs_past(other, unit))
				continue;
			unit->fate = SET_ASIDE;
			unit->of = k;
			unit->superseded = true;
		}
	}
}

void
units_under_wholes(struct units *units, const struct names *names)
{
	for (size_t i = 0; i < units->n; i++) {
		struct unit *part = &units->list[i];

		for (size_t k = 0; k < units->n && part->fate == STANDS; k++) {
			const struct unit *whole = &units->list[k];

			if (k == i || (whole->fate != STANDS && whole->fate != IS_PART) ||
			    region_equal(&whole->region, &part->region) ||
			    !region_holds(names, &whole->region, &part->region) ||
			    !(whole->is_total || amount_fits_in(&part->amount, &whole->amount)))
				continue;
			part->fate = IS_PART;
			part->of = k;
		}
	}
}

static bool
apart_from_all(const struct units *units, const struct names *names, const size_t *taken,
    size_t n, size_t at)
{
	for (size_t k = 0; k < n; k++)
		if (taken[k] == at || !region_apart(names, &units->list[taken[k]].region,
		    &units->list[at].region))
			return false;
	return true;
}

/*
 * Units told apart by the same sides first, then whatever else lies apart
 * from all of them. How many were taken.
 */
static size_t
take_by(const struct units *units, const struct names *names, unsigned sides, size_t *taken)
{
	size_t n = 0;

	for (int other = 0; other < 2; other++)
		for (size_t i = 0; i < units->n; i++)
			if (units->list[i].fate == STANDS &&
			    (other || region_sides(&units->list[i].region) == sides) &&
			    apart_from_all(units, names, taken, n, i))
				taken[n++] = i;
	return n;
}

static void
sum_of(const struct units *units, const size_t *taken, size_t n, struct decimal *sum)
{
	decimal_set(sum, 0);
	for (size_t k = 0; k < n; k++) {
		const struct amount *amount = &units->list[taken[k]].amount;

		if (amount->has_value)
			decimal_add(sum, sum, &amount->value);
		else if (amount->has_low)
			decimal_add(sum, sum, &amount->low);
	}
}

static void
set_others_aside(struct units *units, const size_t *taken, size_t n)
{
	bool *kept = xcalloc(units->n, sizeof(*kept));

	for (size_t k = 0; k < n; k++)
		kept[taken[k]] = true;
	for (size_t i = 0; i < units->n; i++)
		if (units->list[i].fate == STANDS && !kept[i]) {
			units->list[i].fate = SET_ASIDE;
			units->list[i].of = taken[0];
		}
	free(kept);
}

void
units_choose(struct units *units, const struct names *names)
{
	size_t *best = xreallocarray(NULL, units->n, sizeof(*best)), n_best = 0, standing = 0;
	size_t *taken = xreallocarray(NULL, units->n, sizeof(*taken));
	struct decimal most = { 0 }, sum = { 0 };
	bool tried[1u << SIDES] = { false };

	for (size_t i = 0; i < units->n; i++)
		standing += units->list[i].fate == STANDS;
	for (size_t i = 0; i < units->n && n_best < standing; i++) {
		unsigned sides = region_sides(&units->list[i].region);
		size_t n;

		if (units->list[i].fate != STANDS || tried[sides])
			continue;
		tried[sides] = true;
		n = take_by(units, names, sides, taken);
		sum_of(units, taken, n, &sum);
		if (n_best && decimal_compare(&sum, &most) <= 0)
			continue;
		for (size_t k = 0; k < n; k++)
			best[k] = taken[k];
		n_best = n;
		decimal_copy(&most, &sum);
	}
	if (n_best && n_best < standing)
		set_others_aside(units, best, n_best);
	decimal_free(&most);
	decimal_free(&sum);
	free(taken);
	free(best);
}

void
units_free(struct units *units)
{
	for (size_t i = 0; i < units->n; i++) {
		amount_free(&units->list[i].amount);
		buf_free(&units->list[i].note);
	}
	free(units->list);
	*units = (struct units){ 0 };
}
