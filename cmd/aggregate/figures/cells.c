#include "figures/cells.h"

#include <stdlib.h>

#include "base/xalloc.h"

void
cells_open(struct cells *cells)
{
	*cells = (struct cells){ 0 };
	cells->table = key_table_open(sizeof(uint32_t));
}

void
cells_add(struct cells *cells, struct span key)
{
	bool is_new;
	uint32_t *number = key_table_add(cells->table, key, &is_new);

	if (is_new)
		*number = (uint32_t)(key_table_count(cells->table) - 1);
	cells->cell_of = xgrow(cells->cell_of, cells->n_facts, &cells->room,
	    sizeof(*cells->cell_of));
	cells->cell_of[cells->n_facts++] = *number;
}

static uint32_t
said_first(const struct figures *figures, size_t at)
{
	uint32_t fact = (uint32_t)at;

	while (figures->facts[fact].same_as != FACT_NONE)
		fact = figures->facts[fact].same_as;
	return fact;
}

void
cells_close(struct cells *cells, const struct figures *figures)
{
	struct chunks_walk walk = { 0 };
	size_t *from, i = 0, at = 0;

	cells->n = key_table_count(cells->table);
	cells->list = xcalloc(cells->n, sizeof(*cells->list));
	cells->facts = xcalloc(cells->n_facts, sizeof(*cells->facts));
	for (const void *p; (p = key_table_next(cells->table, &walk)) != NULL;)
		cells->list[i++].key = key_table_key(cells->table, p);
	from = xcalloc(cells->n, sizeof(*from));
	for (i = 0; i < cells->n_facts; i++)
		cells->list[cells->cell_of[said_first(figures, i)]].n++;
	for (i = 0; i < cells->n; at += cells->list[i++].n) {
		cells->list[i].facts = cells->facts + at;
		from[i] = at;
	}
	for (i = 0; i < cells->n_facts; i++)
		cells->facts[from[cells->cell_of[said_first(figures, i)]]++] = (uint32_t)i;
	free(from);
}

void
cells_free(struct cells *cells)
{
	key_table_free(cells->table);
	free(cells->cell_of);
	free(cells->list);
	free(cells->facts);
	*cells = (struct cells){ 0 };
}
