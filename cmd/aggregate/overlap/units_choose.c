#include <stdlib.h>

#include "base/xalloc.h"
#include "figures/timeline.h"
#include "overlap/units.h"

/* Units that were taken, each apart from all the others. */
struct choice {
	bool	*taken;			/* by unit */
	size_t	n;
};

/* The parts of one period below the wholes of another, or the same, that holds it. */
static void
under_wholes(struct units *units, const struct names *names, const struct timeline *timeline,
    size_t p, size_t q)
{
	for (size_t a = timeline->first[p]; a < timeline->first[p + 1]; a++) {
		struct unit *part = &units->list[timeline->members[a]];

		for (size_t b = timeline->first[q]; b < timeline->first[q + 1] &&
		    part->fate == STANDS; b++) {
			const struct unit *whole = &units->list[timeline->members[b]];

			if ((whole->fate != STANDS && whole->fate != IS_PART) ||
			    !region_holds(names, &whole->region, &part->region) ||
			    region_equal(&whole->region, &part->region) ||
			    !(whole->is_total || amount_fits_in(&part->amount, &whole->amount)))
				continue;
			part->fate = IS_PART;
			part->of = timeline->members[b];
		}
	}
}

static void
open_timeline(struct timeline *timeline, const struct units *units)
{
	const struct region **regions = xcalloc(units->n, sizeof(void *));

	for (size_t i = 0; i < units->n; i++)
		regions[i] = &units->list[i].region;
	timeline_open(timeline, regions, units->n);
	free(regions);
}

void
units_under_wholes(struct units *units, const struct names *names)
{
	struct timeline timeline;

	open_timeline(&timeline, units);
	for (size_t p = 0; p < timeline.n; p++) {
		size_t q, end;

		timeline_near(&timeline, &timeline.periods[p].days, &q, &end);
		for (; q < end; q++)
			if (region_holds(names, &timeline.periods[q].days, &timeline.periods[p].days))
				under_wholes(units, names, &timeline, p, q);
	}
	timeline_free(&timeline);
}

static bool
apart_from_taken(const struct units *units, const struct names *names,
    const struct timeline *timeline, const struct choice *choice, size_t at)
{
	const struct region *region = &units->list[at].region;
	size_t from, to;

	timeline_near(timeline, region, &from, &to);
	for (size_t b = timeline->first[from]; b < timeline->first[to]; b++) {
		size_t other = timeline->members[b];

		if (choice->taken[other] && !region_apart(names, &units->list[other].region, region))
			return false;
	}
	return true;
}

/*
 * Units told apart by the same sides first, then whatever else lies apart
 * from all of them.
 */
static void
take_by(const struct units *units, const struct names *names, const struct timeline *timeline,
    unsigned sides, struct choice *choice)
{
	choice->n = 0;
	for (size_t i = 0; i < units->n; i++)
		choice->taken[i] = false;
	for (int other = 0; other < 2; other++)
		for (size_t i = 0; i < units->n; i++)
			if (units->list[i].fate == STANDS && !choice->taken[i] &&
			    (other || region_sides(&units->list[i].region) == sides) &&
			    apart_from_taken(units, names, timeline, choice, i)) {
				choice->taken[i] = true;
				choice->n++;
			}
}

static void
sum_of(const struct units *units, const struct choice *choice, struct decimal *sum)
{
	decimal_set(sum, 0);
	for (size_t i = 0; i < units->n; i++) {
		const struct amount *amount = &units->list[i].amount;

		if (!choice->taken[i])
			continue;
		if (amount->has_value)
			decimal_add(sum, sum, &amount->value);
		else if (amount->has_low)
			decimal_add(sum, sum, &amount->low);
	}
}

static void
set_others_aside(struct units *units, const struct choice *choice)
{
	size_t first = 0;

	while (!choice->taken[first])
		first++;
	for (size_t i = 0; i < units->n; i++)
		if (units->list[i].fate == STANDS && !choice->taken[i]) {
			units->list[i].fate = SET_ASIDE;
			units->list[i].of = first;
		}
}

void
units_choose(struct units *units, const struct names *names)
{
	struct choice best = { .n = 0 }, choice;
	struct decimal most = { 0 }, sum = { 0 };
	bool tried[1u << SIDES] = { false };
	struct timeline timeline;
	size_t standing = 0;

	open_timeline(&timeline, units);
	best.taken = xcalloc(units->n, sizeof(*best.taken));
	choice.taken = xcalloc(units->n, sizeof(*choice.taken));
	for (size_t i = 0; i < units->n; i++)
		standing += units->list[i].fate == STANDS;
	for (size_t i = 0; i < units->n && best.n < standing; i++) {
		unsigned sides = region_sides(&units->list[i].region);

		if (units->list[i].fate != STANDS || tried[sides])
			continue;
		tried[sides] = true;
		take_by(units, names, &timeline, sides, &choice);
		sum_of(units, &choice, &sum);
		if (best.n == 0 || decimal_compare(&sum, &most) > 0) {
			struct choice swap = best;

			best = choice;
			choice = swap;
			decimal_copy(&most, &sum);
		}
	}
	if (best.n && best.n < standing)
		set_others_aside(units, &best);
	decimal_free(&most);
	decimal_free(&sum);
	free(best.taken);
	free(choice.taken);
	timeline_free(&timeline);
}
