#include "timeline.h"

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

static void
find_periods(struct timeline *timeline, const struct units *units)
{
	struct key_table *table = key_table_open(sizeof(size_t));
	size_t room = 0;

	for (size_t i = 0; i < units->n; i++) {
		struct region days = days_of(&units->list[i].region);
		char key[REGION_PACKED];
		bool is_new;
		size_t *number;

		region_pack(&days, key);
		number = key_table_add(table, (struct span){ key, sizeof(key) }, &is_new);
		if (is_new) {
			*number = timeline->n;
			timeline->periods = xgrow(timeline->periods, timeline->n, &room,
			    sizeof(*timeline->periods));
			timeline->periods[timeline->n++] = days;
		}
		timeline->period_of[i] = *number;
	}
	key_table_free(table);
}

void
timeline_open(struct timeline *timeline, const struct units *units)
{
	size_t *next;

	*timeline = (struct timeline){ 0 };
	timeline->period_of = xcalloc(units->n, sizeof(*timeline->period_of));
	timeline->members = xcalloc(units->n, sizeof(*timeline->members));
	find_periods(timeline, units);
	timeline->first = xcalloc(timeline->n + 1, sizeof(*timeline->first));
	next = xcalloc(timeline->n + 1, sizeof(*next));
	for (size_t i = 0; i < units->n; i++)
		timeline->first[timeline->period_of[i] + 1]++;
	for (size_t p = 0; p < timeline->n; p++) {
		timeline->first[p + 1] += timeline->first[p];
		next[p] = timeline->first[p];
	}
	for (size_t i = 0; i < units->n; i++)
		timeline->members[next[timeline->period_of[i]]++] = i;
	free(next);
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
