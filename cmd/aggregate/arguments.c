#include "arguments.h"

#include <stdlib.h>
#include <string.h>

#include "status.h"

#define MEMORY_LEAST	((unsigned long long)1 << 20)

void
arguments_open(struct arguments *arguments)
{
	*arguments = (struct arguments){ .table = TABLE_OPTIONS_DEFAULT };
	measures_open(&arguments->group.measures);
}

static void
split(const char *list, struct span **to, size_t *n)
{
	struct span rest = span_of(list), one;

	while (span_cut(&rest, ',', &one)) {
		*to = xreallocarray(*to, *n + 1, sizeof(**to));
		(*to)[(*n)++] = one;
	}
}

/* Each `COLUMN=NAME` of the list as two spans, the column one of the codebook. */
static void
split_map(struct figure_settings *figures, const char *list)
{
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

struct word {
	const char *word;
	int	value;
};

/* The value of one of the words; any other ends the program. */
static int
one_of(const char *option, const char *text, const struct word *words, size_t n)
{
	struct buf known = { 0 };

	for (size_t i = 0; i < n; i++) {
		if (strcmp(text, words[i].word) == 0) {
			buf_free(&known);
			return words[i].value;
		}
		if (i)
			buf_text(&known, i + 1 < n ? ", " : " or ");
		buf_text(&known, words[i].word);
	}
	buf_char(&known, '\0');
	status_die("%s %s: it is %s", option, text, known.p);
}

#define ONE_OF(option, text, words) \
	one_of(option, text, words, sizeof(words) / sizeof((words)[0]))

static const struct word source_words[] = {
	{ "first", SOURCES_FIRST }, { "keep", SOURCES_KEEP }, { "agree", SOURCES_AGREE },
	{ "range", SOURCES_RANGE },
};
static const struct word prefer_words[] = { { "total", false }, { "parts", true } };
static const struct word bad_words[] = {
	{ "stop", BAD_STOP }, { "skip", BAD_SKIP }, { "blank", BAD_BLANK },
};

static bool
table_option(struct table_options *table, int option, const char *value)
{
	switch (option) {
	case 'F':
		table->format.delimiter = options_delimiter(value);
		return true;
	case 't':
		table->format.dialect = CSV_TABS;
		return true;
	case 'o':
		table->output = value;
		return true;
	case OPTION_HEADER:
		table->header = value;
		return true;
	case OPTION_NO_HEADER:
		table->write_header = false;
		return true;
	default:
		return false;
	}
}

static bool
figure_option(struct figure_settings *figures, int option, const char *value)
{
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
		figures->answer.policy.prefer_parts = ONE_OF("--prefer", value, prefer_words);
		return true;
	case OPTION_SOURCES:
		figures->answer.policy.sources =
		    (enum sources)ONE_OF("--sources", value, source_words);
		return true;
	case OPTION_MAP:
		split_map(figures, value);
		return true;
	default:
		return false;
	}
}

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
		group->bad = (enum bad_policy)ONE_OF("--bad", value, bad_words);
		return true;
	case OPTION_THOUSANDS:
		if (strlen(value) != 1 || ascii_is_digit(*value) || strchr(".+-", *value))
			status_die("--thousands %s: a separator is one byte", value);
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
	case 'w':
		where_add(&group->where, value);
		return true;
	default:
		return false;
	}
}

static bool
group_option(struct group_settings *group, int option, const char *value)
{
	switch (option) {
	case 'P':
		group->plain = true;
		return true;
	case 'S':
		group->sorted = true;
		return true;
	case OPTION_SORT:
		group->sort = true;
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

bool
arguments_option(struct arguments *arguments, int option, const char *value)
{
	if (option == 'g') {
		arguments->columns = value;
		return true;
	}
	if (option == 'b') {
		arguments->by = value;
		return true;
	}
	if (table_option(&arguments->table, option, value))
		return true;
	if (figure_option(&arguments->figures, option, value)) {
		arguments->of_figures = true;
		return true;
	}
	if (!group_option(&arguments->group, option, value))
		return false;
	arguments->grouping = true;
	return true;
}

static void
close_step(struct arguments *arguments)
{
	struct span rest, step, *date = &arguments->group.date;
	enum step word = STEP_NONE;

	if (arguments->by == NULL)
		return;
	rest = span_of(arguments->by);
	if (!span_cut(&rest, ':', &step) || !step_of(step, &word))
		status_die("--by %s: it is day, week, month, quarter or year, and :COLUMN",
		    arguments->by);
	*date = rest.p ? rest : SPAN("date");
	arguments->group.step = word;
	arguments->figures.answer.step = word;
}

static void
close_group(struct group_settings *group, bool write_header)
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
	group->memory -= group->memory / 4;	/* the rest is for buffers */
	group->header = write_header;
}

void
arguments_close(struct arguments *arguments)
{
	static const char figure_columns[] = "from,to,measure,group,unit_code";
	struct answer_options *answer = &arguments->figures.answer;
	struct group_settings *group = &arguments->group;

	if (arguments->grouping && arguments->of_figures)
		status_die("options for figures and functions for any table do not go together");
	close_step(arguments);
	if (arguments->columns)
		split(arguments->columns, &group->columns, &group->n_columns);
	if (arguments->grouping) {
		close_group(group, arguments->table.write_header);
		return;
	}
	split(arguments->columns ? arguments->columns : figure_columns, &answer->columns,
	    &answer->n_columns);
	if (answer->policy.sources == SOURCES_KEEP)
		split("source", &answer->columns, &answer->n_columns);
}

void
arguments_free(struct arguments *arguments)
{
	free(arguments->figures.answer.columns);
	free(arguments->figures.map);
	free(arguments->group.columns);
	free(arguments->group.na);
	where_free(&arguments->group.where);
	measures_free(&arguments->group.measures);
}
