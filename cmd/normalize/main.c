/*
 * sitrep-normalize: what the words of figures mean, beside them.
 */
#include <stdlib.h>
#include <string.h>

#include "base/status.h"
#include "base/xalloc.h"
#include "filter.h"
#include "options.h"

static const char usage[] =
    "usage: sitrep-normalize [-hSstV] [-b low|high|mid] [-C unit]\n"
    "           [-D dmy|mdy|ymd] [-F delimiter] [-g file] [-o file] [-P prefix]\n"
    "           [-v directory] [-a column] [-c column] [-d column] [-l column]\n"
    "           [-m column] [-n column] [-p column] [-u column]\n"
    "           [--header names] [--no-header] [file ...]\n";

static const char short_options[] = "a:b:C:c:D:d:F:g:hl:m:n:o:P:p:Sstu:Vv:";
static const struct option long_options[] = {
	{ "best", required_argument, NULL, 'b' },
	{ "convert", required_argument, NULL, 'C' },
	{ "counted", required_argument, NULL, 'c' },
	{ "date-order", required_argument, NULL, 'D' },
	{ "gazetteer", required_argument, NULL, 'g' },
	{ "modifier", required_argument, NULL, 'm' },
	{ "number", required_argument, NULL, 'n' },
	{ "outcome", required_argument, NULL, 'a' },
	{ "period", required_argument, NULL, 'p' },
	{ "place", required_argument, NULL, 'l' },
	{ "prefix", required_argument, NULL, 'P' },
	{ "published", required_argument, NULL, 'd' },
	{ "strict", no_argument, NULL, 's' },
	{ "summary", no_argument, NULL, 'S' },
	{ "unit", required_argument, NULL, 'u' },
	{ "vocabulary", required_argument, NULL, 'v' },
	OPTIONS_OF_ALL
};

struct settings {
	struct table_options table;
	struct filter_settings filter;
	struct canon_settings canon;
	size_t	room_convert;
	bool	strict, summary;
};

/* Options that name a column, by their letters. */
static const struct {
	int letter;
	enum canon_input input;
} column_options[] = {
	{ 'n', INPUT_NUMBER }, { 'm', INPUT_MODIFIER }, { 'u', INPUT_UNIT },
	{ 'c', INPUT_COUNTED }, { 'a', INPUT_OUTCOME }, { 'l', INPUT_PLACE },
	{ 'p', INPUT_PERIOD }, { 'd', INPUT_PUBLISHED },
};

static bool
column_option(struct settings *settings, int option, const char *value)
{
	for (size_t i = 0; i < sizeof(column_options) / sizeof(column_options[0]); i++)
		if (column_options[i].letter == option) {
			settings->filter.names[column_options[i].input] = value;
			return true;
		}
	return false;
}

static const struct option_word best_words[] = {
	{ "low", BEST_LOW }, { "high", BEST_HIGH }, { "mid", BEST_MID },
};

static void
add_unit(struct settings *settings, const char *code)
{
	settings->canon.convert = xgrow((void *)settings->canon.convert,
	    settings->canon.n_convert, &settings->room_convert, sizeof(const char *));
	settings->canon.convert[settings->canon.n_convert++] = code;
}

static bool
take_option(void *of, int option, const char *value)
{
	struct settings *settings = of;

	switch (option) {
	case 'b':
		settings->canon.best = (enum best)OPTIONS_ONE_OF("--best", value, best_words);
		return true;
	case 'C':
		add_unit(settings, value);
		return true;
	case 'D':
		settings->canon.order = (enum date_order)OPTIONS_ONE_OF("--date-order", value,
		    options_date_orders);
		return true;
	case 'P':
		settings->filter.prefix = value;
		return true;
	case 'v':
		settings->canon.vocabulary = value;
		return true;
	case 'g':
		settings->canon.gazetteer = value;
		return true;
	case 's':
		settings->strict = true;
		return true;
	case 'S':
		settings->summary = true;
		return true;
	default:
		return column_option(settings, option, value);
	}
}

/* What all tables pass through. */
struct passage {
	const struct table_options *table;
	struct filter *filter;
	struct out *out;
};

/* A bad record ends the program: what passed before it is on its way, and no file is left half. */
static void
read_table(struct input *input, void *about)
{
	struct passage *passage = about;
	struct csv *csv = csv_open(input, passage->table->format);
	struct columns columns;
	bool good = columns_open(&columns, csv, passage->table->header) &&
	    (columns.n == 0 || filter_columns(passage->filter, &columns));

	while (good && columns.n && csv_next(csv)) {
		good = columns_fit(&columns, csv);
		if (good)
			filter_row(passage->filter, csv);
	}
	if (!good || csv_failed(csv)) {
		out_flush(passage->out);
		status_stop();
	}
	columns_free(&columns);
	csv_close(csv);
}

static void
say_counts(const struct filter_counts *counts)
{
	status_remark("rows: %llu, with a note: %llu", counts->rows, counts->noted);
	for (int i = 0; i < REMARKS; i++)
		if (counts->remarks[i])
			status_remark("%s: %llu", note_summary((enum remark)i), counts->remarks[i]);
}

int
main(int argc, char **argv)
{
	const struct options options = { usage, short_options, long_options, take_option };
	struct settings settings = { 0 };
	struct csv_writer writer;
	struct passage passage = { .table = &settings.table };
	struct canon *canon;
	bool noted;
	int first;

	status_name("sitrep-normalize");
	first = options_read(&options, argc, argv, &settings.table, &settings);
	settings.filter.write_header = settings.table.write_header;
	canon = canon_open(&settings.canon);
	if (canon == NULL) {
		free((void *)settings.canon.convert);
		return status_end(STATUS_TROUBLE);
	}
	passage.out = out_open(settings.table.output);
	input_before_blocking(out_flush_hook, passage.out);
	csv_writer_init(&writer, passage.out, settings.table.format);
	passage.filter = filter_open(&settings.filter, canon, &writer);
	input_each(argc - first, argv + first, read_table, &passage);
	out_close(passage.out);
	noted = filter_counts(passage.filter)->noted > 0;
	if (settings.summary)
		say_counts(filter_counts(passage.filter));
	filter_free(passage.filter);
	canon_free(canon);
	free((void *)settings.canon.convert);
	return status_end(settings.strict && noted ? STATUS_LOOK : STATUS_DONE);
}
