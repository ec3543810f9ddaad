#include "series.h"

#include <stdlib.h>

#include "base/status.h"
#include "number/decimal_text.h"
#include "plan/own_names.h"
#include "series_points.h"

static const char *const own[] = { "column", "value", "previous", "delta", "percent", NULL };

static bool
is_period(const struct series *series, const struct series_options *options, struct span name)
{
	if (span_is(name, options->column))
		return true;
	return series->plan->figures && series->plan->rules->key == NULL &&
	    (span_is(name, figure_names[FIGURE_FROM]) || span_is(name, figure_names[FIGURE_TO]));
}

static void
choose_columns(struct series *series, const struct series_options *options)
{
	const struct plan *plan = series->plan;

	series->key = xcalloc(plan->n_key, sizeof(*series->key));
	for (size_t i = 0; i < plan->n_key; i++)
		if (!is_period(series, options, plan->key_names[i]))
			series->key[series->n_key++] = i;
	series->columns = xcalloc(plan->n_compared, sizeof(*series->columns));
	for (size_t i = 0; i < plan->n_compared; i++) {
		struct span name = plan->compared[i].name;

		if (!is_period(series, options, name) && (!plan->figures || plan->rules->only.n ||
		    span_is(name, figure_names[FIGURE_VALUE])))
			series->columns[series->n_columns++] = plan->compared[i];
	}
}

static bool
names_apart(const struct series *series, const struct series_options *options)
{
	const char *prefix = options->prefix;
	struct span period = span_of(options->column);

	for (size_t i = 0; i < series->n_key; i++)
		if (!own_names_apart(own, prefix, &series->plan->key_names[series->key[i]], 1))
			return false;
	return own_names_apart(own, prefix, &period, 1);
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
is_number(struct span text)
{
	struct decimal number = { 0 };
	bool is = decimal_parse(&number, text);

	decimal_free(&number);
	return is;
}

/* Two cells of which neither is a number are passed over, unless their column was named. */
static bool
is_shown(const struct series *series, struct span before, struct span value)
{
	return series->plan->rules->only.n || is_number(value) || is_number(before);
}

static bool
moved(struct series *series, const struct point *point, const struct point *previous,
    struct csv_writer *writer)
{
	(void)writer;
	for (size_t i = 0; previous && i < series->n_columns; i++)
		if (!cells_equal(&series->columns[i], previous->cells[i], point->cells[i]) &&
		    is_shown(series, previous->cells[i], point->cells[i]))
			return true;
	return false;
}

static bool
put_point(struct series *series, const struct point *point, const struct point *previous,
    struct csv_writer *writer)
{
	for (size_t i = 0; i < series->n_columns; i++) {
		struct span value = point->cells[i];
		struct span before = previous ? previous->cells[i] : SPAN("");

		if (!is_shown(series, before, value))
			continue;
		for (size_t k = 0; k < series->n_key; k++)
			csv_put(writer, series->groups[point->group].key[k]);
		csv_put(writer, series->periods[point->period].text);
		csv_put(writer, series->columns[i].name);
		csv_put(writer, value);
		csv_put(writer, before);
		distance_find(&series->distance, before, value);
		csv_put(writer, buf_view(&series->distance.delta));
		csv_put(writer, buf_view(&series->distance.percent));
		csv_end(writer);
	}
	return true;
}

static void
put_header(const struct series *series, const struct series_options *options,
    struct csv_writer *writer)
{
	for (size_t k = 0; k < series->n_key; k++)
		csv_put(writer, series->plan->key_names[series->key[k]]);
	csv_put_text(writer, options->column);
	for (size_t i = 0; own[i]; i++)
		own_name_put(writer, options->prefix, own[i]);
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
	distance_free(&series->distance);
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
	struct series series = { .plan = plan, .side = side,
	    .seen = key_table_open(sizeof(struct seen)),
	    .group_of = key_table_open(sizeof(size_t)),
	    .period_of = key_table_open(sizeof(size_t)) };
	struct periods periods;
	bool differs;

	if (!columns_need(&side->columns, span_of(options->column), &series.at))
		status_stop();
	choose_columns(&series, options);
	if (!names_apart(&series, options))
		status_stop();
	while (side_next(side))
		if (!side_says_again(side))
			series_add(&series);
	series_order(&series, &periods);
	differs = each(&series, &periods, moved, writer);
	if (differs && options->write_header)
		put_header(&series, options, writer);
	if (differs)
		each(&series, &periods, put_point, writer);
	if (series.without)
		status_remark("%s: %llu record%s without a period in %s left out", side->input.name,
		    series.without, series.without == 1 ? "" : "s", options->column);
	series_free(&series);
	return differs;
}
