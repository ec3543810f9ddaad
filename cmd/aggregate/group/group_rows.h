/*
 * group_rows: groups as rows of the output.
 */
#ifndef AGGREGATE_GROUP_ROWS_H
#define AGGREGATE_GROUP_ROWS_H

#include "group/grouping.h"

void	group_header(struct group_job *job);	/* the names of all cells */
/* A group's row, at once. */
void	group_row_write(struct group_job *job, struct span key, struct group *group);
/* The cells of a group's row, each by key_put(), to be written later. */
void	group_row(struct group_job *job, struct span key, struct group *group, struct buf *row);
void	group_total_row(struct group_job *job);	/* of --total */
/* All groups of the table, in order, each handed to `put`. */
void	group_rows_each(struct group_job *job,
	    void (*put)(struct group_job *, struct span key, struct group *group));

#endif
