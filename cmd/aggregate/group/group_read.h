/*
 * group_read: a record's values and its key, into the job.
 */
#ifndef AGGREGATE_GROUP_READ_H
#define AGGREGATE_GROUP_READ_H

#include "group/grouping.h"

enum group_reading { FINE, PASS_OVER, STOP };

enum group_reading group_read_inputs(struct group_job *job, struct csv *csv);
enum group_reading group_read_key(struct group_job *job, struct csv *csv);

#endif
