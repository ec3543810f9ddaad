#include "figure_job.h"

#include <stdlib.h>

#include "keys.h"
#include "reconcile.h"
#include "status.h"

struct figure_job {
	const struct figure_settings *settings;
	struct figures figures;
	struct cells cells;
	struct figure_map map;
	size_t	*group;			/* where the group columns stand */
	struct buf key;
};

struct figure_job *
figure_job_open(const struct figure_settings *settings)
{
	struct figure_job *job = xcalloc(1, sizeof(*job));

	job->settings = settings;
	figures_open(&job->figures);
	cells_open(&job->cells);
	job->group = xcalloc(settings->answer.n_columns, sizeof(*job->group));
	return job;
}

bool
figure_has_column(struct span column)
{
	for (size_t c = 0; c < FIGURE_COLUMNS; c++)
		if (span_is(column, figure_names[c]))
			return true;
	return false;
}

static bool
map_columns(struct figure_job *job, const struct columns *columns)
{
	const struct figure_settings *settings = job->settings;

	if (settings->n_map == 0 && !figures_are(columns)) {
		status_trouble_at(columns->file, 0, "these are no figures (doc, start, scope, "
		    "measure, low, high, value); name their columns with --map");
		return false;
	}
	figure_map_default(&job->map, columns);
	for (size_t i = 0; i < settings->n_map; i++)
		for (size_t c = 0; c < FIGURE_COLUMNS; c++)
			if (span_is(settings->map[2 * i], figure_names[c]) &&
			    !columns_need(columns, settings->map[2 * i + 1], &job->map.at[c]))
				return false;
	return true;
}

/* A codebook column of the group, as it was mapped. */
static size_t
mapped_column(const struct figure_job *job, struct span column)
{
	for (size_t c = 0; c < FIGURE_COLUMNS; c++)
		if (span_is(column, figure_names[c]))
			return job->map.at[c];
	return COLUMN_NONE;
}

bool
figure_job_columns(struct figure_job *job, const struct columns *columns)
{
	const struct answer_options *options = &job->settings->answer;

	if (!map_columns(job, columns))
		return false;
	for (size_t i = 0; i < options->n_columns; i++) {
		job->group[i] = mapped_column(job, options->columns[i]);
		if (job->group[i] == COLUMN_NONE && !job->settings->reconcile &&
		    !columns_need(columns, options->columns[i], &job->group[i]))
			return false;
	}
	return true;
}

bool
figure_job_row(struct figure_job *job, struct csv *csv)
{
	const struct answer_options *options = &job->settings->answer;
	const struct fact *fact;

	if (!figures_add(&job->figures, &job->map, csv))
		return false;
	fact = &job->figures.facts[job->figures.n - 1];
	job->key.n = 0;
	for (size_t i = 0; i < options->n_columns; i++)
		key_put(&job->key, csv_field(csv, job->group[i]));
	key_put(&job->key, figures_name(&job->figures, fact->measure));
	key_put(&job->key, figures_name(&job->figures, fact->unit));
	key_put(&job->key, fact->measure == job->figures.other ?
	    figures_name(&job->figures, fact->outcome) : SPAN(""));
	cells_add(&job->cells, buf_view(&job->key));
	return true;
}

static int
reconcile(struct figure_job *job, struct csv_writer *writer, bool header)
{
	struct tally tally = { 0 };

	if (header)
		reconcile_header(writer);
	reconcile_documents(writer, &job->figures, &tally);
	reconcile_across(writer, &job->figures, &tally);
	return tally.wrong || (tally.unclear && job->settings->strict) ? STATUS_LOOK : STATUS_DONE;
}

int
figure_job_end(struct figure_job *job, struct csv_writer *writer, bool header)
{
	figures_link(&job->figures);
	if (job->settings->reconcile)
		return reconcile(job, writer, header);
	cells_close(&job->cells, &job->figures);
	if (header)
		answers_header(writer, &job->settings->answer);
	answers_write(writer, &job->settings->answer, &job->figures, &job->cells);
	return STATUS_DONE;
}

void
figure_job_free(struct figure_job *job)
{
	if (job == NULL)
		return;
	figures_free(&job->figures);
	cells_free(&job->cells);
	free(job->group);
	buf_free(&job->key);
	free(job);
}
