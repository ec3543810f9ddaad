/*
 * group_batch: records that wait to be looked up together.
 *
 * The quick lane, for records of plain numbers of which nothing more is asked.
 */
#ifndef AGGREGATE_GROUP_BATCH_H
#define AGGREGATE_GROUP_BATCH_H

#include "group/grouping.h"

/* No batch is opened where records must be taken one by one. */
void	group_batch_open(struct group_job *job);
/* Whether the record was taken; if not, none waits before it. */
bool	group_batch_take(struct group_job *job, struct csv *csv);
void	group_batch_flush(struct group_job *job);
void	group_batch_free(struct group_job *job);

#endif
