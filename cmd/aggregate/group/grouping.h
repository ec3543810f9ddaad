/*
 * grouping: a group-by under way: where its columns stand, the record at hand
 * and the groups so far.
 *
 * The job owns all but settings, measures and writer.
 */
#ifndef AGGREGATE_GROUPING_H
#define AGGREGATE_GROUPING_H

#include "csv/csv_write.h"
#include "group/group_settings.h"

struct group;				/* the block of its measures' states; freed after measures_drop() */

struct batch;				/* records that wait to be looked up together */
struct overflow;			/* groups that memory had no room for */

struct group_job {
	struct group_settings *settings;
	struct measures *measures;	/* of the settings */
	struct csv_writer *writer;
	size_t	*group_at, *input_at;	/* where the columns stand in the input at hand */
	size_t	n_keys;			/* fields of a key: group columns and step */
	size_t	date_at;
	struct span *titles;		/* of merge: the states' columns, owned by `names` */
	struct arena names;
	struct key_table *groups;
	struct group *total;		/* everything, with --total; or NULL */
	struct measures total_measures;	/* its own room, which outlives all groups */
	struct group *current;		/* of sorted input */
	bool	has_current;
	struct buf key, current_key, row;
	uint64_t before;		/* groups seen before the table was last emptied */
	unsigned long long passed_over;
	struct batch *batch;		/* NULL where records are taken one by one */
	struct overflow *overflow;	/* NULL until memory ran out */
};

#endif
