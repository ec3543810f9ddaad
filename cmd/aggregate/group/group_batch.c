#include "group/group_batch.h"

#include <stdlib.h>

#include "group/states.h"
#include "values/keys.h"

/*
 * Records wait until there are so many; then their slots and groups are drawn
 * near together. Measured with a million groups, this takes two thirds off
 * the time of a look-up, which is all waiting for memory.
 */
#define BATCH		((size_t)64)
#define KEY_COMMON	512
#define NEAR		((size_t)512 * 1024)	/* a table of so much is near anyway */

struct batch_row {
	uint64_t hash;
	size_t	key, n;			/* where the key's bytes lie, and how many */
};

struct batch {
	struct batch_row rows[BATCH];
	size_t	n;
	struct buf keys;
	struct exact *numbers;	/* by row, one for each input */
};

static bool
is_plain(const struct group_job *job)
{
	const struct group_settings *settings = job->settings;

	return !settings->sorted && !settings->merge && !settings->total &&
	    settings->where.n == 0 && settings->n_na == 0 && settings->step == STEP_NONE &&
	    measures_are_plain(job->measures);
}

void
group_batch_open(struct group_job *job)
{
	if (!is_plain(job))
		return;
	job->batch = xcalloc(1, sizeof(*job->batch));
	job->batch->numbers = xcalloc(BATCH * job->measures->n_inputs,
	    sizeof(*job->batch->numbers));
	/* Room at once for keys as they commonly are; none is put together with care. */
	job->batch->keys = (struct buf){ xmalloc(BATCH * KEY_COMMON), 0, BATCH * KEY_COMMON };
}

static bool
read_numbers(struct group_job *job, struct csv *csv, struct exact *numbers)
{
	for (size_t i = 0; i < job->measures->n_inputs; i++) {
		struct span text = csv_field(csv, job->input_at[i]);

		if (text.n == 0)
			numbers[i] = (struct exact){ 0 };
		else if (!exact_read(&numbers[i], text))
			return false;
	}
	return true;
}

static void
read_key(struct group_job *job, struct csv *csv, struct batch_row *row)
{
	struct buf *keys = &job->batch->keys;
	size_t n = job->settings->n_columns;

	row->key = keys->n;
	for (size_t i = 0; i + 1 < n; i++)
		key_put(keys, csv_field(csv, job->group_at[i]));
	if (n)
		key_put_last(keys, csv_field(csv, job->group_at[n - 1]));
	row->n = keys->n - row->key;
}

bool
group_batch_take(struct group_job *job, struct csv *csv)
{
	struct batch *batch = job->batch;

	if (batch == NULL)
		return false;
	if (!read_numbers(job, csv, &batch->numbers[batch->n * job->measures->n_inputs])) {
		group_batch_flush(job);
		return false;
	}
	read_key(job, csv, &batch->rows[batch->n]);
	if (++batch->n == BATCH)
		group_batch_flush(job);
	return true;
}

static struct span
waiting_key(const struct batch *batch, size_t i)
{
	const struct batch_row *row = &batch->rows[i];

	return (struct span){ batch->keys.p + row->key, row->n };
}

static void
look_up(struct group_job *job, size_t i)
{
	struct batch *batch = job->batch;
	struct group *group = key_table_add_hashed(job->groups, waiting_key(batch, i),
	    batch->rows[i].hash, NULL);

	measures_update_plain(job->measures, group, &batch->numbers[i * job->measures->n_inputs]);
}

static void
draw_near(struct group_job *job)
{
	struct batch *batch = job->batch;

	for (size_t i = 0; i < batch->n; i++)
		key_table_prefetch(job->groups, batch->rows[i].hash);
	for (size_t i = 0; i < batch->n; i++)
		key_table_prefetch_record(job->groups, batch->rows[i].hash);
}

void
group_batch_flush(struct group_job *job)
{
	struct batch *batch = job->batch;

	if (batch == NULL)
		return;
	/* Not as each key is put together: bytes just written are slow to read in one piece. */
	for (size_t i = 0; i < batch->n; i++)
		batch->rows[i].hash = key_table_hash(job->groups, waiting_key(batch, i));
	if (key_table_memory(job->groups) > NEAR)
		draw_near(job);
	for (size_t i = 0; i < batch->n; i++)
		look_up(job, i);
	batch->n = 0;
	batch->keys.n = 0;
}

void
group_batch_free(struct group_job *job)
{
	if (job->batch == NULL)
		return;
	buf_free(&job->batch->keys);
	free(job->batch->numbers);
	free(job->batch);
}
