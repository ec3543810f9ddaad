#include "arguments.h"

#include <stdint.h>

#include "base/status.h"
#include "report/report_csv.h"
#include "report/report_forms.h"
#include "report/report_patch.h"

#define MEMORY_DEFAULT	((size_t)1 << 30)
#define MEMORY_LEAST	((size_t)1 << 20)

void
arguments_open(struct arguments *arguments)
{
	*arguments = (struct arguments){
		.form = &report_csv, .prefix = "", .memory = MEMORY_DEFAULT,
	};
}

static const struct option_word repeats_words[] = { { "pair", true }, { "error", false } };

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
		rules->pair_repeats = OPTIONS_ONE_OF("--repeats", argument, repeats_words);
		rules->repeats_are_errors = !rules->pair_repeats;
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

bool
arguments_option(void *settings, int option, const char *argument)
{
	struct arguments *arguments = settings;

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
		return rule_option(&arguments->rules, option, argument);
	}
}

/* A patch that leaves something out would not give the new table again. */
void
arguments_close(struct arguments *arguments)
{
	struct rules *rules = &arguments->rules;

	rules->every_cell = arguments->form == &report_patch;
	if (arguments->sorted && rules->fold)
		status_die("--sorted goes by bytes: it can't be had with --ignore-case");
	if (rules->every_cell && (rules->ignore.n || rules->only.n || rules->numeric ||
	    rules->n_tolerances || rules->fold || arguments->evidence))
		status_die("a patch holds every difference: no --ignore, --only, --numeric, "
		    "--tolerance, --ignore-case or --evidence with it");
	if (arguments->patch && arguments->series)
		status_die("--apply and --series are two different things");
	if ((arguments->patch || arguments->series) && (arguments->form != &report_csv || arguments->evidence ||
	    arguments->sorted || arguments->memory != MEMORY_DEFAULT))
		status_die("--format, --evidence, --sorted and --memory are for the comparison of two tables");
}
