#include "group/group_merge.h"

#include <stdlib.h>

#include "base/status.h"
#include "group/measures.h"
#include "group/partial.h"

static bool
first_columns(struct group_job *job, const struct columns *columns)
{
	struct group_settings *settings = job->settings;
	size_t columns_room = settings->n_columns, titles_room = 0, n_titles = 0;
	const char *which;

	for (size_t i = 0; i < columns->n; i++) {
		struct span name = arena_span(&job->names, columns->names[i]);

		if (measures_add_titled(job->measures, name)) {
			job->titles = xgrow(job->titles, n_titles, &titles_room,
			    sizeof(*job->titles));
			job->titles[n_titles++] = name;
			continue;
		}
		settings->columns = xgrow(settings->columns, settings->n_columns, &columns_room,
		    sizeof(*settings->columns));
		settings->columns[settings->n_columns++] = name;
	}
	if (job->measures->n == 0) {
		status_trouble_at(columns->file, 0, "no column is a partial state (sum:COLUMN=NAME)");
		return false;
	}
	if (!measures_can_merge(job->measures, &which)) {
		status_trouble_at(columns->file, 0, "%s hangs on order and has no partial states",
		    which);
		return false;
	}
	return true;
}

bool
group_merge_columns(struct group_job *job, const struct columns *columns)
{
	struct group_settings *settings = job->settings;

	if (job->groups == NULL && !first_columns(job, columns))
		return false;
	job->group_at = xreallocarray(job->group_at, settings->n_columns, sizeof(*job->group_at));
	job->input_at = xreallocarray(job->input_at, job->measures->n, sizeof(*job->input_at));
	for (size_t i = 0; i < settings->n_columns; i++)
		if (!columns_need(columns, settings->columns[i], &job->group_at[i]))
			return false;
	for (size_t i = 0; i < job->measures->n; i++)
		if (!columns_need(columns, job->titles[i], &job->input_at[i]))
			return false;
	return where_columns(&settings->where, columns);
}

bool
group_merge_row(struct group_job *job, struct csv *csv, struct measures *measures, void *block)
{
	for (size_t i = 0; i < job->measures->n; i++) {
		struct span text = csv_field(csv, job->input_at[i]), title = job->titles[i];

		if (measure_merge_state(measures, &measures->list[i], block, text))
			continue;
		status_trouble_at(csv_name(csv), csv_line(csv), "`%.*s' in column %.*s is no state",
		    (int)(text.n < 100 ? text.n : 100), text.p,
		    (int)(title.n < 100 ? title.n : 100), title.p);
		return false;
	}
	return true;
}
