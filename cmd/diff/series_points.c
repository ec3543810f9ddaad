#include "series_points.h"

#include <stdlib.h>
#include <string.h>

#include "plan/record.h"
#include "plan/repeated.h"

static struct span
key_cell(const struct series *series, const struct span *cells, size_t i)
{
	return cells[series->plan->key[NEW][series->key[i]]];
}

/* The key's cells behind their lengths, for a number or a text to follow. */
static void
pack_key(struct series *series, const struct span *cells)
{
	series->scratch.n = 0;
	for (size_t i = 0; i < series->n_key; i++) {
		size_t at = series->scratch.n, n = 0;

		buf_add(&series->scratch, &n, sizeof(n));
		record_key_cell(series->plan, series->key[i], key_cell(series, cells, i),
		    &series->scratch);
		n = series->scratch.n - at - sizeof(n);
		memcpy(series->scratch.p + at, &n, sizeof(n));
	}
}

static size_t
group_of(struct series *series, const struct span *cells, unsigned long long repeat)
{
	size_t *found;
	bool is_new;

	pack_key(series, cells);
	buf_add(&series->scratch, &repeat, sizeof(repeat));
	found = key_table_add(series->group_of, buf_view(&series->scratch), &is_new);
	if (is_new) {
		struct group group = { arena_take(&series->texts,
		    (series->n_key + 1) * sizeof(*group.key)) };

		for (size_t i = 0; i < series->n_key; i++)
			group.key[i] = arena_span(&series->texts, key_cell(series, cells, i));
		series->groups = xgrow(series->groups, series->n_groups, &series->groups_room,
		    sizeof(*series->groups));
		series->groups[series->n_groups] = group;
		*found = series->n_groups++;
	}
	return *found;
}

static size_t
period_index(struct series *series, struct span text)
{
	size_t *found;
	bool is_new;

	found = key_table_add(series->period_of, text, &is_new);
	if (is_new) {
		series->periods = xgrow(series->periods, series->n_periods,
		    &series->periods_room, sizeof(*series->periods));
		series->periods[series->n_periods] = (struct series_period){
		    .text = arena_span(&series->texts, text), .number = series->n_periods };
		*found = series->n_periods++;
	}
	return *found;
}

/* How often this key came in this period, this record among them. */
static unsigned long long
count_repeats(struct series *series, const struct span *cells)
{
	unsigned long long line = csv_line(series->side->csv);
	struct seen *seen;

	pack_key(series, cells);
	buf_span(&series->scratch, cells[series->at]);
	seen = key_table_add(series->seen, buf_view(&series->scratch), NULL);
	if (seen->count && !series->plan->pair_repeats)
		repeated_die(series->plan, NEW, cells, seen->line, line);
	seen->line = line;
	return ++seen->count;
}

void
series_add(struct series *series)
{
	const struct span *cells = side_cells(series->side);
	struct point point;

	if (cells[series->at].n == 0) {
		series->without++;
		return;
	}
	point.group = group_of(series, cells, count_repeats(series, cells));
	point.period = period_index(series, cells[series->at]);
	point.cells = arena_take(&series->texts, (series->n_columns + 1) * sizeof(*point.cells));
	for (size_t i = 0; i < series->n_columns; i++)
		point.cells[i] = arena_span(&series->texts,
		    cells[series->columns[i].at[NEW]]);
	series->points = xgrow(series->points, series->n_points, &series->points_room,
	    sizeof(*series->points));
	series->points[series->n_points++] = point;
}

static int
by_group_and_period(const void *a, const void *b)
{
	const struct point *x = a, *y = b;

	if (x->group != y->group)
		return x->group < y->group ? -1 : 1;
	return x->period < y->period ? -1 : x->period > y->period;
}

void
series_order(struct series *series, struct periods *periods)
{
	size_t *place = xcalloc(series->n_periods, sizeof(*place));

	periods_order(periods, series->periods, series->n_periods);
	for (size_t i = 0; i < series->n_periods; i++)
		place[series->periods[i].number] = i;
	for (size_t i = 0; i < series->n_points; i++)
		series->points[i].period = place[series->points[i].period];
	free(place);
	if (series->n_points)
		qsort(series->points, series->n_points, sizeof(*series->points),
		    by_group_and_period);
}
