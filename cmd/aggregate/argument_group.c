#include "argument_group.h"

#include <string.h>

#include "argument_words.h"
#include "base/status.h"
#include "group/measures.h"
#include "option_codes.h"

#define MEMORY_LEAST	((unsigned long long)1 << 20)

static const struct option_word bad_words[] = {
	{ "stop", BAD_STOP }, { "skip", BAD_SKIP }, { "blank", BAD_BLANK },
};

static bool
function_option(struct group_settings *group, int option, const char *value)
{
	static const struct { int option; enum function function; } letters[] = {
		{ 's', SUM }, { 'n', MIN }, { 'x', MAX }, { 'a', MEAN }, { 'm', MEDIAN },
		{ 'd', STDDEV }, { 'p', PERCENTILE }, { 'f', FIRST }, { 'l', LAST },
		{ 'u', DISTINCT }, { 'j', JOIN },
	};

	if (option == 'c')
		measures_add(&group->measures, COUNT, value ? value : "");
	for (size_t i = 0; i < sizeof(letters) / sizeof(letters[0]); i++)
		if (option == letters[i].option) {
			measures_add(&group->measures, letters[i].function, value);
			return true;
		}
	return option == 'c';
}

static bool
value_option(struct group_settings *group, int option, const char *value)
{
	unsigned long long n;

	switch (option) {
	case OPTION_NA:
		split(value, &group->na, &group->n_na);
		return true;
	case OPTION_BAD:
		group->bad = (enum bad_policy)OPTIONS_ONE_OF("--bad", value, bad_words);
		return true;
	case OPTION_THOUSANDS:
		if (strlen(value) != 1 || ascii_is_digit(*value) || strchr(".+-", *value))
			status_die("--thousands %s: a separator is one byte, no digit, "
			    "sign or decimal point", value);
		group->thousands = *value;
		return true;
	case OPTION_PRECISION:
		n = options_count("--precision", value);
		if (n > 1000)
			status_die("--precision %s: at most 1000", value);
		group->measures.precision = (unsigned)n;
		return true;
	case OPTION_SEPARATOR:
		group->measures.separator = span_of(value);
		return true;
	default:
		return false;
	}
}

bool
group_option(struct group_settings *group, int option, const char *value)
{
	switch (option) {
	case 'P':
		group->plain = true;
		return true;
	case 'S':
		group->sorted = true;
		return true;
	case 'T':
		group->total = true;
		return true;
	case OPTION_PARTIAL:
		group->partial = true;
		return true;
	case OPTION_MERGE:
		group->merge = true;
		return true;
	case OPTION_MEMORY:
		group->memory = options_size("--memory", value);
		if (group->memory < MEMORY_LEAST)
			status_die("--memory %s: at least 1M", value);
		return true;
	default:
		return function_option(group, option, value) || value_option(group, option, value);
	}
}

/* Of the answer; what is merged brings its own. */
static void
check_names(const struct group_settings *group)
{
	struct span *names = NULL;
	size_t n = 0;

	for (size_t i = 0; i < group->n_columns; i++)
		list_add(&names, &n, group->columns[i]);
	if (group->step != STEP_NONE)
		list_add(&names, &n, span_of(step_name(group->step)));
	for (size_t i = 0; i < group->measures.n; i++)
		list_add(&names, &n, group->measures.list[i].name);
	names_once(names, n);
	for (size_t i = 0; i < group->n_columns && group->partial; i++)
		if (measures_is_title(group->columns[i]))
			status_die("--partial: the group column %.*s has the name of a state",
			    (int)group->columns[i].n, group->columns[i].p);
}

void
group_close(struct group_settings *group, bool write_header)
{
	const char *which;

	if (group->merge && (group->n_columns || group->measures.n || group->step != STEP_NONE))
		status_die("--merge takes its columns and functions from its input");
	if (group->measures.n == 0 && !group->merge)
		measures_add(&group->measures, COUNT, "");
	if (group->partial && !measures_can_merge(&group->measures, &which))
		status_die("--%s hangs on order and has no partial states", which);
	if (group->partial && group->total)
		status_die("--total is for the end: with --merge, not with --partial");
	if (group->sorted && group->n_columns == 0 && !group->merge)
		status_die("--sorted needs the columns that the input is sorted by (-g)");
	if (group->sorted && group->step != STEP_NONE)
		status_die("--sorted and --by do not go together");
	if (group->date.n == 0)
		group->date = SPAN("date");
	group->memory -= group->memory / 4;	/* the rest is for buffers */
	group->header = write_header;
	if (write_header)
		check_names(group);
}
