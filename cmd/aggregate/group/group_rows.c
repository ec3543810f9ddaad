#include "group/group_rows.h"

#include <stdlib.h>

#include "group/measures.h"
#include "group/partial.h"
#include "group/results.h"
#include "values/keys.h"

void
group_header(struct group_job *job)
{
	const struct group_settings *settings = job->settings;

	if (!settings->header)
		return;
	for (size_t i = 0; i < settings->n_columns; i++)
		csv_put(job->writer, settings->columns[i]);
	if (settings->step != STEP_NONE)
		csv_put_text(job->writer, step_name(settings->step));
	for (size_t i = 0; i < job->measures->n; i++) {
		struct buf title = { 0 };

		if (settings->partial)
			measure_title(&job->measures->list[i], &title);
		else
			buf_span(&title, job->measures->list[i].name);
		csv_put(job->writer, buf_view(&title));
		buf_free(&title);
	}
	csv_end(job->writer);
}

/* One cell: a state with --partial, else a result. */
static void
put_cell(struct group_job *job, struct measures *measures, size_t i, struct group *group,
    struct buf *cell)
{
	const struct measure *measure = &measures->list[i];

	cell->n = 0;
	if (job->settings->partial)
		measure_write_state(measures, measure, group, cell);
	else
		measure_result(measures, measure, group, cell);
}

void
group_row(struct group_job *job, struct span key, struct group *group, struct buf *row)
{
	struct buf cell = { 0 };

	for (size_t i = 0; i < job->n_keys; i++)
		key_put(row, i + 1 < job->n_keys ? key_cut(&key) : key);
	for (size_t i = 0; i < job->measures->n; i++) {
		put_cell(job, job->measures, i, group, &cell);
		key_put(row, buf_view(&cell));
	}
	buf_free(&cell);
}

static void
write_cells(struct group_job *job, struct measures *measures, struct group *group)
{
	for (size_t i = 0; i < measures->n; i++) {
		put_cell(job, measures, i, group, &job->row);
		csv_put(job->writer, buf_view(&job->row));
	}
	csv_end(job->writer);
}

void
group_row_write(struct group_job *job, struct span key, struct group *group)
{
	for (size_t i = 0; i < job->n_keys; i++)
		csv_put(job->writer, i + 1 < job->n_keys ? key_cut(&key) : key);
	write_cells(job, job->measures, group);
}

/* The first group column says what it is. */
void
group_total_row(struct group_job *job)
{
	if (job->total == NULL)
		return;
	for (size_t i = 0; i < job->n_keys; i++)
		csv_put(job->writer, i == 0 ? SPAN("total") : SPAN(""));
	write_cells(job, &job->total_measures, job->total);
}

struct row_key {
	struct span key;
	struct group *group;
	size_t	fields;
};

static int
compare_rows(const void *a, const void *b)
{
	const struct row_key *x = a, *y = b;

	return key_compare(x->key, y->key, x->fields);
}

static void
sorted_each(struct group_job *job,
    void (*put)(struct group_job *, struct span key, struct group *group))
{
	struct chunks_walk walk = { 0 };
	size_t n = key_table_count(job->groups), i = 0;
	struct row_key *rows = xreallocarray(NULL, n, sizeof(*rows));

	for (void *at; (at = key_table_next(job->groups, &walk)) != NULL; i++)
		rows[i] = (struct row_key){ key_table_key(job->groups, at), at, job->n_keys };
	qsort(rows, n, sizeof(*rows), compare_rows);
	for (i = 0; i < n; i++)
		put(job, rows[i].key, rows[i].group);
	free(rows);
}

void
group_rows_each(struct group_job *job,
    void (*put)(struct group_job *, struct span key, struct group *group))
{
	struct chunks_walk walk = { 0 };

	if (job->settings->sort && job->n_keys) {
		sorted_each(job, put);
		return;
	}
	for (void *at; (at = key_table_next(job->groups, &walk)) != NULL;)
		put(job, key_table_key(job->groups, at), at);
}
