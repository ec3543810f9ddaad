#include "figures/fill.h"

#include <stdlib.h>

#include "values/keys.h"

static int
compare_dated(const void *a, const void *b)
{
	const struct dated_cell *x = a, *y = b;

	if (x->series != y->series)
		return x->series < y->series ? -1 : 1;
	if (x->is_dated != y->is_dated)
		return x->is_dated ? 1 : -1;
	if (x->is_dated && x->from != y->from)
		return x->from < y->from ? -1 : 1;
	return x->cell < y->cell ? -1 : x->cell > y->cell;
}

/* The key without its days, which go to the cell. */
static void
take_key(struct dated_cell *dated, struct span key, size_t fields, size_t from_at, size_t to_at,
    struct buf *series)
{
	bool has_from = false, has_to = false;

	series->n = 0;
	for (size_t i = 0; i < fields; i++) {
		struct span field = key_cut(&key);

		if (i == from_at)
			has_from = calendar_parse(field, &dated->from);
		else if (i == to_at)
			has_to = calendar_parse(field, &dated->to);
		else
			key_put(series, field);
	}
	buf_span(series, key);
	dated->is_dated = has_from && has_to;
}

struct dated_cell *
fill_order(const struct cells *cells, size_t fields, size_t from_at, size_t to_at, size_t *n)
{
	struct dated_cell *list = xcalloc(cells->n, sizeof(*list));
	struct key_table *all = key_table_open(sizeof(size_t));
	struct buf series = { 0 };

	*n = 0;
	for (size_t i = 0; i < cells->n; i++) {
		struct dated_cell *dated = &list[*n];
		bool is_new;
		size_t *number;

		if (cells->list[i].n == 0)
			continue;
		take_key(dated, cells->list[i].key, fields, from_at, to_at, &series);
		number = key_table_add(all, buf_view(&series), &is_new);
		if (is_new)
			*number = key_table_count(all);
		dated->series = *number;
		dated->cell = i;
		++*n;
	}
	qsort(list, *n, sizeof(*list), compare_dated);
	buf_free(&series);
	key_table_free(all);
	return list;
}
