#include "group/group_job.h"

#include <stdlib.h>
#include <string.h>

#include "base/status.h"
#include "figures/figures.h"
#include "group/group_batch.h"
#include "group/group_merge.h"
#include "group/group_overflow.h"
#include "group/group_read.h"
#include "group/group_rows.h"
#include "group/grouping.h"
#include "group/measures.h"
#include "group/states.h"
#include "values/keys.h"

struct group_job *
group_job_open(struct group_settings *settings, struct csv_writer *writer)
{
	struct group_job *job = xcalloc(1, sizeof(*job));

	job->settings = settings;
	job->measures = &settings->measures;
	job->writer = writer;
	return job;
}

/* Once the measures are known: of partial states, with the first header. */
static void
begin(struct group_job *job)
{
	const struct group_settings *settings = job->settings;

	if (job->groups)
		return;
	measures_lay_out(job->measures);
	job->n_keys = settings->n_columns + (settings->step != STEP_NONE);
	job->groups = key_table_open(job->measures->block);
	if (settings->total) {
		job->total = xcalloc(1, job->measures->block);
		measures_twin(&job->total_measures, job->measures);
	}
	if (settings->sorted)
		job->current = xcalloc(1, job->measures->block);
	group_header(job);
	group_batch_open(job);
}

static bool
find_columns(struct group_job *job, const struct columns *columns)
{
	const struct group_settings *settings = job->settings;

	job->group_at = xreallocarray(job->group_at, settings->n_columns, sizeof(*job->group_at));
	job->input_at = xreallocarray(job->input_at, job->measures->n_inputs,
	    sizeof(*job->input_at));
	for (size_t i = 0; i < settings->n_columns; i++)
		if (!columns_need(columns, settings->columns[i], &job->group_at[i]))
			return false;
	for (size_t i = 0; i < job->measures->n_inputs; i++)
		if (!columns_need(columns, job->measures->inputs[i].column, &job->input_at[i]))
			return false;
	if (settings->step != STEP_NONE && !columns_need(columns, settings->date, &job->date_at))
		return false;
	return where_columns(&job->settings->where, columns);
}

bool
group_job_columns(struct group_job *job, const struct columns *columns)
{
	if (job->settings->merge) {
		if (!group_merge_columns(job, columns))
			return false;
		begin(job);
		return true;
	}
	if (!job->settings->plain && figures_are(columns)) {
		status_trouble_at(columns->file, 0, "these are figures, whose sums are made safe "
		    "without functions; --plain takes them as any table");
		return false;
	}
	if (!find_columns(job, columns))
		return false;
	begin(job);
	return true;
}

static void
end_current(struct group_job *job)
{
	if (!job->has_current)
		return;
	group_row_write(job, buf_view(&job->current_key), job->current);
	measures_drop(job->measures, job->current);
	measures_forget(job->measures);
	memset(job->current, 0, job->measures->block);
	job->has_current = false;
}

/* The group of the record whose key was read, of sorted input; NULL if it is not. */
static struct group *
sorted_group(struct group_job *job, struct csv *csv)
{
	struct span key = buf_view(&job->key);

	if (job->has_current && span_equal(key, buf_view(&job->current_key)))
		return job->current;
	if (job->has_current && key_compare(key, buf_view(&job->current_key), job->n_keys) < 0) {
		status_trouble_at(csv_name(csv), csv_line(csv),
		    "the input is not sorted by its group columns");
		return NULL;
	}
	end_current(job);
	job->has_current = true;
	job->current_key.n = 0;
	buf_span(&job->current_key, key);
	return job->current;
}

static struct group *
table_group(struct group_job *job)
{
	return key_table_add(job->groups, buf_view(&job->key), NULL);
}

static bool
take(struct group_job *job, struct csv *csv)
{
	struct group *group = job->settings->sorted ? sorted_group(job, csv) : table_group(job);

	if (group == NULL)
		return false;
	if (job->settings->merge) {
		if (job->total && !group_merge_row(job, csv, &job->total_measures, job->total))
			return false;
		return group_merge_row(job, csv, job->measures, group);
	}
	measures_update(job->measures, group);
	if (job->total)
		measures_update(&job->total_measures, job->total);
	return true;
}

static bool
take_with_care(struct group_job *job, struct csv *csv)
{
	enum group_reading outcome = FINE;

	if (job->settings->where.n && !where_holds(&job->settings->where, csv))
		return true;
	if (!job->settings->merge)
		outcome = group_read_inputs(job, csv);
	if (outcome == FINE)
		outcome = group_read_key(job, csv);
	if (outcome != FINE)
		return outcome == PASS_OVER;
	return take(job, csv);
}

bool
group_job_row(struct group_job *job, struct csv *csv)
{
	if (!group_batch_take(job, csv) && !take_with_care(job, csv))
		return false;
	if (job->settings->memory)
		group_overflow(job);
	return true;
}

void
group_job_end(struct group_job *job)
{
	if (job->groups == NULL && job->settings->merge)
		return;		/* no states, no columns */
	begin(job);
	group_batch_flush(job);
	/* Without group columns there is one row, even of nothing. */
	if (job->n_keys == 0 && key_table_count(job->groups) == 0 && !job->settings->sorted) {
		job->key.n = 0;
		table_group(job);
	}
	end_current(job);
	if (job->overflow)
		group_overflow_end(job);
	else
		group_rows_each(job, group_row_write);
	group_total_row(job);
}

unsigned long long
group_job_passed_over(const struct group_job *job)
{
	return job->passed_over;
}

void
group_job_free(struct group_job *job)
{
	struct chunks_walk walk = { 0 };

	if (job == NULL)
		return;
	if (job->groups && !measures_are_plain(job->measures))
		for (void *at; (at = key_table_next(job->groups, &walk)) != NULL;)
			measures_drop(job->measures, at);
	if (job->total) {
		measures_drop(&job->total_measures, job->total);
		measures_twin_free(&job->total_measures);
	}
	if (job->current)
		measures_drop(job->measures, job->current);
	group_batch_free(job);
	key_table_free(job->groups);
	free(job->total);
	free(job->current);
	free(job->group_at);
	free(job->input_at);
	free(job->titles);
	arena_free(&job->names);
	buf_free(&job->key);
	buf_free(&job->current_key);
	buf_free(&job->row);
	free(job);
}
