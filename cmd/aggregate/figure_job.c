#include "figure_job.h"

#include <stdlib.h>

#include "base/status.h"
#include "reconcile/check_job.h"
#include "reconcile/reconcile.h"
#include "reconcile/reconcile_across.h"
#include "reconcile/reconcile_check.h"
#include "reconcile/reconcile_shares.h"
#include "values/keys.h"
#include "values/spread.h"

struct figure_job {
	const struct figure_settings *settings;
	struct csv_writer *writer;
	struct figures figures;
	struct cells cells;
	struct figure_map map;
	size_t	*group;			/* where the group columns stand */
	struct buf key;
	bool	is_table;		/* the file at hand is no figures, and only checked */
	size_t	**check_at;		/* by check, where its columns stand in it */
	bool	has_header;
	struct tally tally;
};

struct figure_job *
figure_job_open(const struct figure_settings *settings, struct csv_writer *writer)
{
	struct figure_job *job = xcalloc(1, sizeof(*job));

	job->settings = settings;
	job->writer = writer;
	job->check_at = xcalloc(settings->n_checks, sizeof(*job->check_at));
	for (size_t i = 0; i < settings->n_checks; i++)
		job->check_at[i] = xcalloc(settings->checks[i].n, sizeof(**job->check_at));
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
check_table(struct figure_job *job, const struct columns *columns)
{
	const struct figure_settings *settings = job->settings;

	for (size_t i = 0; i < settings->n_checks; i++)
		if (!check_columns(&settings->checks[i], columns, job->check_at[i]))
			return false;
	if (!job->has_header && settings->header)
		check_row_header(job->writer);
	job->has_header = true;
	return settings->where == NULL || where_columns(settings->where, columns);
}

static bool
map_columns(struct figure_job *job, const struct columns *columns)
{
	const struct figure_settings *settings = job->settings;

	job->is_table = settings->n_map == 0 && !figures_are(columns);
	if (job->is_table && settings->n_checks)
		return check_table(job, columns);
	if (job->is_table) {
		status_trouble_at(columns->file, 0, "these are no figures (doc, start, scope, "
		    "measure, low, high, value): name their columns with --map, or functions "
		    "for any table (-c, -s COLUMN)");
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
	if (job->is_table)
		return true;
	for (size_t i = 0; i < options->n_columns; i++) {
		job->group[i] = mapped_column(job, options->columns[i]);
		if (job->group[i] == COLUMN_NONE && !job->settings->reconcile &&
		    !options->not_asked &&
		    !columns_need(columns, options->columns[i], &job->group[i]))
			return false;
	}
	return job->settings->where == NULL || where_columns(job->settings->where, columns);
}

/* The days that stand in a key for those of a fact. */
static void
key_days(const struct answer_options *options, const struct region *region, day *from, day *to)
{
	*from = region->from;
	*to = region->to;
	if (options->step == STEP_NONE || !region->has_from || !region->has_to ||
	    region->to > step_last(options->step, region->from))
		return;
	*from = step_first(options->step, region->from);
	*to = step_last(options->step, region->from);
}

static void
put_day(struct buf *key, bool has, day d)
{
	char text[CALENDAR_TEXT] = "";

	if (has)
		calendar_write(d, text);
	key_put(key, span_of(text));
}

/* The fact that was added last belongs to the cell of its key. */
static void
add_to_cell(struct figure_job *job, struct csv *csv)
{
	const struct answer_options *options = &job->settings->answer;
	const struct fact *fact = &job->figures.facts[job->figures.n - 1];
	day from, to;

	key_days(options, &fact->region, &from, &to);
	job->key.n = 0;
	for (size_t i = 0; i < options->n_columns; i++)
		if (job->group[i] == job->map.at[FIGURE_FROM])
			put_day(&job->key, fact->region.has_from, from);
		else if (job->group[i] == job->map.at[FIGURE_TO])
			put_day(&job->key, fact->region.has_to, to);
		else
			key_put(&job->key, csv_field(csv, job->group[i]));
	key_put(&job->key, figures_name(&job->figures, fact->measure));
	key_put(&job->key, figures_name(&job->figures, fact->unit));
	key_put(&job->key, fact->measure == job->figures.other ?
	    figures_name(&job->figures, fact->outcome) : SPAN(""));
	cells_add(&job->cells, buf_view(&job->key));
}

/* The last fact, shared out among the periods that it straddles. */
static void
spread(struct figure_job *job, struct csv *csv)
{
	enum step step = job->settings->answer.step;
	size_t whole = job->figures.n - 1;
	struct amount amount = job->figures.facts[whole].amount, share;
	day from = job->figures.facts[whole].region.from, to = job->figures.facts[whole].region.to;

	for (day first = from, last; first <= to; first = last + 1) {
		last = step_last(step, first) < to ? step_last(step, first) : to;
		share = (struct amount){ 0 };
		spread_share(&share, &amount, from, to, first, last);
		if (first == from) {
			struct fact *fact = &job->figures.facts[whole];

			fact->amount = share;
			fact->region.to = last;
			fact->is_share = true;
		} else {
			figures_add_share(&job->figures, whole, first, last, share);
		}
		add_to_cell(job, csv);
	}
	amount_free(&amount);
}

static bool
check_table_row(struct figure_job *job, struct csv *csv)
{
	const struct figure_settings *settings = job->settings;

	for (size_t i = 0; i < settings->n_checks; i++)
		if (!check_record(job->writer, &settings->checks[i], job->check_at[i], csv,
		    &job->tally))
			return false;
	return true;
}

bool
figure_job_row(struct figure_job *job, struct csv *csv)
{
	const struct figure_settings *settings = job->settings;
	const struct fact *fact;

	if (settings->where && !where_holds(settings->where, csv))
		return true;
	if (job->is_table)
		return check_table_row(job, csv);
	if (!figures_add(&job->figures, &job->map, csv))
		return false;
	fact = &job->figures.facts[job->figures.n - 1];
	if (settings->answer.spread && fact->scope != SCOPE_CUMULATIVE && fact->region.has_from &&
	    fact->region.has_to && spread_may(settings->answer.step, fact->region.from,
	    fact->region.to))
		spread(job, csv);
	else
		add_to_cell(job, csv);
	return true;
}

static int
reconcile(struct figure_job *job)
{
	const struct figure_settings *settings = job->settings;
	struct tally *tally = &job->tally;

	if (settings->header && !job->has_header)
		check_row_header(job->writer);
	reconcile_documents(job->writer, &job->figures, tally);
	reconcile_across(job->writer, &job->figures, tally);
	reconcile_shares(job->writer, &job->figures, tally);
	for (size_t i = 0; i < settings->n_checks && job->figures.n; i++)
		reconcile_check(job->writer, &job->figures, &settings->checks[i], tally);
	return tally->wrong || (tally->unclear && settings->strict) ? STATUS_LOOK : STATUS_DONE;
}

int
figure_job_end(struct figure_job *job)
{
	figures_link(&job->figures);
	if (job->settings->reconcile)
		return reconcile(job);
	cells_close(&job->cells, &job->figures);
	if (job->settings->header)
		answers_header(job->writer, &job->settings->answer);
	answers_write(job->writer, &job->settings->answer, &job->figures, &job->cells);
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
	for (size_t i = 0; i < job->settings->n_checks; i++)
		free(job->check_at[i]);
	free(job->check_at);
	buf_free(&job->key);
	free(job);
}
