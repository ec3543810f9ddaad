#include "plan/plan.h"

#include <stdlib.h>

#include "base/status.h"

/* What makes a table one of figures. */
static const enum figure_column marks[] = {
	FIGURE_DOC, FIGURE_START, FIGURE_MEASURE, FIGURE_LOW, FIGURE_HIGH, FIGURE_VALUE
};

static const enum figure_column default_key[] = {
	FIGURE_MEASURE, FIGURE_GROUP, FIGURE_KIND, FIGURE_COUNTRY, FIGURE_AREA,
	FIGURE_COUNTED, FIGURE_FROM, FIGURE_TO, FIGURE_UNIT_CODE
};

#define COUNT(array)	(sizeof(array) / sizeof((array)[0]))

static struct span
new_name(const struct rules *rules, struct span old)
{
	for (size_t i = 0; i < rules->n_renames; i++)
		if (span_equal(rules->renames[i].from, old))
			return rules->renames[i].to;
	return old;
}

/* Where a column of this (new) name stands on a side. */
static size_t
find(const struct plan *plan, int side, struct span name)
{
	const struct columns *columns = plan->columns[side];

	if (side == NEW)
		return columns_find(columns, name);
	for (size_t i = 0; i < columns->n; i++)
		if (span_equal(new_name(plan->rules, columns->names[i]), name))
			return i;
	return COLUMN_NONE;
}

static bool
renames_fit(const struct plan *plan)
{
	const struct columns *old = plan->columns[OLD], *new = plan->columns[NEW];
	size_t at;

	for (size_t i = 0; i < plan->rules->n_renames; i++) {
		const struct rename *rename = &plan->rules->renames[i];

		if (!columns_need(old, rename->from, &at) || !columns_need(new, rename->to, &at))
			return false;
		for (size_t j = 0; j < old->n; j++) {
			if (j == find(plan, OLD, rename->to) ||
			    !span_equal(new_name(plan->rules, old->names[j]), rename->to))
				continue;
			status_trouble_at(old->file, 0, "two columns would be called %.*s",
			    (int)rename->to.n, rename->to.p);
			return false;
		}
	}
	return true;
}

static bool
are_figures(const struct plan *plan)
{
	for (int side = OLD; side < SIDES; side++)
		for (size_t i = 0; i < COUNT(marks); i++)
			if (find(plan, side, span_of(figure_names[marks[i]])) == COLUMN_NONE)
				return false;
	return true;
}

static void
add_key(struct plan *plan, struct span name)
{
	size_t n = plan->n_key + 1;

	plan->key_names = xreallocarray(plan->key_names, n, sizeof(*plan->key_names));
	plan->key_names[n - 1] = name;
	for (int side = OLD; side < SIDES; side++) {
		plan->key[side] = xreallocarray(plan->key[side], n, sizeof(*plan->key[side]));
		plan->key[side][n - 1] = find(plan, side, name);
	}
	plan->n_key = n;
}

static bool
is_key(const struct plan *plan, struct span name)
{
	for (size_t i = 0; i < plan->n_key; i++)
		if (span_equal(plan->key_names[i], name))
			return true;
	return false;
}

static void
default_figure_key(struct plan *plan)
{
	for (size_t i = 0; i < COUNT(default_key); i++) {
		struct span name = span_of(figure_names[default_key[i]]);

		if (find(plan, OLD, name) != COLUMN_NONE && find(plan, NEW, name) != COLUMN_NONE)
			add_key(plan, name);
	}
}

static bool
find_key(struct plan *plan)
{
	struct span rest = span_of(plan->rules->key ? plan->rules->key : ""), name;
	size_t at;

	if (plan->rules->key == NULL && are_figures(plan)) {
		default_figure_key(plan);
		return true;
	}
	if (rest.n == 0) {
		status_trouble("name the columns that identify a record: --key COLUMN,...");
		return false;
	}
	while (span_cut(&rest, ',', &name)) {
		if (!columns_need(plan->columns[NEW], name, &at))
			return false;
		if (find(plan, OLD, name) == COLUMN_NONE)
			return columns_need(plan->columns[OLD], name, &at);
		if (is_key(plan, name)) {
			status_trouble("--key %s: %.*s stands there twice", plan->rules->key,
			    (int)name.n, name.p);
			return false;
		}
		add_key(plan, name);
	}
	return true;
}

/* A name that neither table has is a slip, and would silently do nothing. */
static bool
names_known(const struct plan *plan, const struct span *names, size_t n)
{
	size_t at;

	for (size_t i = 0; i < n; i++)
		if (find(plan, OLD, names[i]) == COLUMN_NONE &&
		    !columns_need(plan->columns[NEW], names[i], &at))
			return false;
	return true;
}

static bool
rules_fit(const struct plan *plan)
{
	const struct rules *rules = plan->rules;

	for (size_t i = 0; i < rules->n_tolerances; i++)
		if (rules->tolerances[i].column.n &&
		    !names_known(plan, &rules->tolerances[i].column, 1))
			return false;
	return names_known(plan, rules->ignore.p, rules->ignore.n) &&
	    names_known(plan, rules->only.p, rules->only.n);
}

bool
figure_is_amount(struct span name)
{
	return span_is(name, figure_names[FIGURE_LOW]) ||
	    span_is(name, figure_names[FIGURE_HIGH]) || span_is(name, figure_names[FIGURE_VALUE]);
}

