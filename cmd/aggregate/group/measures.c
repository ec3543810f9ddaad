#include "group/measures.h"

#include <stdlib.h>
#include <string.h>

#include "base/status.h"
#include "group/states.h"
#include "number/decimal_text.h"

#define STATE_ALIGN	((size_t)8)	/* of states that are a multiple of it; of others 2 bytes */

static const struct {
	const char *name;
	size_t	size;			/* of the state */
	bool	is_number;		/* calculates */
	bool	by_order;		/* hangs on the order of records */
} functions[FUNCTIONS] = {
	[COUNT] = { "count", sizeof(struct count_state), false, false },
	[SUM] = { "sum", sizeof(struct sum_state), true, false },
	[MIN] = { "min", sizeof(struct sum_state), true, false },
	[MAX] = { "max", sizeof(struct sum_state), true, false },
	[MEAN] = { "mean", sizeof(struct mean_state), true, false },
	[MEDIAN] = { "median", sizeof(struct values_state), true, false },
	[STDDEV] = { "stddev", sizeof(struct squares_state), true, false },
	[PERCENTILE] = { "percentile", sizeof(struct values_state), true, false },
	[FIRST] = { "first", sizeof(struct text_state), false, true },
	[LAST] = { "last", sizeof(struct text_state), false, true },
	[DISTINCT] = { "distinct", sizeof(struct distinct_state), false, false },
	[JOIN] = { "join", sizeof(struct text_state), false, true },
};

void
measures_open(struct measures *measures)
{
	*measures = (struct measures){ .precision = 6, .separator = SPAN(";") };
	measures->seen = key_table_open(sizeof(void *));
}

static size_t
input_of(struct measures *measures, struct span column, bool is_number)
{
	size_t i = 0;

	while (i < measures->n_inputs && !span_equal(measures->inputs[i].column, column))
		i++;
	if (i == measures->n_inputs) {
		measures->inputs = xgrow(measures->inputs, measures->n_inputs,
		    &measures->inputs_room, sizeof(*measures->inputs));
		measures->inputs[measures->n_inputs++] =
		    (struct measure_input){ .column = column };
	}
	measures->inputs[i].is_number = measures->inputs[i].is_number || is_number;
	return i;
}

static struct span
default_name(struct measures *measures, const struct measure *measure, struct span percent)
{
	struct buf name = { 0 };
	struct span kept;

	buf_text(&name, functions[measure->function].name);
	if (percent.n) {
		buf_char(&name, '_');
		buf_span(&name, percent);
	}
	if (measure->column.n) {
		buf_char(&name, '_');
		buf_span(&name, measure->column);
	}
	kept = arena_span(&measures->names, buf_view(&name));
	buf_free(&name);
	return kept;
}

/* "90:COLUMN": the percent goes, the column stays. */
static bool
take_percent(struct span *rest, struct decimal *percent, struct span *text)
{
	struct decimal hundred = { 0 };

	decimal_set(&hundred, 100);
	return span_cut(rest, ':', text) && rest->p && decimal_parse(percent, *text) &&
	    decimal_sign(percent) >= 0 && decimal_compare(percent, &hundred) <= 0;
}

/* One COLUMN[=NAME]; false if it is none. */
static bool
add_one(struct measures *measures, enum function function, struct span one)
{
	struct measure measure = { .function = function };
	struct span percent = SPAN("");

	if (function == PERCENTILE && !take_percent(&one, &measure.percent, &percent))
		return false;
	if (!span_cut(&one, '=', &measure.column))
		measure.column = SPAN("");
	if ((measure.column.n == 0) != (function == COUNT))
		return false;
	measure.column = arena_span(&measures->names, measure.column);
	measure.name = one.p ? arena_span(&measures->names, one) :
	    default_name(measures, &measure, percent);
	if (measure.name.n == 0)
		return false;
	measure.input = function == COUNT ? 0 :
	    input_of(measures, measure.column, functions[function].is_number);
	measures->list = xgrow(measures->list, measures->n, &measures->room,
	    sizeof(*measures->list));
	measures->list[measures->n++] = measure;
	return true;
}

void
measures_add(struct measures *measures, enum function function, const char *list)
{
	struct span rest = span_of(list), one;

	while (span_cut(&rest, ',', &one))
		if (!add_one(measures, function, one))
			status_die("--%s %s: not %s", functions[function].name, list,
			    function == PERCENTILE ? "PERCENT:COLUMN[=NAME],..." :
			    "COLUMN[=NAME],...");
}

bool
measures_add_titled(struct measures *measures, struct span title)
{
	struct span word, name;

	for (int i = 0; i < FUNCTIONS; i++) {
		struct span rest = title;

		if (i == COUNT) {
			/* "count" or "count=NAME" */
			if (span_cut(&rest, '=', &name) && span_is(name, "count"))
				return add_one(measures, COUNT,
				    span_slice(title, name.n, title.n));
			continue;
		}
		if (span_cut(&rest, ':', &word) && rest.p && span_is(word, functions[i].name))
			return add_one(measures, (enum function)i, rest);
	}
	return false;
}

bool
measures_is_title(struct span title)
{
	struct measures scratch;
	bool is;

	measures_open(&scratch);
	is = measures_add_titled(&scratch, title);
	measures_free(&scratch);
	return is;
}

void
measure_title(const struct measure *measure, struct buf *to)
{
	buf_text(to, functions[measure->function].name);
	if (measure->function == PERCENTILE) {
		buf_char(to, ':');
		decimal_write(&measure->percent, to);
	}
	if (measure->function != COUNT) {
		buf_char(to, ':');
		buf_span(to, measure->column);
	}
	buf_char(to, '=');
	buf_span(to, measure->name);
}

void
measures_lay_out(struct measures *measures)
{
	measures->block = 0;
	for (size_t i = 0; i < measures->n; i++) {
		size_t size = functions[measures->list[i].function].size;
		size_t align = size % STATE_ALIGN ? sizeof(uint16_t) : STATE_ALIGN;

		measures->list[i].offset = (measures->block + align - 1) / align * align;
		measures->block = measures->list[i].offset + size;
	}
}

bool
measures_can_merge(const struct measures *measures, const char **which)
{
	for (size_t i = 0; i < measures->n; i++)
		if (functions[measures->list[i].function].by_order) {
			*which = functions[measures->list[i].function].name;
			return false;
		}
	return true;
}

size_t
measures_memory(const struct measures *measures)
{
	return measures->outside + key_table_memory(measures->seen) +
	    measures->store.room * sizeof(*measures->store.bigs);
}

void
measures_forget(struct measures *measures)
{
	exact_store_empty(&measures->store);
	key_table_empty(measures->seen);
	measures->outside = 0;
}

void
measures_twin(struct measures *twin, const struct measures *measures)
{
	*twin = *measures;
	twin->store = (struct exact_store){ 0 };
	twin->seen = key_table_open(sizeof(void *));
	twin->outside = 0;
}

void
measures_twin_free(struct measures *twin)
{
	exact_store_empty(&twin->store);
	key_table_free(twin->seen);
}

void
measures_free(struct measures *measures)
{
	for (size_t i = 0; i < measures->n; i++)
		decimal_free(&measures->list[i].percent);
	for (size_t i = 0; i < measures->n_inputs; i++)
		value_free(&measures->inputs[i].number);
	free(measures->list);
	free(measures->inputs);
	exact_store_empty(&measures->store);
	key_table_free(measures->seen);
	arena_free(&measures->names);
	*measures = (struct measures){ 0 };
}
