#include "options.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/status.h"
#include "base/xalloc.h"
#include "period/period.h"

const struct option_word options_date_orders[3] = {
	{ "dmy", DATE_DMY }, { "mdy", DATE_MDY }, { "ymd", DATE_YMD },
};

char
options_delimiter(const char *argument)
{
	static const struct {
		const char *name;
		char	byte;
	} names[] = {
		{ "tab", '\t' }, { "comma", ',' }, { "semicolon", ';' }, { "pipe", '|' },
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(argument, names[i].name) == 0)
			return names[i].byte;
	if (strlen(argument) != 1)
		status_die("-F %s: a delimiter is one byte, or tab, comma, semicolon or pipe", argument);
	if (strchr("\"\r\n", *argument))
		status_die("-F: a quote or a line end can't be the delimiter");
	return *argument;
}

/* A run of digits from the start of `text`; *rest is what follows. */
static bool
take_count(const char *text, unsigned long long *n, char **rest)
{
	if (!ascii_is_digit(*text))
		return false;
	errno = 0;
	*n = strtoull(text, rest, 10);
	return errno == 0;
}

/* By how many bits a unit moves a size; 0 for one that there is not. */
static unsigned
unit_shift(const char *unit)
{
	static const char units[] = "kmgt";

	for (unsigned i = 0; units[i]; i++)
		if (ascii_lower(unit[0]) == units[i] && unit[1] == '\0')
			return 10 * (i + 1);
	return 0;
}

unsigned long long
options_size(const char *name, const char *argument)
{
	unsigned long long n;
	unsigned shift = 0;
	char *rest;

	if (!take_count(argument, &n, &rest) || (*rest && (shift = unit_shift(rest)) == 0))
		status_die("%s %s: not a size such as 64M", name, argument);
	if (n > (unsigned long long)-1 >> shift)
		status_die("%s %s: too large", name, argument);
	return n << shift;
}

unsigned long long
options_count(const char *name, const char *argument)
{
	unsigned long long n;
	char *rest;

	if (!take_count(argument, &n, &rest) || *rest)
		status_die("%s %s: not a whole number", name, argument);
	return n;
}

static _Noreturn void
say_and_end(const char *text)
{
	if (fputs(text, stdout) == EOF || fflush(stdout) == EOF || fclose(stdout) == EOF)
		status_die("standard output: %s", strerror(errno));
	exit(STATUS_DONE);
}

int
options_one_of(const char *option, const char *argument, const struct option_word *words, size_t n)
{
	struct buf known = { 0 };

	for (size_t i = 0; i < n; i++) {
		if (strcmp(argument, words[i].word) == 0) {
			buf_free(&known);
			return words[i].value;
		}
		if (i)
			buf_text(&known, i + 1 < n ? ", " : " or ");
		buf_text(&known, words[i].word);
	}
	buf_char(&known, '\0');
	status_die("%s %s: it is %s", option, argument, known.p);
}

_Noreturn void
options_usage(const char *usage)
{
	fputs(usage, stderr);
	exit(STATUS_TROUBLE);
}

/* Takes -F, -t, -o, --header and --no-header; false for any other option. */
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

int
options_read(const struct options *options, int argc, char **argv, struct table_options *table,
    void *settings)
{
	int option;

	*table = (struct table_options)TABLE_OPTIONS_DEFAULT;
	while ((option = getopt_long(argc, argv, options->letters, options->names, NULL)) != -1) {
		if (option == 'h')
			say_and_end(options->usage);
		if (option == 'V') {
			printf("%s ", status_program());
			say_and_end(SITREP_VERSION "\n");
		}
		if (!table_option(table, option, optarg) &&
		    !options->take(settings, option, optarg))
			options_usage(options->usage);
	}
	return optind;
}
