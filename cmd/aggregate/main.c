/*
 * sitrep-aggregate: figures added up, nothing counted twice.
 */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "columns.h"
#include "csv_write.h"
#include "figure_job.h"
#include "input.h"
#include "options.h"
#include "out.h"
#include "status.h"

static const char usage[] =
    "usage: sitrep-aggregate [-eLtV] [-g COLUMN,...] [--prefer parts]\n"
    "           [--sources first|keep|agree|range] [--map COLUMN=NAME,...]\n"
    "           [-F C] [--header NAMES] [--no-header] [-o FILE] [FILE ...]\n"
    "       sitrep-aggregate --reconcile [--strict] [--map COLUMN=NAME,...]\n"
    "           [-t] [-F C] [--header NAMES] [--no-header] [-o FILE] [FILE ...]\n";

enum {
	OPTION_HEADER = 256, OPTION_NO_HEADER, OPTION_PREFER, OPTION_SOURCES, OPTION_MAP,
	OPTION_STRICT
};

static const char short_options[] = "eF:g:hLo:rtV";
static const struct option long_options[] = {
	{ "delimiter", required_argument, NULL, 'F' },
	{ "evidence", no_argument, NULL, 'e' },
	{ "group", required_argument, NULL, 'g' },
	{ "header", required_argument, NULL, OPTION_HEADER },
	{ "help", no_argument, NULL, 'h' },
	{ "latest", no_argument, NULL, 'L' },
	{ "map", required_argument, NULL, OPTION_MAP },
	{ "no-header", no_argument, NULL, OPTION_NO_HEADER },
	{ "output", required_argument, NULL, 'o' },
	{ "prefer", required_argument, NULL, OPTION_PREFER },
	{ "reconcile", no_argument, NULL, 'r' },
	{ "sources", required_argument, NULL, OPTION_SOURCES },
	{ "strict", no_argument, NULL, OPTION_STRICT },
	{ "tabs", no_argument, NULL, 't' },
	{ "version", no_argument, NULL, 'V' },
	{ NULL, 0, NULL, 0 }
};

struct arguments {
	struct table_options table;
	struct figure_settings figures;
	size_t	columns_room, map_room;
	const char *group;
};

static void
split_group(struct arguments *arguments)
{
	struct answer_options *answer = &arguments->figures.answer;
	struct span rest = span_of(arguments->group), one;

	while (span_cut(&rest, ',', &one)) {
		answer->columns = xgrow(answer->columns, answer->n_columns,
		    &arguments->columns_room, sizeof(*answer->columns));
		answer->columns[answer->n_columns++] = one;
	}
}

static void
split_map(struct arguments *arguments, const char *list)
{
	struct figure_settings *figures = &arguments->figures;
	struct span rest = span_of(list), one, column;

	while (span_cut(&rest, ',', &one)) {
		if (!span_cut(&one, '=', &column) || one.p == NULL || !figure_has_column(column))
			status_die("--map %s: not a column of the codebook, `=' and a name", list);
		figures->map = xreallocarray(figures->map, figures->n_map + 1,
		    2 * sizeof(*figures->map));
		figures->map[2 * figures->n_map] = column;
		figures->map[2 * figures->n_map + 1] = one;
		figures->n_map++;
	}
}

static enum sources
sources_of(const char *word)
{
	static const struct { const char *word; enum sources sources; } words[] = {
		{ "first", SOURCES_FIRST }, { "keep", SOURCES_KEEP },
		{ "agree", SOURCES_AGREE }, { "range", SOURCES_RANGE },
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strcmp(word, words[i].word) == 0)
			return words[i].sources;
	status_die("--sources %s: it is first, keep, agree or range", word);
}

/* What concerns how tables are read and written. */
static bool
table_option(struct table_options *table, int option, const char *argument)
{
	switch (option) {
	case 'F':
		table->format.delimiter = options_delimiter(argument);
		return true;
	case 't':
		table->format.dialect = CSV_TABS;
		return true;
	case 'o':
		table->output = argument;
		return true;
	case OPTION_HEADER:
		table->header = argument;
		return true;
	case OPTION_NO_HEADER:
		table->write_header = false;
		return true;
	default:
		return false;
	}
}

static bool
figure_option(struct arguments *arguments, int option, const char *argument)
{
	struct figure_settings *figures = &arguments->figures;

	switch (option) {
	case 'e':
		figures->answer.evidence = true;
		return true;
	case 'L':
		figures->answer.policy.latest = true;
		return true;
	case 'r':
		figures->reconcile = true;
		return true;
	case OPTION_STRICT:
		figures->strict = true;
		return true;
	case OPTION_PREFER:
		if (strcmp(argument, "parts") != 0 && strcmp(argument, "total") != 0)
			status_die("--prefer %s: it is parts or total", argument);
		figures->answer.policy.prefer_parts = *argument == 'p';
		return true;
	case OPTION_SOURCES:
		figures->answer.policy.sources = sources_of(argument);
		return true;
	case OPTION_MAP:
		split_map(arguments, argument);
		return true;
	default:
		return false;
	}
}

static void
read_options(struct arguments *arguments, int argc, char **argv)
{
	int option;

	*arguments = (struct arguments){
		.table = TABLE_OPTIONS_DEFAULT, .group = "from,to,measure,group,unit_code",
	};
	while ((option = getopt_long(argc, argv, short_options, long_options, NULL)) != -1) {
		if (option == 'h')
			options_help(usage);
		if (option == 'V')
			options_version();
		if (option == 'g')
			arguments->group = optarg;
		else if (!table_option(&arguments->table, option, optarg) &&
		    !figure_option(arguments, option, optarg))
			options_usage(usage);
	}
	split_group(arguments);
}

/* A bad record ends the program: a sum of half a table looks like any other. */
static void
read_table(struct figure_job *job, const struct arguments *arguments, struct input *input)
{
	struct csv *csv = csv_open(input, arguments->table.format);
	struct columns columns = { 0 };
	bool fine = true;

	if (arguments->table.header)
		fine = columns_name(&columns, arguments->table.header, input->name);
	else if (csv_next(csv))
		fine = columns_read(&columns, csv);
	if (columns.n && fine) {
		fine = figure_job_columns(job, &columns);
		while (fine && csv_next(csv))
			fine = columns_fit(&columns, csv) && figure_job_row(job, csv);
	}
	if (!fine || csv_failed(csv))
		exit(status_end(STATUS_TROUBLE));
	columns_free(&columns);
	csv_close(csv);
}

static void
read_all(struct figure_job *job, const struct arguments *arguments, int n, char **names)
{
	static char *standard_input[] = { "-" };

	if (n == 0) {
		names = standard_input;
		n = 1;
	}
	for (int i = 0; i < n; i++) {
		struct input input;

		if (!input_open(&input, names[i]))
			continue;
		read_table(job, arguments, &input);
		input_close(&input);
	}
}

int
main(int argc, char **argv)
{
	struct arguments arguments;
	struct figure_job *job;
	struct csv_writer writer;
	struct out *out;
	int status;

	status_name("sitrep-aggregate");
	read_options(&arguments, argc, argv);
	job = figure_job_open(&arguments.figures);
	read_all(job, &arguments, argc - optind, argv + optind);
	out = out_open(arguments.table.output);
	csv_writer_init(&writer, out, arguments.table.format);
	status = figure_job_end(job, &writer, arguments.table.write_header);
	out_close(out);
	figure_job_free(job);
	free(arguments.figures.answer.columns);
	free(arguments.figures.map);
	return status_end(status);
}
