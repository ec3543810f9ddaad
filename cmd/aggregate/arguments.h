/*
 * arguments: what the command line asks for, turned into settings.
 */
#ifndef AGGREGATE_ARGUMENTS_H
#define AGGREGATE_ARGUMENTS_H

#include "figure_job.h"
#include "group/group_settings.h"
#include "options.h"

struct arguments {
	struct table_options table;
	struct figure_settings figures;
	struct group_settings group;
	const char *columns;		/* -g; or NULL */
	const char *by;			/* STEP[:COLUMN]; or NULL */
	bool	grouping;		/* a group-by over any table */
	bool	of_figures;		/* an option that only figures have was given */
};

void	arguments_open(struct arguments *arguments);
/* Of struct arguments, as options_read() wants it: a wrong value ends the program. */
bool	arguments_option(void *arguments, int option, const char *value);
/* After the last: what goes together, and what follows from it. */
void	arguments_close(struct arguments *arguments);
void	arguments_free(struct arguments *arguments);

#endif
