/*
 * sitrep-diff: what changed, exactly, between two tables.
 */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "apply.h"
#include "compare.h"
#include "options.h"
#include "series.h"
#include "status.h"

#define MEMORY_DEFAULT	((size_t)1 << 30)
#define MEMORY_LEAST	((size_t)1 << 20)

static const char usage[] =
    "usage: sitrep-diff [-einpstV] [-k COLUMN,...] [-R pair|error]\n"
    "           [-f csv|text|summary|patch] [-I COLUMN,...] [-O COLUMN,...]\n"
    "           [-r OLDNAME=NEWNAME,...] [-T [COLUMN=]N[%]] [-M SIZE] [-P TEXT]\n"
    "           [-F C] [--header NAMES] [--no-header] [-o FILE] OLD NEW\n"
    "       sitrep-diff -S COLUMN [-inpt] [-k COLUMN,...] [-R pair|error]\n"
    "           [-I COLUMN,...] [-O COLUMN,...] [-P TEXT] [-F C] [--header NAMES]\n"
    "           [--no-header] [-o FILE] [FILE]\n"
    "       sitrep-diff -a PATCH [-t] [-F C] [--header NAMES] [--no-header]\n"
    "           [-o FILE] [OLD]\n";

static const char short_options[] = "a:eF:f:hI:ik:M:nO:o:P:pR:r:S:sT:tV";
static const struct option long_options[] = {
	{ "apply", required_argument, NULL, 'a' },
	{ "delimiter", required_argument, NULL, 'F' },
	{ "evidence", no_argument, NULL, 'e' },
	{ "format", required_argument, NULL, 'f' },
	{ "header", required_argument, NULL, OPTION_HEADER },
	{ "help", no_argument, NULL, 'h' },
	{ "ignore", required_argument, NULL, 'I' },
	{ "ignore-case", no_argument, NULL, 'i' },
	{ "key", required_argument, NULL, 'k' },
	{ "memory", required_argument, NULL, 'M' },
	{ "no-header", no_argument, NULL, OPTION_NO_HEADER },
	{ "numeric", no_argument, NULL, 'n' },
	{ "only", required_argument, NULL, 'O' },
	{ "output", required_argument, NULL, 'o' },
	{ "plain", no_argument, NULL, 'p' },
	{ "prefix", required_argument, NULL, 'P' },
	{ "rename", required_argument, NULL, 'r' },
	{ "repeats", required_argument, NULL, 'R' },
	{ "series", required_argument, NULL, 'S' },
	{ "sorted", no_argument, NULL, 's' },
	{ "tabs", no_argument, NULL, 't' },
	{ "tolerance", required_argument, NULL, 'T' },
	{ "version", no_argument, NULL, 'V' },
	{ NULL, 0, NULL, 0 }
};

struct arguments {
	struct table_options table;
	struct rules rules;
	const struct report_form *form;
	const char *prefix;
	const char *patch;		/* --apply; NULL: none */
	const char *series;		/* --series; NULL: none */
	bool	evidence, sorted;
	size_t	memory;
	char	**names;
	int	n_names;
};

/* What a difference is. */
static bool
rule_option(struct rules *rules, int option, const char *argument)
{
	switch (option) {
	case 'I':
		rules_names(&rules->ignore, argument);
		return true;
	case 'i':
		rules->fold = true;
		return true;
	case 'k':
		rules->key = argument;
		return true;
	case 'n':
		rules->numeric = true;
		return true;
	case 'O':
		rules_names(&rules->only, argument);
		return true;
	case 'p':
		rules->plain = true;
		return true;
	case 'R':
		if (strcmp(argument, "pair") != 0 && strcmp(argument, "error") != 0)
			status_die("--repeats %s: it is pair or error", argument);
		rules->pair_repeats = *argument == 'p';
		rules->repeats_are_errors = *argument == 'e';
		return true;
	case 'r':
		rules_rename(rules, argument);
		return true;
	case 'T':
		rules_tolerance(rules, argument);
		return true;
	default:
		return false;
	}
}

static const struct report_form *
form_named(const char *name)
{
	const struct report_form *form = report_form_named(name);

	if (form == NULL)
		status_die("--format %s: it is csv, text, summary or patch", name);
	return form;
}

static size_t
memory_size(const char *argument)
{
	unsigned long long size = options_size("--memory", argument);

	if (size < MEMORY_LEAST)
		return MEMORY_LEAST;
	return size > SIZE_MAX ? SIZE_MAX : (size_t)size;
}

static bool
mode_option(struct arguments *arguments, int option, const char *argument)
{
	switch (option) {
	case 'a':
		arguments->patch = argument;
		return true;
	case 'e':
		arguments->evidence = true;
		return true;
	case 'f':
		arguments->form = form_named(argument);
		return true;
	case 'M':
		arguments->memory = memory_size(argument);
		return true;
	case 'P':
		arguments->prefix = argument;
		return true;
	case 'S':
		arguments->series = argument;
		return true;
	case 's':
		arguments->sorted = true;
		return true;
	default:
		return false;
	}
}

/* A patch that leaves something out would not give the new table again. */
static void
check_together(const struct arguments *arguments)
{
	const struct rules *rules = &arguments->rules;

	if (arguments->sorted && rules->fold)
		status_die("--sorted goes by bytes: it can't be had with --ignore-case");
	if (rules->every_cell && (rules->ignore.n || rules->only.n || rules->numeric ||
	    rules->n_tolerances || rules->fold || arguments->evidence))
		status_die("a patch holds every difference: no --ignore, --only, --numeric, "
		    "--tolerance, --ignore-case or --evidence with it");
	if (arguments->patch && arguments->series)
		status_die("--apply and --series are two different things");
}

static void
read_options(struct arguments *arguments, int argc, char **argv)
{
	int option;

	*arguments = (struct arguments){
		.table = TABLE_OPTIONS_DEFAULT, .form = &report_csv, .prefix = "",
		.memory = MEMORY_DEFAULT,
	};
	while ((option = getopt_long(argc, argv, short_options, long_options, NULL)) != -1) {
		if (option == 'h')
			options_help(usage);
		if (option == 'V')
			options_version();
		if (!options_table(&arguments->table, option, optarg) &&
		    !rule_option(&arguments->rules, option, optarg) &&
		    !mode_option(arguments, option, optarg))
			options_usage(usage);
	}
	arguments->names = argv + optind;
	arguments->n_names = argc - optind;
	arguments->rules.every_cell = arguments->form == &report_patch;
	check_together(arguments);
}

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
	struct arguments arguments;
	int status;

	status_name("sitrep-diff");
	read_options(&arguments, argc, argv);
	if (arguments.patch)
		status = apply(&arguments);
	else if (arguments.series)
		status = series(&arguments);
	else
		status = diff(&arguments);
	rules_free(&arguments.rules);
	return status_end(status);
}
