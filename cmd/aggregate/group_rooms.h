/*
 * group_rooms: what the rooms of a group-by share.
 */
#ifndef AGGREGATE_GROUP_ROOMS_H
#define AGGREGATE_GROUP_ROOMS_H

#include "base/spill.h"
#include "group_job.h"

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

size_t	group_memory(const struct group_job *job);

/* group_read.c: a record's values and its key, into the job. */
enum group_reading { FINE, PASS_OVER, STOP };

enum group_reading group_read_inputs(struct group_job *job, struct csv *csv);
enum group_reading group_read_key(struct group_job *job, struct csv *csv);

/* group_batch.c */
void	group_batch_open(struct group_job *job);
/* Whether the record was taken; if not, none waits before it. */
bool	group_batch_take(struct group_job *job, struct csv *csv);
void	group_batch_flush(struct group_job *job);
void	group_batch_free(struct group_job *job);

/* group_rows.c */
void	group_header(struct group_job *job);
void	group_row_write(struct group_job *job, struct span key, struct group *group);
/* The cells of a group's row, each by key_put(), to be written later. */
void	group_row(struct group_job *job, struct span key, struct group *group, struct buf *row);
void	group_total_row(struct group_job *job);
/* All groups of the table, in order, each handed to `put`. */
void	group_rows_each(struct group_job *job,
	    void (*put)(struct group_job *, struct span key, struct group *group));

/* group_overflow.c */
void	group_overflow(struct group_job *job);		/* empties the table into files */
void	group_overflow_end(struct group_job *job);	/* writes the rows of all */

/* group_merge.c */
bool	group_merge_columns(struct group_job *job, const struct columns *columns);
bool	group_merge_row(struct group_job *job, struct csv *csv, struct measures *measures,
	    void *block);

#endif
