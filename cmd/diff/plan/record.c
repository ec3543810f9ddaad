#include "plan/record.h"

#include <string.h>

#include "csv/csv_escape.h"
#include "plan/fold.h"

/* Where the cell that starts at p ends: at its delimiter or the end of the record. */
static const char *
cell_end(struct csv_format format, const char *p, const char *end)
{
	char delimiter = format.dialect == CSV_TABS ? '\t' : format.delimiter;
	const char *at;

	if (format.dialect == CSV_COMMA && p < end && *p == '"') {
		/* Behind each inner quote stands its twin. */
		for (p++; p < end; p++) {
			p = memchr(p, '"', (size_t)(end - p));
			if (p == NULL || ++p == end || *p != '"')
				break;
		}
		return p ? p : end;
	}
	at = p < end ? memchr(p, delimiter, (size_t)(end - p)) : NULL;
	return at ? at : end;
}

static struct span
cell_text(struct csv_format format, struct span cell, struct arena *arena)
{
	if (format.dialect == CSV_TABS)
		return csv_unbackslash(cell, arena);
	if (cell.n >= 2 && *cell.p == '"')
		return csv_unquote(cell, arena);
	return cell;
}

void
record_split(struct csv_format format, struct span bytes, struct span *cells, size_t n,
    struct arena *arena)
{
	const char *p = bytes.p, *end = bytes.p + bytes.n;

	for (size_t i = 0; i < n; i++) {
		const char *to = cell_end(format, p, end);

		cells[i] = cell_text(format, (struct span){ p, (size_t)(to - p) }, arena);
		p = to < end ? to + 1 : end;
	}
}

void
record_key_cell(const struct plan *plan, size_t i, struct span cell, struct buf *to)
{
	if (i == plan->counted)
		nouns_fold(plan->nouns, cell, to);
	else if (plan->rules->fold)
		fold_case(cell, to);
	else
		buf_span(to, cell);
}

void
record_key(const struct plan *plan, int side, const struct span *cells, struct buf *to)
{
	for (size_t i = 0; i < plan->n_key; i++) {
		size_t at = to->n;
		size_t n = 0;

		if (plan->n_key > 1)
			buf_add(to, &n, sizeof(n));
		record_key_cell(plan, i, cells[plan->key[side][i]], to);
		if (plan->n_key == 1)
			break;
		n = to->n - at - sizeof(n);
		memcpy(to->p + at, &n, sizeof(n));
	}
}
