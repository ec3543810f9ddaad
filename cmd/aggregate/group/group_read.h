/*
 * group_read: a record's values and its key, into the job.
 */
#ifndef AGGREGATE_GROUP_READ_H
#define AGGREGATE_GROUP_READ_H

#include "group/grouping.h"

enum group_reading { FINE, PASS_OVER, STOP };	/* what to do with the record; STOP: reported */

/* The value of each column that a measure reads, into the inputs. What is no number goes by the bad policy. */
enum group_reading group_read_inputs(struct group_job *job, struct csv *csv);
/* The group columns and the step of the date, into job->key. */
enum group_reading group_read_key(struct group_job *job, struct csv *csv);

#endif
