/*
 * sitrep-diff: what changed, exactly, between two tables.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "arguments.h"
#include "base/status.h"
#include "change/apply.h"
#include "pair/compare.h"
#include "series.h"

static const char usage[] =
    "usage: sitrep-diff [-einpstV] [-k COLUMN,...] [-R pair|error]\n"
    "           [-f csv|text|summary|patch] [-I COLUMN,...] [-O COLUMN,...]\n"
    "           [-r OLDNAME=NEWNAME,...] [-T [COLUMN=]N[%]] [-M SIZE] [-P TEXT]\n"
    "           [-F C] [--header NAMES] [--no-header] [-o FILE] OLD NEW\n"
    "       sitrep-diff -S COLUMN [-inpt] [-k COLUMN,...] [-R pair|error]\n"
    "           [-I COLUMN,...] [-O COLUMN,...] [-T [COLUMN=]N[%]] [-P TEXT]\n"
    "           [-F C] [--header NAMES] [--no-header] [-o FILE] [FILE]\n"
    "       sitrep-diff -a PATCH [-t] [-F C] [--header NAMES] [--no-header]\n"
    "           [-o FILE] [OLD]\n";

static const char short_options[] = "a:eF:f:hI:ik:M:nO:o:P:pR:r:S:sT:tV";
static const struct option long_options[] = {
	{ "apply", required_argument, NULL, 'a' },
	{ "evidence", no_argument, NULL, 'e' },
	{ "format", required_argument, NULL, 'f' },
	{ "ignore", required_argument, NULL, 'I' },
	{ "ignore-case", no_argument, NULL, 'i' },
	{ "key", required_argument, NULL, 'k' },
	{ "memory", required_argument, NULL, 'M' },
	{ "numeric", no_argument, NULL, 'n' },
	{ "only", required_argument, NULL, 'O' },
	{ "plain", no_argument, NULL, 'p' },
	{ "prefix", required_argument, NULL, 'P' },
	{ "rename", required_argument, NULL, 'r' },
	{ "repeats", required_argument, NULL, 'R' },
	{ "series", required_argument, NULL, 'S' },
	{ "sorted", no_argument, NULL, 's' },
	{ "tolerance", required_argument, NULL, 'T' },
	OPTIONS_OF_ALL
};

static bool
is_terminal(const struct arguments *arguments)
{
	const char *terminal = getenv("TERM");

	return arguments->table.output == NULL && isatty(STDOUT_FILENO) && terminal &&
	    strcmp(terminal, "dumb") != 0 && getenv("NO_COLOR") == NULL;
}

static int
diff(const struct arguments *arguments)
{
	struct comparison comparison = {
		.form = arguments->form, .sorted = arguments->sorted, .memory = arguments->memory,
		.report = {
			.format = arguments->table.format, .prefix = arguments->prefix,
			.write_header = arguments->table.write_header,
			.evidence = arguments->evidence, .colour = is_terminal(arguments),
		},
	};
	struct side sides[SIDES];
	struct plan plan;
	struct out *out;
	bool differs;

	if (arguments->n_names != 2)
		options_usage(usage);
	if (strcmp(arguments->names[OLD], "-") == 0 && strcmp(arguments->names[NEW], "-") == 0)
		status_die("standard input can be one of the tables, not both");
	for (int side = OLD; side < SIDES; side++)
		if (!side_open(&sides[side], side, arguments->names[side],
		    arguments->table.format, arguments->table.header))
			status_stop();
	if (!plan_make(&plan, &arguments->rules, arguments->table.format,
	    &sides[OLD].columns, &sides[NEW].columns))
		status_stop();
	if (arguments->evidence && !plan.figures)
		status_die("--evidence: these are no tables of figures");
	out = out_open(arguments->table.output);
	input_before_blocking(out_flush_hook, out);
	for (int side = OLD; side < SIDES; side++) {
		comparison.report.names[side] = sides[side].input.name;
		side_begin(&sides[side], &plan);
	}
	differs = compare_tables(&plan, sides, &comparison, out);
	out_close(out);
	for (int side = OLD; side < SIDES; side++)
		side_close(&sides[side]);
	plan_free(&plan);
	return differs ? STATUS_LOOK : STATUS_DONE;
}

static void
open_one(struct side *side, const struct arguments *arguments)
{
	const char *name = arguments->n_names ? arguments->names[0] : "-";

	if (arguments->n_names > 1)
		options_usage(usage);
	if (!side_open(side, NEW, name, arguments->table.format, arguments->table.header))
		status_stop();
}

static int
series(const struct arguments *arguments)
{
	struct series_options options = {
		.column = arguments->series, .prefix = arguments->prefix,
		.write_header = arguments->table.write_header,
	};
	struct csv_writer writer;
	struct side side;
	struct plan plan;
	struct out *out;
	bool differs;

	open_one(&side, arguments);
	if (!plan_make(&plan, &arguments->rules, arguments->table.format, &side.columns,
	    &side.columns))
		status_stop();
	side_begin(&side, &plan);
	out = out_open(arguments->table.output);
	csv_writer_init(&writer, out, arguments->table.format);
	differs = series_compare(&plan, &side, &options, &writer);
	out_close(out);
	side_close(&side);
	plan_free(&plan);
	return differs ? STATUS_LOOK : STATUS_DONE;
}

static int
apply(const struct arguments *arguments)
{
	struct csv_writer writer;
	struct patch patch;
	struct side side;
	struct out *out;

	if (strcmp(arguments->patch, "-") == 0 &&
	    (arguments->n_names == 0 || strcmp(arguments->names[0], "-") == 0))
		status_die("standard input can be the patch or the table, not both");
	open_one(&side, arguments);
	if (!patch_read(&patch, arguments->patch, arguments->table.format))
		status_stop();
	out = out_open(arguments->table.output);
	csv_writer_init(&writer, out, arguments->table.format);
	if (!patch_apply(&patch, &side, &writer, arguments->table.write_header))
		status_stop();
	out_close(out);
	side_close(&side);
	patch_free(&patch);
	return STATUS_DONE;
}

int
main(int argc, char **argv)
{
	const struct options options = { usage, short_options, long_options, arguments_option };
	struct arguments arguments;
	int status, first;

	status_name("sitrep-diff");
	arguments_open(&arguments);
	first = options_read(&options, argc, argv, &arguments.table, &arguments);
	arguments.names = argv + first;
	arguments.n_names = argc - first;
	arguments_close(&arguments);
	if (arguments.patch)
		status = apply(&arguments);
	else if (arguments.series)
		status = series(&arguments);
	else
		status = diff(&arguments);
	rules_free(&arguments.rules);
	return status_end(status);
}
