#include <stdlib.h>

#include "group_rooms.h"
#include "keys.h"

void
group_header(struct group_job *job)
{
	const struct group_settings *settings = job->settings;

	if (!settings->header || job->header_done)
		return;
	job->header_done = true;
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

static void
put_states(struct group_job *job, struct measures *measures, struct group *group, struct buf *row)
{
	struct buf cell = { 0 };

	for (size_t i = 0; i < measures->n; i++) {
		const struct measure *measure = &measures->list[i];

		cell.n = 0;
		if (job->settings->partial)
			measure_write_state(measures, measure, group_block(group), &cell);
		else
			measure_result(measures, measure, group_block(group), &cell);
		key_put(row, buf_view(&cell));
	}
	buf_free(&cell);
}

void
group_row(struct group_job *job, struct span key, struct group *group, struct buf *row)
{
	for (size_t i = 0; i < job->n_keys; i++)
		key_put(row, i + 1 < job->n_keys ? key_cut(&key) : key);
	put_states(job, job->measures, group, row);
}

void
group_row_write(struct group_job *job, struct span row)
{
	while (row.n)
		csv_put(job->writer, key_cut(&row));
	csv_end(job->writer);
}

/* The first group column says what it is. */
void
group_total_row(struct group_job *job)
{
	if (job->total == NULL)
		return;
	job->row.n = 0;
	for (size_t i = 0; i < job->n_keys; i++)
		key_put(&job->row, i == 0 ? SPAN("total") : SPAN(""));
	put_states(job, &job->total_measures, job->total, &job->row);
	group_row_write(job, buf_view(&job->row));
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
    void (*put)(struct group_job *, uint64_t order, struct span key, struct span row))
{
	size_t n = key_table_count(job->groups), i = 0;
	struct row_key *rows = xreallocarray(NULL, n, sizeof(*rows));

	for (void *at = NULL; (at = key_table_next(job->groups, at)) != NULL; i++)
		rows[i] = (struct row_key){ key_table_key(job->groups, at), at, job->n_keys };
	qsort(rows, n, sizeof(*rows), compare_rows);
	for (i = 0; i < n; i++) {
		job->row.n = 0;
		group_row(job, rows[i].key, rows[i].group, &job->row);
		put(job, rows[i].group->order, rows[i].key, buf_view(&job->row));
	}
	free(rows);
}

void
group_rows_each(struct group_job *job,
    void (*put)(struct group_job *, uint64_t order, struct span key, struct span row))
{
	if (job->settings->sort && job->n_keys) {
		sorted_each(job, put);
		return;
	}
	for (void *at = NULL; (at = key_table_next(job->groups, at)) != NULL;) {
		struct group *group = at;
		struct span key = key_table_key(job->groups, at);

		job->row.n = 0;
		group_row(job, key, group, &job->row);
		put(job, group->order, key, buf_view(&job->row));
	}
}
