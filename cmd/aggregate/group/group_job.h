/*
 * group_job: a group-by over anybody's table.
 *
 * Groups are held in a table, or one at a time where the input is sorted by
 * them, or, past the memory allowed, in temporary files that are added up
 * part by part. They come out in the order first seen.
 *
 * Below it, all on grouping.h: group_read takes a record's values and its key,
 * group_merge states instead, group_batch many records at once; group_rows
 * writes groups, and group_overflow those that memory had no room for.
 */
#ifndef AGGREGATE_GROUP_JOB_H
#define AGGREGATE_GROUP_JOB_H

#include "csv/csv_write.h"
#include "group/group_settings.h"

struct group_job;

struct group_job *group_job_open(struct group_settings *settings, struct csv_writer *writer);
/* The columns of the next file; false where something is wrong, which is reported. */
bool	group_job_columns(struct group_job *job, const struct columns *columns);
bool	group_job_row(struct group_job *job, struct csv *csv);
void	group_job_end(struct group_job *job);
unsigned long long group_job_passed_over(const struct group_job *job);
void	group_job_free(struct group_job *job);

#endif
