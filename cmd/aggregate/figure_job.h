/*
 * figure_job: figures in, answers or checks out. With --check alone any table
 * will do, whose records are checked one by one.
 */
#ifndef AGGREGATE_FIGURE_JOB_H
#define AGGREGATE_FIGURE_JOB_H

#include "overlap/answers.h"
#include "reconcile/check.h"
#include "values/where.h"

struct figure_settings {
	struct answer_options answer;
	bool	reconcile;
	bool	strict;			/* "cannot tell" is something to look at */
	struct check *checks;		/* of --check; owned */
	size_t	n_checks;
	bool	header;			/* write one */
	struct span *map;		/* codebook column, input column, ... of --map; or NULL */
	size_t	n_map;			/* pairs */
	struct where *where;		/* borrowed; NULL: every row */
};

struct figure_job;

bool	figure_has_column(struct span column);	/* of the codebook */
struct figure_job *figure_job_open(const struct figure_settings *settings,
	    struct csv_writer *writer);
/* The columns of the next file; an unknown one is reported, and gives false. */
bool	figure_job_columns(struct figure_job *job, const struct columns *columns);
/* The reader's record; false where it makes no sense, which is reported. */
bool	figure_job_row(struct figure_job *job, struct csv *csv);
/* Writes what there is to say; the exit status. */
int	figure_job_end(struct figure_job *job);
void	figure_job_free(struct figure_job *job);

#endif
