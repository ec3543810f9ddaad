#include "change/change.h"

#include <stdlib.h>
#include <string.h>

#include "plan/equal.h"

const char *const change_names[] = {
	[RECORD_ADDED] = "added",
	[RECORD_REMOVED] = "removed",
	[RECORD_CHANGED] = "changed",
	[COLUMN_ADDED] = "column added",
	[COLUMN_REMOVED] = "column removed",
	[COLUMN_RENAMED] = "column renamed",
};

void
change_open(struct change *change, const struct plan *plan)
{
	*change = (struct change){ .repeat = 1 };
	change->key = xcalloc(plan->n_key, sizeof(*change->key));
	change->cells = xcalloc(plan->n_compared + 1, sizeof(*change->cells));
	for (int side = OLD; side < SIDES && plan->figures; side++)
		change->rows[side] = xcalloc(plan->columns[side]->n, sizeof(**change->rows));
}

static void
add_cell(struct change *change, size_t column, struct span old, struct span new)
{
	change->cells[change->n_cells++] = (struct changed_cell){ column, { old, new } };
}

/* A column that only one side has is reported as such, not cell by cell, but in a patch. */
static void
compare_cell(struct change *change, const struct plan *plan, size_t i, const struct span *old,
    const struct span *new)
{
	const struct plan_column *column = &plan->compared[i];
	const size_t *at = column->at;

	if (at[OLD] != COLUMN_NONE && at[NEW] != COLUMN_NONE) {
		if (!cells_equal(column, old[at[OLD]], new[at[NEW]]))
			add_cell(change, i, old[at[OLD]], new[at[NEW]]);
	} else if (plan->rules->every_cell && at[NEW] != COLUMN_NONE && new[at[NEW]].n) {
		add_cell(change, i, SPAN(""), new[at[NEW]]);
	}
}

static void
list_cells(struct change *change, const struct plan *plan, int side, const struct span *cells)
{
	for (size_t i = 0; i < plan->n_compared; i++) {
		size_t at = plan->compared[i].at[side];

		if (at == COLUMN_NONE || cells[at].n == 0)
			continue;
		add_cell(change, i, side == OLD ? cells[at] : SPAN(""),
		    side == NEW ? cells[at] : SPAN(""));
	}
	if (change->n_cells == 0)
		add_cell(change, COLUMN_NONE, SPAN(""), SPAN(""));
}

bool
change_make(struct change *change, const struct plan *plan, const struct span *old,
    const struct span *new)
{
	int side = NEW;
	const struct span *cells = new;

	change->n_cells = 0;
	change->kind = RECORD_CHANGED;
	if (new == NULL) {
		change->kind = RECORD_REMOVED;
		side = OLD;
		cells = old;
		list_cells(change, plan, OLD, old);
	} else if (old == NULL) {
		change->kind = RECORD_ADDED;
		list_cells(change, plan, NEW, new);
	} else {
		for (size_t i = 0; i < plan->n_compared; i++)
			compare_cell(change, plan, i, old, new);
	}
	if (change->n_cells == 0)
		return false;
	for (size_t i = 0; i < plan->n_key; i++)
		change->key[i] = cells[plan->key[side][i]];
	change->row[OLD] = plan->figures ? old : NULL;
	change->row[NEW] = plan->figures ? new : NULL;
	return true;
}

static void
pack_span(struct span span, struct buf *to)
{
	buf_add(to, &span.n, sizeof(span.n));
	buf_span(to, span);
}

static struct span
unpack_span(const char **p)
{
	struct span span;

	memcpy(&span.n, *p, sizeof(span.n));
	span.p = *p + sizeof(span.n);
	*p = span.p + span.n;
	return span;
}

/* What a packed change begins with. */
struct packed {
	unsigned long long number, repeat;
	size_t	n_cells;
	enum change_kind kind;
	bool	has_row[SIDES];
};

void
change_pack(const struct change *change, const struct plan *plan, struct buf *to)
{
	struct packed packed;

	memset(&packed, 0, sizeof(packed));
	packed.number = change->number;
	packed.repeat = change->repeat;
	packed.n_cells = change->n_cells;
	packed.kind = change->kind;
	packed.has_row[OLD] = change->row[OLD] != NULL;
	packed.has_row[NEW] = change->row[NEW] != NULL;
	buf_add(to, &packed, sizeof(packed));
	for (size_t i = 0; i < plan->n_key; i++)
		pack_span(change->key[i], to);
	for (size_t i = 0; i < change->n_cells; i++) {
		buf_add(to, &change->cells[i].column, sizeof(size_t));
		pack_span(change->cells[i].text[OLD], to);
		pack_span(change->cells[i].text[NEW], to);
	}
	for (int side = OLD; side < SIDES; side++)
		for (size_t i = 0; change->row[side] && i < plan->columns[side]->n; i++)
			pack_span(change->row[side][i], to);
}

void
change_unpack(struct change *change, const struct plan *plan, struct span bytes)
{
	const char *p = bytes.p;
	struct packed packed;

	memcpy(&packed, p, sizeof(packed));
	p += sizeof(packed);
	change->number = packed.number;
	change->repeat = packed.repeat;
	change->n_cells = packed.n_cells;
	change->kind = packed.kind;
	for (size_t i = 0; i < plan->n_key; i++)
		change->key[i] = unpack_span(&p);
	for (size_t i = 0; i < change->n_cells; i++) {
		memcpy(&change->cells[i].column, p, sizeof(size_t));
		p += sizeof(size_t);
		change->cells[i].text[OLD] = unpack_span(&p);
		change->cells[i].text[NEW] = unpack_span(&p);
	}
	for (int side = OLD; side < SIDES; side++) {
		change->row[side] = packed.has_row[side] ? change->rows[side] : NULL;
		for (size_t i = 0; packed.has_row[side] && i < plan->columns[side]->n; i++)
			change->rows[side][i] = unpack_span(&p);
	}
}

void
change_close(struct change *change)
{
	for (int side = OLD; side < SIDES; side++)
		free(change->rows[side]);
	free(change->key);
	free(change->cells);
}
