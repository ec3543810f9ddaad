/*
 * group_job: a group-by over anybody's table.
 *
 * Groups are held in a table, or one at a time where the input is sorted by
 * them, or, past the memory allowed, in temporary files that are added up
 * part by part. They come out in the order first seen.
 */
#ifndef AGGREGATE_GROUP_JOB_H
#define AGGREGATE_GROUP_JOB_H

#include "csv/csv_write.h"
#include "measures.h"
#include "rollup.h"
#include "where.h"

enum bad_policy { BAD_STOP, BAD_SKIP, BAD_BLANK };

struct group_settings {
	struct span *columns;		/* the group columns */
	size_t	n_columns;
	struct measures measures;
	struct where where;
	struct span *na;		/* values that are as good as blank */
	size_t	n_na;
	enum bad_policy bad;
	char	thousands;		/* a separator to pass over in numbers; 0: none */
	enum step step;			/* STEP_NONE, or a group column of its own */
	struct span date;		/* that it is made of */
	bool	sorted;			/* the input is; one group in memory */
	bool	sort;			/* the output by the group columns */
	bool	total;
	bool	partial;		/* states instead of results */
	bool	merge;			/* the input is states */
	bool	plain;			/* figures too are but a table */
	bool	header;			/* write one */
	unsigned long long memory;	/* bytes; 0: as it takes */
};

struct group_job;

struct group_job *group_job_open(struct group_settings *settings, struct csv_writer *writer);
/* The columns of the next file; false where something is wrong, which is reported. */
bool	group_job_columns(struct group_job *job, const struct columns *columns);
bool	group_job_row(struct group_job *job, struct csv *csv);
void	group_job_end(struct group_job *job);
unsigned long long group_job_passed_over(const struct group_job *job);
void	group_job_free(struct group_job *job);

#endif
