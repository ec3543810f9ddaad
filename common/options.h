/*
 * options: what all four programs read from the command line alike.
 *
 * The letters stay in each main.c; this turns their arguments into formats.
 */
#ifndef SITREP_OPTIONS_H
#define SITREP_OPTIONS_H

#include "csv_read.h"

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

/* Takes -F, -t, -o, --header and --no-header; false for any other option. */
bool	options_table(struct table_options *table, int option, const char *argument);
/* -F C: one byte, or the words tab, comma, semicolon, pipe. Ends with usage trouble. */
char	options_delimiter(const char *argument);
/* --memory SIZE and the like: 64M, 1G, 4096 (powers of 1024). */
unsigned long long options_size(const char *name, const char *argument);
unsigned long long options_count(const char *name, const char *argument);
/* --help and --version: to standard output, checked; they end the program with 0. */
_Noreturn void options_help(const char *usage);
_Noreturn void options_version(void);
/* Wrong usage: the usage text to standard error and status 2. */
_Noreturn void options_usage(const char *usage);

#endif
