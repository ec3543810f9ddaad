/*
 * arguments: what the command line asks for.
 */
#ifndef DIFF_ARGUMENTS_H
#define DIFF_ARGUMENTS_H

#include "options.h"
#include "report/report.h"

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

void	arguments_open(struct arguments *arguments);
/* Of struct arguments, as options_read() wants it: a wrong value ends the program. */
bool	arguments_option(void *arguments, int option, const char *value);
/* After the last: what does not go together ends the program. */
void	arguments_close(struct arguments *arguments);

#endif
