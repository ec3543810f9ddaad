#include "series.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "equal.h"
#include "own_names.h"
#include "periods.h"
#include "record.h"
#include "repeated.h"
#include "status.h"
#include "table.h"

/* What one record says of one key and period. */
struct point {
	size_t	group;			/* of the groups, in the order first seen */
	size_t	period;			/* of the periods, in the order first seen */
	struct span *cells;		/* one for each column compared */
};

struct group {
	struct span *key;
};

/* Of a key in a period. */
struct seen {
	unsigned long long count, line;
};

struct series {
	const struct plan *plan;
	const struct series_options *options;
	struct side *side;
	size_t	at;			/* where the period stands */
	size_t	*key, n_key;		/* which of the plan's key, without the period */
	struct plan_column *columns;
	size_t	n_columns;
	struct key_table *seen, *group_of, *period_of;
	struct group *groups;
	size_t	n_groups, groups_room;
	struct series_period *periods;
	size_t	n_periods, periods_room;
	struct point *points;
	size_t	n_points, points_room;
	unsigned long long without;	/* records that name no period */
	struct arena texts;
	struct buf scratch;
};

static const char *const own[] = { "column", "value", "previous", "delta", "percent", NULL };

static bool
is_period(const struct series *series, struct span name)
{
	if (span_is(name, series->options->column))
		return true;
	return series->plan->figures && series->plan->rules->key == NULL &&
	    (span_is(name, figure_names[FIGURE_FROM]) || span_is(name, figure_names[FIGURE_TO]));
}

static void
choose_columns(struct series *series)
{
	const struct plan *plan = series->plan;

	series->key = xcalloc(plan->n_key, sizeof(*series->key));
	for (size_t i = 0; i < plan->n_key; i++)
		if (!is_period(series, plan->key_names[i]))
			series->key[series->n_key++] = i;
	series->columns = xcalloc(plan->n_compared, sizeof(*series->columns));
	for (size_t i = 0; i < plan->n_compared; i++) {
		struct span name = plan->compared[i].name;

		if (!is_period(series, name) && (!plan->figures || plan->rules->only.n ||
		    span_is(name, figure_names[FIGURE_VALUE])))
			series->columns[series->n_columns++] = plan->compared[i];
	}
}

static bool
names_apart(const struct series *series)
{
	const char *prefix = series->options->prefix;
	struct span period = span_of(series->options->column);

	for (size_t i = 0; i < series->n_key; i++)
		if (!own_names_apart(own, prefix, &series->plan->key_names[series->key[i]], 1))
			return false;
	return own_names_apart(own, prefix, &period, 1);
}

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
period_of(struct series *series, struct span text)
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

static void
add_point(struct series *series)
{
	const struct span *cells = side_cells(series->side);
	struct point point;

	if (cells[series->at].n == 0) {
		series->without++;
		return;
	}
	point.group = group_of(series, cells, count_repeats(series, cells));
	point.period = period_of(series, cells[series->at]);
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

/* Periods get their places in time for numbers, and points are put in order. */
static void
order(struct series *series, struct periods *periods)
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

/* previous is NULL behind a gap and at the start. */
typedef bool visit(struct series *series, const struct point *point,
    const struct point *previous, struct csv_writer *writer);

static bool
each_of_group(struct series *series, const struct periods *table, const struct point *points,
    size_t n, visit *at_point, struct csv_writer *writer)
{
	long long *ordinals = xcalloc(n, sizeof(*ordinals));
	struct periods periods;
	bool any = false;

	for (size_t i = 0; i < n; i++)
		ordinals[i] = series->periods[points[i].period].ordinal;
	periods_of_key(&periods, table, ordinals, n);
	for (size_t i = 0; i < n; i++) {
		bool follows = i && periods_follow(&periods, ordinals[i - 1], ordinals[i]);

		any |= at_point(series, &points[i], follows ? &points[i - 1] : NULL, writer);
	}
	free(ordinals);
	return any;
}

static bool
each(struct series *series, const struct periods *table, visit *at_point, struct csv_writer *writer)
{
	bool any = false;
	size_t from = 0;

	for (size_t i = 1; i <= series->n_points; i++) {
		if (i < series->n_points && series->points[i].group == series->points[from].group)
			continue;
		any |= each_of_group(series, table, series->points + from, i - from, at_point, writer);
		from = i;
	}
	return any;
}

static bool
moved(struct series *series, const struct point *point, const struct point *previous,
    struct csv_writer *writer)
{
	(void)writer;
	for (size_t i = 0; previous && i < series->n_columns; i++)
		if (!cells_equal(&series->columns[i], previous->cells[i], point->cells[i]))
			return true;
	return false;
}

static bool
is_number(struct span text)
{
	struct decimal number = { 0 };
	bool is = decimal_parse(&number, text);

	decimal_free(&number);
	return is;
}

static void
put_written(struct series *series, struct csv_writer *writer, struct span old, struct span new,
    void write(struct span old, struct span new, struct buf *to))
{
	series->scratch.n = 0;
	write(old, new, &series->scratch);
	csv_put(writer, buf_view(&series->scratch));
}

static bool
put_point(struct series *series, const struct point *point, const struct point *previous,
    struct csv_writer *writer)
{
	for (size_t i = 0; i < series->n_columns; i++) {
		struct span value = point->cells[i];
		struct span before = previous ? previous->cells[i] : SPAN("");

		if (!is_number(value) && !is_number(before) && series->plan->rules->only.n == 0)
			continue;
		for (size_t k = 0; k < series->n_key; k++)
			csv_put(writer, series->groups[point->group].key[k]);
		csv_put(writer, series->periods[point->period].text);
		csv_put(writer, series->columns[i].name);
		csv_put(writer, value);
		csv_put(writer, before);
		put_written(series, writer, before, value, write_delta);
		put_written(series, writer, before, value, write_percent);
		csv_end(writer);
	}
	return true;
}

static void
put_header(struct series *series, struct csv_writer *writer)
{
	for (size_t k = 0; k < series->n_key; k++)
		csv_put(writer, series->plan->key_names[series->key[k]]);
	csv_put_text(writer, series->options->column);
	for (size_t i = 0; own[i]; i++)
		own_name_put(writer, series->options->prefix, own[i]);
	csv_end(writer);
}

static void
series_free(struct series *series)
{
	key_table_free(series->seen);
	key_table_free(series->group_of);
	key_table_free(series->period_of);
	arena_free(&series->texts);
	buf_free(&series->scratch);
	free(series->key);
	free(series->columns);
	free(series->groups);
	free(series->periods);
	free(series->points);
}

bool
series_compare(const struct plan *plan, struct side *side, const struct series_options *options,
    struct csv_writer *writer)
{
	struct series series = { .plan = plan, .options = options, .side = side,
	    .seen = key_table_open(sizeof(struct seen)),
	    .group_of = key_table_open(sizeof(size_t)),
	    .period_of = key_table_open(sizeof(size_t)) };
	struct periods periods;
	bool differs;

	if (!columns_need(&side->columns, span_of(options->column), &series.at))
		status_stop();
	choose_columns(&series);
	if (!names_apart(&series))
		status_stop();
	while (side_next(side))
		if (!side_says_again(side))
			add_point(&series);
	order(&series, &periods);
	differs = each(&series, &periods, moved, writer);
	if (differs && options->write_header)
		put_header(&series, writer);
	if (differs)
		each(&series, &periods, put_point, writer);
	if (series.without)
		status_remark("%s: %llu record%s without a period in %s left out", side->input.name,
		    series.without, series.without == 1 ? "" : "s", options->column);
	series_free(&series);
	return differs;
}
