/*
 * options: what all four programs read from the command line alike.
 *
 * What is their own stands beside each main.c or in it; this turns arguments into formats,
 * numbers and words.
 */
#ifndef SITREP_OPTIONS_H
#define SITREP_OPTIONS_H

#include <getopt.h>
#include <stdbool.h>
#include <stddef.h>

#include "csv/csv_format.h"

#define SITREP_VERSION	"0.1.0"

struct table_options {
	struct csv_format format;	/* of input and output */
	bool	write_header;		/* false with --no-header */
	const char *header;		/* --header NAMES; NULL: the input has its own */
	const char *output;		/* -o; NULL: standard output */
};

#define TABLE_OPTIONS_DEFAULT \
	{ { CSV_COMMA, ',' }, true, NULL, NULL }

/* What getopt_long gives for the long options of all tables that have no letter. */
enum {
	OPTION_HEADER = 256,
	OPTION_NO_HEADER,
	OPTION_OWN		/* the first of a program's own */
};

/* Long options of all four, for their tables of them. */
#define OPTIONS_OF_ALL \
	{ "delimiter", required_argument, NULL, 'F' }, \
	{ "header", required_argument, NULL, OPTION_HEADER }, \
	{ "help", no_argument, NULL, 'h' }, \
	{ "no-header", no_argument, NULL, OPTION_NO_HEADER }, \
	{ "output", required_argument, NULL, 'o' }, \
	{ "tabs", no_argument, NULL, 't' }, \
	{ "version", no_argument, NULL, 'V' }, \
	{ NULL, 0, NULL, 0 }

struct options {
	const char *usage;
	const char *letters;
	const struct option *names;
	/* Takes a program's own option; false for one that there is not. */
	bool	(*take)(void *settings, int option, const char *argument);
};

/* Reads them all, those of tables into `table`; the index of the first operand. */
int	options_read(const struct options *options, int argc, char **argv,
	    struct table_options *table, void *settings);

/* Words that an option takes. */
struct option_word {
	const char *word;
	int	value;
};

#define OPTIONS_ONE_OF(option, argument, words) \
	options_one_of(option, argument, words, sizeof(words) / sizeof((words)[0]))

/* The value of one of them; any other word ends the program. */
int	options_one_of(const char *option, const char *argument, const struct option_word *words,
	    size_t n);
extern const struct option_word options_date_orders[3];	/* of enum date_order */
/* -F C: one byte, or the words tab, comma, semicolon, pipe. Ends with usage trouble. */
char	options_delimiter(const char *argument);
/* --memory SIZE and the like: 64M, 1G, 4096 (powers of 1024). What is no such number ends the program, as the next. */
unsigned long long options_size(const char *name, const char *argument);
/* A whole number. */
unsigned long long options_count(const char *name, const char *argument);
/* Wrong usage: the usage text to standard error and status 2. */
_Noreturn void options_usage(const char *usage);

#endif
