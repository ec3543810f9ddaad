#include "figures/timeline.h"

#include <limits.h>
#include <stdlib.h>

#include "base/xalloc.h"

static struct region
days_of(const struct region *region)
{
	return (struct region){
		.from = region->from, .to = region->to,
		.has_from = region->has_from, .has_to = region->has_to,
	};
}

/* An open end is before all days, or behind; days in the wrong order are taken in the right one. */
static day
earliest(const struct region *days)
{
	day from = days->has_from ? days->from : LONG_MIN;

	return days->has_to && days->to < from ? days->to : from;
}

static day
latest(const struct region *days)
{
	day to = days->has_to ? days->to : LONG_MAX;

	return days->has_from && days->from > to ? days->from : to;
}

/* In the order first seen. */
static void
find_periods(struct timeline *timeline, const struct region *const *regions, size_t n)
{
	struct key_table *table = key_table_open(sizeof(size_t));
	size_t room = 0;

	for (size_t i = 0; i < n; i++) {
		struct region days = days_of(regions[i]);
		char key[REGION_PACKED];
		bool is_new;
		size_t *number;

		region_pack(&days, key);
		number = key_table_add(table, (struct span){ key, sizeof(key) }, &is_new);
		if (is_new) {
			*number = timeline->n;
			timeline->periods = xgrow(timeline->periods, timeline->n, &room,
			    sizeof(*timeline->periods));
			timeline->periods[timeline->n++] = (struct period){ days, *number, 0 };
		}
		timeline->period_of[i] = *number;
	}
	key_table_free(table);
}

static int
compare_periods(const void *a, const void *b)
{
	const struct period *x = a, *y = b;
	day p = earliest(&x->days), q = earliest(&y->days);

	if (p != q)
		return p < q ? -1 : 1;
	return x->seen < y->seen ? -1 : x->seen > y->seen;
}

static void
sort_periods(struct timeline *timeline, size_t n)
{
	size_t *place = xcalloc(timeline->n, sizeof(*place));
	day so_far = LONG_MIN;

	if (timeline->n)
		qsort(timeline->periods, timeline->n, sizeof(*timeline->periods), compare_periods);
	for (size_t p = 0; p < timeline->n; p++) {
		struct period *period = &timeline->periods[p];

		place[period->seen] = p;
		if (latest(&period->days) > so_far)
			so_far = latest(&period->days);
		period->latest = so_far;
	}
	for (size_t i = 0; i < n; i++)
		timeline->period_of[i] = place[timeline->period_of[i]];
	free(place);
}

void
timeline_open(struct timeline *timeline, const struct region *const *regions, size_t n)
{
	size_t *next;

	*timeline = (struct timeline){ 0 };
	timeline->period_of = xcalloc(n, sizeof(*timeline->period_of));
	timeline->members = xcalloc(n, sizeof(*timeline->members));
	find_periods(timeline, regions, n);
	sort_periods(timeline, n);
	timeline->first = xcalloc(timeline->n + 1, sizeof(*timeline->first));
	next = xcalloc(timeline->n + 1, sizeof(*next));
	for (size_t i = 0; i < n; i++)
		timeline->first[timeline->period_of[i] + 1]++;
	for (size_t p = 0; p < timeline->n; p++) {
		timeline->first[p + 1] += timeline->first[p];
		next[p] = timeline->first[p];
	}
	for (size_t i = 0; i < n; i++)
		timeline->members[next[timeline->period_of[i]]++] = i;
	free(next);
}

/* The first period that begins behind `d`; or that ends, or one before it, no earlier than `d`. */
static size_t
first_that(const struct timeline *timeline, day d, bool begins_behind)
{
	size_t low = 0, high = timeline->n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct period *period = &timeline->periods[middle];

		if (begins_behind ? earliest(&period->days) > d : period->latest >= d)
			high = middle;
		else
			low = middle + 1;
	}
	return low;
}

void
timeline_near(const struct timeline *timeline, const struct region *region, size_t *from, size_t *to)
{
	*from = first_that(timeline, earliest(region), false);
	*to = first_that(timeline, latest(region), true);
}

void
timeline_free(struct timeline *timeline)
{
	free(timeline->periods);
	free(timeline->period_of);
	free(timeline->members);
	free(timeline->first);
	*timeline = (struct timeline){ 0 };
}
