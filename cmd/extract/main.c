/*
 * sitrep-extract: the figures of documents, in the words that state them.
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/status.h"
#include "document/batch.h"
#include "document/dateline.h"
#include "document/source.h"
#include "extract.h"
#include "options.h"
#include "output/verify.h"
#include "words/vocabulary_open.h"

static const char usage[] =
    "usage: sitrep-extract [-ehpstV] [-D file] [-d date] [-F delimiter] [-l file]\n"
    "           [-n name] [-o file] [-0 file] [--date-order dmy|mdy|ymd]\n"
    "           [--no-header] [--no-text] [--stated-only] [--gazetteer file]\n"
    "           [--vocabulary directory] [file ...]\n"
    "       sitrep-extract -c | --tsv -x column [-i column] [-y column]\n"
    "           [--header names] [options] [file ...]\n"
    "       sitrep-extract -v figures [options] [file ...]\n";

enum {
	OPTION_TSV = OPTION_OWN, OPTION_DATE_ORDER, OPTION_NO_TEXT,
	OPTION_STATED_ONLY, OPTION_VOCABULARY, OPTION_GAZETTEER
};

static const char short_options[] = "0:cD:d:eF:hi:l:n:o:pstVv:x:y:";
static const struct option long_options[] = {
	{ "csv", no_argument, NULL, 'c' },
	{ "date", required_argument, NULL, 'd' },
	{ "date-column", required_argument, NULL, 'y' },
	{ "date-order", required_argument, NULL, OPTION_DATE_ORDER },
	{ "dates", required_argument, NULL, 'D' },
	{ "explain", no_argument, NULL, 'e' },
	{ "files0-from", required_argument, NULL, '0' },
	{ "gazetteer", required_argument, NULL, OPTION_GAZETTEER },
	{ "id-column", required_argument, NULL, 'i' },
	{ "ledger", required_argument, NULL, 'l' },
	{ "name", required_argument, NULL, 'n' },
	{ "no-text", no_argument, NULL, OPTION_NO_TEXT },
	{ "progress", no_argument, NULL, 'p' },
	{ "split", no_argument, NULL, 's' },
	{ "stated-only", no_argument, NULL, OPTION_STATED_ONLY },
	{ "text-column", required_argument, NULL, 'x' },
	{ "tsv", no_argument, NULL, OPTION_TSV },
	{ "verify", required_argument, NULL, 'v' },
	{ "vocabulary", required_argument, NULL, OPTION_VOCABULARY },
	OPTIONS_OF_ALL
};

struct settings {
	struct source_options source;
	struct extract_options extract;
	struct table_options table;
	const char *ledger, *verify, *vocabulary, *gazetteer;
	bool	progress;
};

struct run {
	const struct settings *settings;
	struct source *source;
	struct vocabulary *vocabulary;
	struct gazetteer *gazetteer;
	struct out *out, *ledger;
	struct extractor *extractor;
	struct batch batch;		/* documents that wait for others */
	unsigned long long done;	/* documents */
	bool	shows_progress;
};

static bool
take_documents_option(struct source_options *source, int option, const char *argument)
{
	switch (option) {
	case 's':
		source->split = true;
		return true;
	case 'd':
		source->date = argument;
		return true;
	case OPTION_TSV:
		source->format.dialect = CSV_TABS;
		source->csv = true;
		return true;
	case 'c':
		source->csv = true;
		return true;
	case 'x':
		source->text_column = argument;
		return true;
	case 'i':
		source->id_column = argument;
		return true;
	case 'y':
		source->date_column = argument;
		return true;
	case 'D':
		source->dates = argument;
		return true;
	case '0':
		source->files0_from = argument;
		return true;
	case 'n':
		source->stdin_name = argument;
		return true;
	default:
		return false;
	}
}

static bool
take_option(void *of, int option, const char *argument)
{
	struct settings *settings = of;

	switch (option) {
	case OPTION_DATE_ORDER:
		settings->extract.order = (enum date_order)OPTIONS_ONE_OF("--date-order", argument,
		    options_date_orders);
		return true;
	case OPTION_NO_TEXT:
		settings->extract.rows.text = false;
		return true;
	case OPTION_STATED_ONLY:
		settings->extract.rows.stated_only = true;
		return true;
	case 'e':
		settings->extract.rows.explain = true;
		return true;
	case 'l':
		settings->ledger = argument;
		return true;
	case 'v':
		settings->verify = argument;
		return true;
	case OPTION_VOCABULARY:
		settings->vocabulary = argument;
		return true;
	case OPTION_GAZETTEER:
		settings->gazetteer = argument;
		return true;
	case 'p':
		settings->progress = true;
		return true;
	default:
		return take_documents_option(&settings->source, option, argument);
	}
}

/* Whoever reads standard input first leaves nothing to the next. */
static unsigned
readers_of_standard_input(const struct settings *settings)
{
	const struct source_options *source = &settings->source;
	const char *const names[] = { source->dates, settings->verify, source->files0_from };
	unsigned n = source->operands[0] == NULL && source->files0_from == NULL;

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		n += names[i] && strcmp(names[i], "-") == 0;
	for (const char *const *operand = source->operands; *operand; operand++)
		if (strcmp(*operand, "-") == 0)
			return n + 1;
	return n;
}