static bool
is_wanted(const struct plan *plan, struct span name)
{
	const struct rules *rules = plan->rules;

	if (names_have(&rules->ignore, name))
		return false;
	if (rules->only.n)
		return names_have(&rules->only, name);
	return !plan->figures || rules->every_cell || figure_is_amount(name);
}

/* A tolerance of the column itself goes before one of every column; the last given wins. */
static const struct tolerance *
tolerance_of(const struct rules *rules, struct span name)
{
	const struct tolerance *found = NULL;

	for (size_t i = 0; i < rules->n_tolerances; i++) {
		const struct tolerance *one = &rules->tolerances[i];

		if (span_equal(one->column, name) ||
		    (one->column.n == 0 && (found == NULL || found->column.n == 0)))
			found = one;
	}
	return found;
}

static void
compare_column(struct plan *plan, struct span name)
{
	const struct rules *rules = plan->rules;

	if (is_key(plan, name) || !is_wanted(plan, name))
		return;
	plan->compared[plan->n_compared++] = (struct plan_column){
		.name = name,
		.at = { find(plan, OLD, name), find(plan, NEW, name) },
		.numeric = rules->numeric || (plan->figures && figure_is_amount(name) && !rules->every_cell),
		.fold = rules->fold,
		.tolerance = tolerance_of(rules, name),
	};
}

static void
note_change(struct plan *plan, struct column_change change)
{
	struct span name = change.names[change.kind == COLUMN_REMOVED ? OLD : NEW];

	if (!names_have(&plan->rules->ignore, name) &&
	    (plan->rules->only.n == 0 || names_have(&plan->rules->only, name)))
		plan->changes[plan->n_changes++] = change;
}

/* What became of the columns, in the new order, then those that are gone. */
static void
compare_headers(struct plan *plan)
{
	const struct columns *old = plan->columns[OLD], *new = plan->columns[NEW];

	plan->changes = xcalloc(old->n + new->n, sizeof(*plan->changes));
	for (size_t i = 0; i < new->n; i++) {
		size_t at = find(plan, OLD, new->names[i]);
		struct column_change change = { COLUMN_ADDED, { { "", 0 }, new->names[i] }, i + 1 };

		if (at != COLUMN_NONE) {
			change.kind = COLUMN_RENAMED;
			change.names[OLD] = old->names[at];
		}
		if (at == COLUMN_NONE || !span_equal(old->names[at], new->names[i]))
			note_change(plan, change);
	}
	for (size_t i = 0; i < old->n; i++)
		if (find(plan, NEW, new_name(plan->rules, old->names[i])) == COLUMN_NONE)
			note_change(plan, (struct column_change){ COLUMN_REMOVED,
			    { old->names[i], { "", 0 } }, 0 });
}

static bool
is_same_layout(const struct plan *plan)
{
	const struct columns *old = plan->columns[OLD], *new = plan->columns[NEW];

	for (size_t i = 0; i < old->n && old->n == new->n; i++)
		if (!span_equal(new_name(plan->rules, old->names[i]), new->names[i]))
			return false;
	return old->n == new->n;
}

static void
find_figure_columns(struct plan *plan)
{
	for (int side = OLD; side < SIDES; side++)
		for (size_t c = 0; c < FIGURE_COLUMNS; c++)
			plan->figure[side][c] = plan->figures ?
			    find(plan, side, span_of(figure_names[c])) : COLUMN_NONE;
}

/* A patch fits the very table that it was made for. */
static bool
fold_counted(struct plan *plan)
{
	plan->counted = COLUMN_NONE;
	for (size_t i = 0; i < plan->n_key && plan->figures && !plan->rules->every_cell; i++)
		if (span_is(plan->key_names[i], figure_names[FIGURE_COUNTED]))
			plan->counted = i;
	if (plan->counted == COLUMN_NONE)
		return true;
	plan->nouns = nouns_open();
	return plan->nouns != NULL;
}

bool
plan_make(struct plan *plan, const struct rules *rules, struct csv_format format,
    const struct columns *old, const struct columns *new)
{
	*plan = (struct plan){ .rules = rules, .format = format, .columns = { old, new } };
	if (!renames_fit(plan) || !find_key(plan) || !rules_fit(plan))
		return false;
	plan->figures = !rules->plain && are_figures(plan);
	plan->pair_repeats = rules->pair_repeats ||
	    (plan->figures && !rules->repeats_are_errors);
	plan->compared = xcalloc(old->n + new->n, sizeof(*plan->compared));
	for (size_t i = 0; i < new->n; i++)
		compare_column(plan, new->names[i]);
	for (size_t i = 0; i < old->n; i++) {
		struct span name = new_name(rules, old->names[i]);

		if (find(plan, NEW, name) == COLUMN_NONE)
			compare_column(plan, name);
	}
	compare_headers(plan);
	plan->same_layout = is_same_layout(plan);
	find_figure_columns(plan);
	return fold_counted(plan);
}

void
plan_free(struct plan *plan)
{
	for (int side = OLD; side < SIDES; side++)
		free(plan->key[side]);
	nouns_close(plan->nouns);
	free(plan->key_names);
	free(plan->compared);
	free(plan->changes);
}
