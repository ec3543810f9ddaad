/*
 * group_merge: groups out of the partial states of an earlier run.
 *
 * Partial states say by their header what they are: each column whose name is
 * a measure's title is one, the others are the groups'.
 */
#ifndef AGGREGATE_GROUP_MERGE_H
#define AGGREGATE_GROUP_MERGE_H

#include "group/grouping.h"

/* The columns of the next file, the first of which makes measures and groups; false: reported. */
bool	group_merge_columns(struct group_job *job, const struct columns *columns);
/* Adds the record's states to those of the block; false where one is none, which is reported. */
bool	group_merge_row(struct group_job *job, struct csv *csv, struct measures *measures,
	    void *block);

#endif
