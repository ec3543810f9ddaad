#include "arguments.h"

#include <stdlib.h>
#include <string.h>

#include "argument_group.h"
#include "argument_words.h"
#include "base/status.h"
#include "group/measures.h"
#include "option_codes.h"

void
arguments_open(struct arguments *arguments)
{
	*arguments = (struct arguments){ 0 };
	measures_open(&arguments->group.measures);
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

/* A check is something to reconcile. */
static void
add_check(struct figure_settings *figures, const char *text)
{
	figures->checks = xreallocarray(figures->checks, figures->n_checks + 1,
	    sizeof(*figures->checks));
	if (!check_parse(&figures->checks[figures->n_checks], text))
		status_die("--check %s: not such as `a + b - c = d'", text);
	figures->n_checks++;
	figures->reconcile = true;
}

static const struct option_word source_words[] = {
	{ "first", SOURCES_FIRST }, { "keep", SOURCES_KEEP }, { "agree", SOURCES_AGREE },
	{ "range", SOURCES_RANGE },
};
static const struct option_word prefer_words[] = { { "total", false }, { "parts", true } };

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
		figures->answer.policy.prefer_parts = OPTIONS_ONE_OF("--prefer", value, prefer_words);
		return true;
	case OPTION_SOURCES:
		figures->answer.policy.sources =
		    (enum sources)OPTIONS_ONE_OF("--sources", value, source_words);
		return true;
	case OPTION_MAP:
		split_map(figures, value);
		return true;
	case OPTION_CHECK:
		add_check(figures, value);
		return true;
	case OPTION_FILL:
		figures->answer.fill = true;
		return true;
	case OPTION_SPREAD:
		figures->answer.spread = true;
		return true;
	default:
		return false;
	}
}

/* What is asked of figures and of any table alike. */
static bool
common_option(struct arguments *arguments, int option, const char *value)
{
	switch (option) {
	case 'g':
		arguments->columns = value;
		return true;
	case 'b':
		arguments->by = value;
		return true;
	case 'w':
		where_add(&arguments->group.where, value);
		return true;
	case OPTION_SORT:
		arguments->group.sort = true;
		arguments->figures.answer.sort = true;
		return true;
	default:
		return false;
	}
}

bool
arguments_option(void *settings, int option, const char *value)
{
	struct arguments *arguments = settings;

	if (common_option(arguments, option, value))
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
	if (rest.p)
		*date = rest;
	arguments->group.step = word;
	arguments->figures.answer.step = word;
}

/* With --by a figure's days are columns, whatever else is reported by, and with --sources keep its source. */
static void
choose_columns(struct answer_options *answer, const char *columns)
{
	struct span asked = span_of(columns);

	if (answer->step != STEP_NONE && !span_among(asked, ',', SPAN("from")))
		split(span_among(asked, ',', SPAN("to")) ? "from" : "from,to", &answer->columns, &answer->n_columns);
	split(columns, &answer->columns, &answer->n_columns);
	if (answer->policy.sources == SOURCES_KEEP && !span_among(asked, ',', SPAN("source")))
		split("source", &answer->columns, &answer->n_columns);
}

static void
close_figures(struct arguments *arguments)
{
	struct figure_settings *figures = &arguments->figures;
	struct answer_options *answer = &figures->answer;
	struct span *names;
	size_t n;

	if (arguments->by && arguments->group.date.n)
		status_die("--by %s: figures have their own days, from and to", arguments->by);
	if ((answer->fill || answer->spread) && answer->step == STEP_NONE)
		status_die("--fill and --spread need --by");
	if (figures->strict && !figures->reconcile)
		status_die("--strict needs --reconcile");
	choose_columns(answer, arguments->columns ? arguments->columns : "from,to,measure,group,unit_code");
	answer->not_asked = arguments->columns == NULL;
	figures->header = arguments->table.write_header;
	if (arguments->group.where.n)
		figures->where = &arguments->group.where;
	if (figures->header && !figures->reconcile) {
		names = answer_names(answer, &n);
		names_once(names, n);
	}
}

void
arguments_close(struct arguments *arguments)
{
	struct group_settings *group = &arguments->group;

	if (arguments->grouping && arguments->of_figures)
		status_die("options for figures and functions for any table do not go together");
	close_step(arguments);
	if (!arguments->grouping) {
		close_figures(arguments);
		return;
	}
	if (arguments->columns)
		split(arguments->columns, &group->columns, &group->n_columns);
	group_close(group, arguments->table.write_header);
}

void
arguments_free(struct arguments *arguments)
{
	free(arguments->figures.answer.columns);
	free(arguments->figures.map);
	for (size_t i = 0; i < arguments->figures.n_checks; i++)
		check_free(&arguments->figures.checks[i]);
	free(arguments->figures.checks);
	free(arguments->group.columns);
	free(arguments->group.na);
	where_free(&arguments->group.where);
	measures_free(&arguments->group.measures);
}
