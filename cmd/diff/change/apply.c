#include "change/apply.h"

#include <stdlib.h>
#include <string.h>

#include "base/spill.h"
#include "base/status.h"

#define SPILL_BUFFER	((size_t)1024 * 1024)
#define SHOWN		60	/* bytes of a cell that a message shows */

/* A column of the result. */
struct result_column {
	struct span name;
	size_t	from;			/* of the old table; COLUMN_NONE: it is added */
};

struct apply {
	struct patch *patch;
	struct side *old;
	struct result_column *columns;	/* room for all that there may be */
	size_t	n;
	size_t	*key;			/* where the key stands in the old table */
	struct span *key_cells;
	struct span *cells;		/* of the result's record at hand */
	bool	*named;			/* of the old table's columns: the patch names the cell */
	struct patch_record *waiting;	/* the next record to be added */
	unsigned long long written;
	struct spill *result;
	struct buf scratch;
};

static bool
misfit(const struct apply *apply, unsigned long long line, const char *what)
{
	status_trouble_at(apply->patch->file, line, "the patch does not fit %s: %s",
	    apply->old->input.name, what);
	return false;
}

static size_t
find(const struct apply *apply, struct span name)
{
	for (size_t i = 0; i < apply->n; i++)
		if (span_equal(apply->columns[i].name, name))
			return i;
	return COLUMN_NONE;
}

static size_t
count_names(const struct apply *apply, struct span name)
{
	size_t n = 0;

	for (size_t i = 0; i < apply->n; i++)
		n += span_equal(apply->columns[i].name, name);
	return n;
}

/* By the name that the column had. */
static size_t
find_old(const struct apply *apply, struct span name)
{
	for (size_t i = 0; i < apply->n; i++)
		if (span_equal(apply->old->columns.names[apply->columns[i].from], name))
			return i;
	return COLUMN_NONE;
}

static void
insert(struct apply *apply, size_t at, struct result_column column)
{
	if (at > apply->n)
		at = apply->n;
	memmove(apply->columns + at + 1, apply->columns + at,
	    (apply->n - at) * sizeof(*apply->columns));
	apply->columns[at] = column;
	apply->n++;
}

/* Columns go and change their names first; then those that are new stand at their places. */
static bool
change_columns(struct apply *apply)
{
	const struct patch *patch = apply->patch;

	apply->columns = xcalloc(apply->old->columns.n + patch->n_columns,
	    sizeof(*apply->columns));
	for (size_t i = 0; i < apply->old->columns.n; i++)
		insert(apply, i, (struct result_column){ apply->old->columns.names[i], i });
	for (size_t i = 0; i < patch->n_columns; i++) {
		const struct patch_column *change = &patch->columns[i];
		size_t at = find_old(apply, change->names[OLD]);

		if (change->kind == COLUMN_ADDED)
			continue;
		if (at == COLUMN_NONE)
			return misfit(apply, change->line, "there is no such column");
		if (change->kind == COLUMN_RENAMED) {
			apply->columns[at].name = change->names[NEW];
			continue;
		}
		apply->n--;
		memmove(apply->columns + at, apply->columns + at + 1,
		    (apply->n - at) * sizeof(*apply->columns));
	}
	for (size_t i = 0; i < patch->n_columns; i++) {
		const struct patch_column *change = &patch->columns[i];

		if (change->kind == COLUMN_REMOVED)
			continue;
		if (count_names(apply, change->names[NEW]) > (change->kind == COLUMN_RENAMED) ||
		    (change->kind == COLUMN_ADDED && change->at == 0))
			return misfit(apply, change->line, "there is such a column already");
		if (change->kind == COLUMN_ADDED)
			insert(apply, (size_t)change->at - 1,
			    (struct result_column){ change->names[NEW], COLUMN_NONE });
	}
	return true;
}

static bool
find_key(struct apply *apply)
{
	const struct patch *patch = apply->patch;

	apply->key = xcalloc(patch->n_key, sizeof(*apply->key));
	apply->key_cells = xcalloc(patch->n_key, sizeof(*apply->key_cells));
	for (size_t i = 0; i < patch->n_key; i++) {
		size_t at = find(apply, patch->key_names[i]);

		if (at == COLUMN_NONE || apply->columns[at].from == COLUMN_NONE)
			return misfit(apply, 1, "it lacks a column of the key");
		apply->key[i] = apply->columns[at].from;
	}
	return true;
}

static void
keep(struct apply *apply)
{
	apply->scratch.n = 0;
	for (size_t i = 0; i < apply->n; i++) {
		buf_add(&apply->scratch, &apply->cells[i].n, sizeof(size_t));
		buf_span(&apply->scratch, apply->cells[i]);
	}
	spill_add(apply->result, buf_view(&apply->scratch));
	apply->written++;
}

static bool
differs(const struct apply *apply, const struct patch_record *record, struct span column,
    struct span is, struct span should)
{
	status_trouble_at(apply->old->input.name, csv_line(apply->old->csv),
	    "the patch does not fit (line %llu of it): %.*s is `%.*s', not `%.*s'", record->line,
	    (int)(column.n < SHOWN ? column.n : SHOWN), column.p,
	    (int)(is.n < SHOWN ? is.n : SHOWN), is.p,
	    (int)(should.n < SHOWN ? should.n : SHOWN), should.p);
	return false;
}

/* Each old cell that a change names is what it should be, and becomes the new one. */
static bool
change_cells(struct apply *apply, const struct patch_record *record)
{
	for (const struct patch_cell *cell = record->cells; cell; cell = cell->next) {
		size_t at = find(apply, cell->column);

		if (at == COLUMN_NONE)
			return misfit(apply, record->line, "there is no such column");
		if (!span_equal(apply->cells[at], cell->text[OLD]))
			return differs(apply, record, cell->column, apply->cells[at],
			    cell->text[OLD]);
		apply->cells[at] = cell->text[NEW];
	}
	return true;
}