/* What does not go together ends the program. */
static void
check_options(const struct settings *settings)
{
	const struct source_options *source = &settings->source;

	if (source->csv && source->text_column == NULL)
		status_die("--csv: which column holds the text? (--text-column NAME)");
	if (!source->csv && (source->text_column || source->id_column || source->date_column ||
	    source->header))
		status_die("--text-column, --id-column, --date-column and --header go with --csv or --tsv");
	if (source->csv && source->split)
		status_die("--split does not go with --csv or --tsv");
	if (source->files0_from && source->operands[0])
		status_die("--files0-from: file operands do not go with it (%s)", source->operands[0]);
	if (settings->ledger && settings->verify)
		status_die("--ledger does not go with --verify");
	if (settings->ledger && strcmp(settings->ledger, settings->table.output ? settings->table.output : "-") == 0)
		status_die("--ledger %s: the figures go there", settings->ledger);
	if (readers_of_standard_input(settings) > 1)
		status_die("standard input can be the documents or what is told of them, not both");
	if (source->date && !*source->date)
		status_die("--date: not a date");
}

/* The document's date: as given, else as it says itself. */
static void
settle_date(struct run *run, struct document *document, struct span text, struct span name,
    struct span given)
{
	const struct extract_options *options = &run->settings->extract;

	if (!document_open(document, text, name, given) &&
	    !document_read_date(document, run->vocabulary, options->order, &run->batch.arena))
		status_trouble("%.*s: not a date: %.*s", name.n < 1000 ? (int)name.n : 1000, name.p,
		    given.n < 100 ? (int)given.n : 100, given.p);
	dateline_find(document, run->vocabulary, options->order, &run->batch.arena);
}

static void
show_progress(struct run *run, struct span name)
{
	run->done++;
	if (run->shows_progress)
		fprintf(stderr, "\r\033[K%llu %.*s", run->done, name.n < 60 ? (int)name.n : 60, name.p);
}

static void
end_progress(const struct run *run)
{
	if (run->shows_progress && run->done)
		fputs("\r\033[K", stderr);
}

static void
extract_batch(struct run *run)
{
	if (run->batch.n)
		extractor_documents(run->extractor, run->batch.documents, run->batch.n);
	batch_empty(&run->batch);
}

static void
extract_all(struct run *run)
{
	const struct settings *settings = run->settings;
	struct csv_writer figures, ledger;
	struct extract_writers writers = { &figures, run->ledger ? &ledger : NULL };
	struct span text, name, given;

	csv_writer_init(&figures, run->out, settings->table.format);
	if (run->ledger)
		csv_writer_init(&ledger, run->ledger, settings->table.format);
	run->extractor = extractor_open(&settings->extract, run->vocabulary, run->gazetteer, &writers);
	while (source_next(run->source, &text, &name, &given)) {
		struct document *document;

		if (!batch_has_room(&run->batch, text.n))
			extract_batch(run);
		document = batch_add(&run->batch, &text, &name, &given);
		settle_date(run, document, text, name, given);
		show_progress(run, name);
		if (batch_is_full(&run->batch))
			extract_batch(run);
	}
	extract_batch(run);
	end_progress(run);
	extractor_close(run->extractor);
}

static int
verify_all(struct run *run)
{
	const struct settings *settings = run->settings;
	struct csv_writer rows;
	struct claims claims;
	struct span text, name, given;
	bool good;

	if (!claims_read(&claims, settings->verify, settings->table.format))
		return STATUS_TROUBLE;
	csv_writer_init(&rows, run->out, settings->table.format);
	while (source_next(run->source, &text, &name, &given)) {
		verify_document(&claims, text, name);
		show_progress(run, name);
	}
	end_progress(run);
	good = verify_write(&claims, &rows, settings->extract.header);
	claims_free(&claims);
	return good ? STATUS_DONE : STATUS_LOOK;
}

/* Opens the words and places; false where they are bad, which is reported. */
static bool
open_vocabulary(struct run *run)
{
	run->vocabulary = vocabulary_open(run->settings->vocabulary);
	if (run->vocabulary == NULL)
		return false;
	run->gazetteer = gazetteer_open(run->vocabulary, run->settings->gazetteer);
	return run->gazetteer != NULL;
}

/* Before a read that could block. */
static void
flush_outputs(void *argument)
{
	struct run *run = argument;

	extract_batch(run);
	out_flush(run->out);
	if (run->ledger)
		out_flush(run->ledger);
}

static int
run_with(const struct settings *settings)
{
	struct run run = { .settings = settings };
	int status = STATUS_DONE;

	run.shows_progress = settings->progress || isatty(STDERR_FILENO);
	run.source = source_open(&settings->source);
	if (run.source == NULL || (!settings->verify && !open_vocabulary(&run))) {
		gazetteer_free(run.gazetteer);
		vocabulary_free(run.vocabulary);
		source_close(run.source);
		return STATUS_TROUBLE;
	}
	run.out = out_open(settings->table.output);
	if (settings->ledger)
		run.ledger = out_open(settings->ledger);
	input_before_blocking(flush_outputs, &run);
	if (settings->verify)
		status = verify_all(&run);
	else
		extract_all(&run);
	input_before_blocking(NULL, NULL);
	out_close(run.out);
	if (run.ledger)
		out_close(run.ledger);
	source_close(run.source);
	gazetteer_free(run.gazetteer);
	vocabulary_free(run.vocabulary);
	batch_free(&run.batch);
	return status;
}

int
main(int argc, char **argv)
{
	const struct options options = { usage, short_options, long_options, take_option };
	struct settings settings = { .extract = { .order = DATE_DMY, .rows.text = true } };
	int first;

	status_name("sitrep-extract");
	first = options_read(&options, argc, argv, &settings.table, &settings);
	settings.extract.header = settings.table.write_header;
	settings.source.header = settings.table.header;
	settings.source.operands = (const char *const *)argv + first;
	settings.source.format.delimiter = settings.table.format.delimiter;
	check_options(&settings);
	return status_end(run_with(&settings));
}
