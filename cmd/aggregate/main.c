/*
 * sitrep-aggregate: figures added up, nothing counted twice; and a group-by
 * over any table.
 */

#include "arguments.h"
#include "base/input.h"
#include "base/out.h"
#include "base/status.h"
#include "group/group_job.h"
#include "option_codes.h"

static const char usage[] =
    "usage: sitrep-aggregate [-eL] [-g columns] [-b step] [--fill] [--spread]\n"
    "           [--prefer total|parts] [--sources first|keep|agree|range]\n"
    "           [--map mapping] [-w condition] [--sort] [table-options] [file ...]\n"
    "       sitrep-aggregate -r [--check identity] [--strict] [--map mapping]\n"
    "           [-w condition] [table-options] [file ...]\n"
    "       sitrep-aggregate [-cPST] [-g columns] [-b step] [functions]\n"
    "           [-w condition] [--na values] [--bad stop|skip|blank]\n"
    "           [--thousands separator] [--precision digits] [--separator text]\n"
    "           [--sort] [--memory size] [--partial] [table-options] [file ...]\n"
    "       sitrep-aggregate --merge [-ST] [--sort] [--memory size] [--partial]\n"
    "           [table-options] [file ...]\n";

static const char short_options[] = "a:b:cd:eF:f:g:hj:Ll:m:n:o:Pp:rSs:Ttu:Vw:x:";
static const struct option long_options[] = {
	{ "bad", required_argument, NULL, OPTION_BAD },
	{ "by", required_argument, NULL, 'b' },
	{ "check", required_argument, NULL, OPTION_CHECK },
	{ "count", no_argument, NULL, 'c' },
	{ "distinct", required_argument, NULL, 'u' },
	{ "evidence", no_argument, NULL, 'e' },
	{ "fill", no_argument, NULL, OPTION_FILL },
	{ "first", required_argument, NULL, 'f' },
	{ "group", required_argument, NULL, 'g' },
	{ "join", required_argument, NULL, 'j' },
	{ "last", required_argument, NULL, 'l' },
	{ "latest", no_argument, NULL, 'L' },
	{ "map", required_argument, NULL, OPTION_MAP },
	{ "max", required_argument, NULL, 'x' },
	{ "mean", required_argument, NULL, 'a' },
	{ "median", required_argument, NULL, 'm' },
	{ "memory", required_argument, NULL, OPTION_MEMORY },
	{ "merge", no_argument, NULL, OPTION_MERGE },
	{ "min", required_argument, NULL, 'n' },
	{ "na", required_argument, NULL, OPTION_NA },
	{ "partial", no_argument, NULL, OPTION_PARTIAL },
	{ "percentile", required_argument, NULL, 'p' },
	{ "plain", no_argument, NULL, 'P' },
	{ "precision", required_argument, NULL, OPTION_PRECISION },
	{ "prefer", required_argument, NULL, OPTION_PREFER },
	{ "reconcile", no_argument, NULL, 'r' },
	{ "separator", required_argument, NULL, OPTION_SEPARATOR },
	{ "sort", no_argument, NULL, OPTION_SORT },
	{ "sorted", no_argument, NULL, 'S' },
	{ "sources", required_argument, NULL, OPTION_SOURCES },
	{ "spread", no_argument, NULL, OPTION_SPREAD },
	{ "stddev", required_argument, NULL, 'd' },
	{ "strict", no_argument, NULL, OPTION_STRICT },
	{ "sum", required_argument, NULL, 's' },
	{ "thousands", required_argument, NULL, OPTION_THOUSANDS },
	{ "total", no_argument, NULL, 'T' },
	{ "where", required_argument, NULL, 'w' },
	OPTIONS_OF_ALL
};

/* The one job or the other; both take tables, record by record. */
struct job {
	const struct table_options *table;
	struct figure_job *figures;
	struct group_job *group;
};

static bool
take_columns(struct job *job, const struct columns *columns)
{
	return job->group ? group_job_columns(job->group, columns) :
	    figure_job_columns(job->figures, columns);
}

static bool
take_rows(struct job *job, struct csv *csv, const struct columns *columns)
{
	if (job->group) {
		while (csv_next(csv))
			if ((csv_count(csv) != columns->n && !columns_fit(columns, csv)) ||
			    !group_job_row(job->group, csv))
				return false;
		return true;
	}
	while (csv_next(csv))
		if (!columns_fit(columns, csv) || !figure_job_row(job->figures, csv))
			return false;
	return true;
}

/* A bad record ends the program: a sum of half a table looks like any other. */
static void
read_table(struct input *input, void *about)
{
	struct job *job = about;
	struct csv *csv = csv_open(input, job->table->format);
	struct columns columns;
	bool fine = columns_open(&columns, csv, job->table->header);

	if (columns.n && fine)
		fine = take_columns(job, &columns) && take_rows(job, csv, &columns);
	if (!fine || csv_failed(csv))
		status_stop();
	columns_free(&columns);
	csv_close(csv);
}

static int
end(struct job *job)
{
	unsigned long long passed_over;

	if (job->group == NULL)
		return figure_job_end(job->figures);
	group_job_end(job->group);
	passed_over = group_job_passed_over(job->group);
	if (passed_over)
		status_remark("%llu value%s passed over", passed_over,
		    passed_over == 1 ? "" : "s");
	return STATUS_DONE;
}

int
main(int argc, char **argv)
{
	const struct options options = { usage, short_options, long_options, arguments_option };
	struct arguments arguments;
	struct csv_writer writer;
	struct job job = { .table = &arguments.table };
	struct out *out;
	int status, first;

	status_name("sitrep-aggregate");
	arguments_open(&arguments);
	first = options_read(&options, argc, argv, &arguments.table, &arguments);
	arguments_close(&arguments);
	out = out_open(arguments.table.output);
	input_before_blocking(out_flush_hook, out);
	csv_writer_init(&writer, out, arguments.table.format);
	if (arguments.grouping)
		job.group = group_job_open(&arguments.group, &writer);
	else
		job.figures = figure_job_open(&arguments.figures, &writer);
	input_each(argc - first, argv + first, read_table, &job);
	status = end(&job);
	out_close(out);
	figure_job_free(job.figures);
	group_job_free(job.group);
	arguments_free(&arguments);
	return status_end(status);
}
