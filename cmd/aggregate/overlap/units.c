#include "overlap/units.h"

#include <stdlib.h>

#include "base/xalloc.h"

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
units_free(struct units *units)
{
	for (size_t i = 0; i < units->n; i++) {
		amount_free(&units->list[i].amount);
		buf_free(&units->list[i].note);
	}
	free(units->list);
	*units = (struct units){ 0 };
}
