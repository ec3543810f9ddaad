/*
 * group_overflow: groups that memory had no room for.
 *
 * Groups go to one of many files by their key's hash, as states. Each file
 * then fits in memory, or is divided once more by other bits of the hash. Its
 * rows make a run that is in order, and the runs are merged.
 */
#ifndef AGGREGATE_GROUP_OVERFLOW_H
#define AGGREGATE_GROUP_OVERFLOW_H

#include "group/grouping.h"

/* Where the groups take more than the memory allowed, empties the table into files. */
void	group_overflow(struct group_job *job);
void	group_overflow_end(struct group_job *job);	/* writes the rows of all */

#endif
