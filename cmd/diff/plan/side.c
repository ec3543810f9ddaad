#include "plan/side.h"

#include <stdlib.h>

#include "base/status.h"
#include "plan/record.h"

bool
side_open(struct side *side, int which, const char *name, struct csv_format format,
    const char *header)
{
	*side = (struct side){ .which = which, .of = COLUMN_NONE, .scope = COLUMN_NONE };
	if (!input_open(&side->input, name))
		return false;
	side->csv = csv_open(&side->input, format);
	if (!columns_open(&side->columns, side->csv, header))
		return false;
	if (side->columns.n == 0) {
		status_trouble_at(side->input.name, 0, "it is empty: not even a header line");
		return false;
	}
	side->cells = xcalloc(side->columns.n, sizeof(*side->cells));
	return true;
}

void
side_begin(struct side *side, const struct plan *plan)
{
	side->plan = plan;
	if (!plan->figures || plan->rules->every_cell)
		return;
	side->of = plan->figure[side->which][FIGURE_OF];
	side->scope = plan->figure[side->which][FIGURE_SCOPE];
}

bool
side_says_again(struct side *side)
{
	if (side->of == COLUMN_NONE || csv_field(side->csv, side->of).n == 0)
		return false;
	return side->scope == COLUMN_NONE || !span_is(csv_field(side->csv, side->scope), "part");
}

bool
side_refuse(struct side *side)
{
	if (csv_failed(side->csv))
		status_stop();
	if (csv_count(side->csv) && !columns_fit(&side->columns, side->csv))
		status_stop();
	return false;
}

const struct span *
side_cells(struct side *side)
{
	for (size_t i = 0; i < side->columns.n; i++)
		side->cells[i] = csv_field(side->csv, i);
	return side->cells;
}

struct span
side_key(struct side *side, struct buf *scratch)
{
	const struct plan *plan = side->plan;
	const size_t *at = plan->key[side->which];

	if (plan->n_key == 1 && !plan->rules->fold && plan->nouns == NULL)
		return csv_field(side->csv, at[0]);
	for (size_t i = 0; i < plan->n_key; i++)
		side->cells[at[i]] = csv_field(side->csv, at[i]);
	scratch->n = 0;
	record_key(plan, side->which, side->cells, scratch);
	return buf_view(scratch);
}

void
side_close(struct side *side)
{
	csv_close(side->csv);
	input_close(&side->input);
	columns_free(&side->columns);
	free(side->cells);
}