static bool
is_key(const struct apply *apply, size_t at)
{
	for (size_t i = 0; i < apply->patch->n_key; i++)
		if (apply->key[i] == at)
			return true;
	return false;
}

/* What is taken away must be what the patch says in every cell, blank ones too. */
static bool
is_removed(const struct apply *apply, const struct patch_record *record)
{
	const struct columns *columns = &apply->old->columns;

	memset(apply->named, 0, columns->n * sizeof(*apply->named));
	for (const struct patch_cell *cell = record->cells; cell; cell = cell->next) {
		size_t result = find(apply, cell->column);
		size_t at = result == COLUMN_NONE ? columns_find(columns, cell->column) :
		    apply->columns[result].from;

		if (at == COLUMN_NONE)
			return misfit(apply, record->line, "there is no such column");
		if (!span_equal(apply->old->cells[at], cell->text[OLD]))
			return differs(apply, record, cell->column, apply->old->cells[at],
			    cell->text[OLD]);
		apply->named[at] = true;
	}
	for (size_t i = 0; i < columns->n; i++)
		if (!apply->named[i] && apply->old->cells[i].n && !is_key(apply, i))
			return differs(apply, record, columns->names[i], apply->old->cells[i],
			    SPAN(""));
	return true;
}

static bool
make_added(struct apply *apply, const struct patch_record *record)
{
	for (size_t i = 0; i < apply->n; i++)
		apply->cells[i] = SPAN("");
	for (size_t i = 0; i < apply->patch->n_key; i++)
		apply->cells[find(apply, apply->patch->key_names[i])] = record->key[i];
	for (const struct patch_cell *cell = record->cells; cell; cell = cell->next) {
		size_t at = find(apply, cell->column);

		if (at == COLUMN_NONE)
			return misfit(apply, record->line, "there is no such column");
		apply->cells[at] = cell->text[NEW];
	}
	return true;
}

/* Those whose place in the result has come; at the end, all. */
static bool
add_waiting(struct apply *apply, bool all)
{
	struct patch_record *record = apply->waiting;

	for (; record; record = record->next) {
		if (record->kind != RECORD_ADDED)
			continue;
		if (!all && record->at > apply->written + 1)
			break;
		if (!make_added(apply, record))
			return false;
		keep(apply);
	}
	apply->waiting = record;
	return true;
}

static struct patch_record *
record_for(struct apply *apply)
{
	struct patch_key *found;

	for (size_t i = 0; i < apply->patch->n_key; i++)
		apply->key_cells[i] = apply->old->cells[apply->key[i]];
	found = patch_find(apply->patch, apply->key_cells);
	if (found == NULL)
		return NULL;
	if (found->seen++ == 0)
		found->at = found->records;
	while (found->at && found->at->repeat < found->seen)
		found->at = found->at->same_key;
	return found->at && found->at->repeat == found->seen ? found->at : NULL;
}

static bool
apply_record(struct apply *apply)
{
	struct patch_record *record;

	side_cells(apply->old);
	record = apply->patch->n_key ? record_for(apply) : NULL;
	if (record) {
		record->done = true;
		if (record->kind == RECORD_ADDED)
			return misfit(apply, record->line, "what it adds is there already");
		if (record->kind == RECORD_REMOVED)
			return is_removed(apply, record);
	}
	if (!add_waiting(apply, false))
		return false;
	for (size_t i = 0; i < apply->n; i++)
		apply->cells[i] = apply->columns[i].from == COLUMN_NONE ? SPAN("") :
		    apply->old->cells[apply->columns[i].from];
	if (record && !change_cells(apply, record))
		return false;
	keep(apply);
	return true;
}

static bool
all_done(const struct apply *apply)
{
	for (struct patch_record *record = apply->patch->records; record; record = record->next)
		if (!record->done && record->kind != RECORD_ADDED)
			return misfit(apply, record->line, "there is no such record");
	return true;
}

static void
write_result(struct apply *apply, struct csv_writer *writer, bool write_header)
{
	struct span record;

	for (size_t i = 0; i < apply->n && write_header; i++)
		csv_put(writer, apply->columns[i].name);
	if (write_header)
		csv_end(writer);
	spill_rewind(apply->result);
	while (spill_next(apply->result, &record)) {
		for (size_t i = 0; i < apply->n; i++) {
			size_t n;

			memcpy(&n, record.p, sizeof(n));
			csv_put(writer, span_slice(record, sizeof(n), sizeof(n) + n));
			record = span_slice(record, sizeof(n) + n, record.n);
		}
		csv_end(writer);
	}
}

bool
patch_apply(struct patch *patch, struct side *old, struct csv_writer *writer, bool write_header)
{
	struct apply apply = { .patch = patch, .old = old, .waiting = patch->records };
	bool fine = change_columns(&apply) && find_key(&apply);

	apply.cells = xcalloc(apply.n, sizeof(*apply.cells));
	apply.named = xcalloc(old->columns.n, sizeof(*apply.named));
	apply.result = spill_open(SPILL_BUFFER);
	while (fine && side_next(old))
		fine = apply_record(&apply);
	fine = fine && add_waiting(&apply, true) && all_done(&apply);
	if (fine)
		write_result(&apply, writer, write_header);
	spill_close(apply.result);
	free(apply.columns);
	free(apply.key);
	free(apply.key_cells);
	free(apply.cells);
	free(apply.named);
	buf_free(&apply.scratch);
	return fine;
}
