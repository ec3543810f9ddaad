#include "group/group_overflow.h"

#include <stdlib.h>
#include <string.h>

#include "base/runs.h"
#include "base/spill.h"
#include "base/status.h"
#include "group/group_rows.h"
#include "group/measures.h"
#include "group/partial.h"
#include "group/states.h"
#include "values/keys.h"

#define WAYS_BITS	7
#define WAYS		(1u << WAYS_BITS)
#define LEVELS		4
#define SPILL_BUFFER	((size_t)8 * 1024)

struct division {
	struct spill *parts[WAYS];
	unsigned level;
};

struct overflow {
	struct division first;
	struct runs runs;
	struct spill *run;		/* being written */
	struct buf record;
	/* When each group was first seen that the table has of a file, and how many were put. */
	uint64_t *orders;
	size_t	n_orders, orders_room, n_put;
};

/* When the table's group was first seen, in the order that they are walked in. */
static uint64_t
order_of(const struct group_job *job, size_t i)
{
	const struct overflow *overflow = job->overflow;

	return overflow->n_orders ? overflow->orders[i] : job->before + i;
}

static void
empty_table(struct group_job *job)
{
	job->before += key_table_count(job->groups);
	job->overflow->n_orders = 0;
	key_table_empty(job->groups);
	measures_forget(job->measures);
}

static unsigned
way_of(const struct group_job *job, struct span key, unsigned level)
{
	/* The table's slots go by the low bits. */
	return (unsigned)(key_table_hash(job->groups, key) >> (64 - WAYS_BITS * (level + 1))) &
	    (WAYS - 1);
}

static struct spill *
part_of(struct division *division, unsigned way)
{
	if (division->parts[way] == NULL)
		division->parts[way] = spill_open(SPILL_BUFFER);
	return division->parts[way];
}

/* The table's groups as states, into the files; then it is empty. */
static void
divide(struct group_job *job, struct division *division)
{
	struct buf *record = &job->overflow->record, cell = { 0 };
	size_t n = 0;
	struct chunks_walk walk = { 0 };

	for (void *at; (at = key_table_next(job->groups, &walk)) != NULL;) {
		struct group *group = at;
		struct span key = key_table_key(job->groups, at);
		uint64_t order = order_of(job, n++);

		record->n = 0;
		buf_add(record, &order, sizeof(order));
		key_put(record, key);
		for (size_t i = 0; i < job->measures->n; i++) {
			cell.n = 0;
			measure_write_state(job->measures, &job->measures->list[i], group, &cell);
			key_put(record, buf_view(&cell));
		}
		spill_add(part_of(division, way_of(job, key, division->level)), buf_view(record));
		measures_drop(job->measures, group);
	}
	buf_free(&cell);
	empty_table(job);
}

static size_t
group_memory(const struct group_job *job)
{
	return key_table_memory(job->groups) + measures_memory(job->measures) +
	    (job->total ? measures_memory(&job->total_measures) : 0);
}

void
group_overflow(struct group_job *job)
{
	if (group_memory(job) <= job->settings->memory || key_table_count(job->groups) < 2)
		return;		/* one group alone is not made smaller */
	if (job->overflow == NULL)
		job->overflow = xcalloc(1, sizeof(*job->overflow));
	divide(job, &job->overflow->first);
}

static void
take_record(struct group_job *job, struct span record)
{
	struct span rest = span_slice(record, sizeof(uint64_t), record.n), key = key_cut(&rest);
	struct overflow *overflow = job->overflow;
	struct group *group;
	bool is_new;

	group = key_table_add(job->groups, key, &is_new);
	if (is_new) {
		overflow->orders = xgrow(overflow->orders, overflow->n_orders,
		    &overflow->orders_room, sizeof(*overflow->orders));
		memcpy(&overflow->orders[overflow->n_orders++], record.p, sizeof(uint64_t));
	}
	for (size_t i = 0; i < job->measures->n; i++)
		if (!measure_merge_state(job->measures, &job->measures->list[i], group, key_cut(&rest)))
			status_die("a temporary file is damaged");
}

static struct span
spilt_key(struct span record)
{
	struct span rest = span_slice(record, sizeof(uint64_t), record.n);

	return key_cut(&rest);
}

static void
put_in_run(struct group_job *job, struct span key, struct group *group)
{
	struct buf *record = &job->overflow->record;
	uint64_t order = order_of(job, job->overflow->n_put++);	/* not asked for where keys are sorted */

	record->n = 0;
	buf_add(record, &order, sizeof(order));
	key_put(record, key);
	group_row(job, key, group, record);
	spill_add(job->overflow->run, buf_view(record));
}

static void
write_run(struct group_job *job)
{
	struct chunks_walk walk = { 0 };

	job->overflow->run = spill_open(SPILL_BUFFER);
	job->overflow->n_put = 0;
	group_rows_each(job, put_in_run);
	runs_add(&job->overflow->runs, job->overflow->run);
	for (void *at; (at = key_table_next(job->groups, &walk)) != NULL;)
		measures_drop(job->measures, at);
	empty_table(job);
}

static size_t
memory_of(const struct group_job *job)
{
	return group_memory(job) + job->overflow->n_orders * sizeof(*job->overflow->orders);
}

/* Adds up one file; what memory has no room for goes on into `finer`. */
static bool
add_up(struct group_job *job, struct spill *part, struct division *finer)
{
	struct span record;
	bool divided = false;

	spill_rewind(part);
	while (spill_next(part, &record)) {
		if (divided) {
			spill_add(part_of(finer, way_of(job, spilt_key(record), finer->level)),
			    record);
			continue;
		}
		take_record(job, record);
		if (memory_of(job) > job->settings->memory && finer->level < LEVELS &&
		    key_table_count(job->groups) > 1) {
			divide(job, finer);
			divided = true;
		}
	}
	spill_close(part);
	if (!divided)
		write_run(job);
	return divided;
}

/* Depth first, with the divisions that are not done on a stack; the last level divides no more. */
static void
add_up_all(struct group_job *job)
{
	struct division stack[LEVELS + 1] = { { { NULL }, 0 } };
	unsigned depth = 0, way[LEVELS + 1] = { 0 };

	stack[0] = job->overflow->first;
	for (;;) {
		struct spill *part;

		if (way[depth] == WAYS) {
			if (depth == 0)
				return;
			depth--;
			continue;
		}
		part = stack[depth].parts[way[depth]++];
		if (part == NULL)
			continue;
		stack[depth + 1] = (struct division){ .level = depth + 1 };
		if (!add_up(job, part, &stack[depth + 1]))
			continue;
		depth++;
		way[depth] = 0;
	}
}

static int
by_key(const void *job, struct span a, struct span b)
{
	return key_compare(spilt_key(a), spilt_key(b), ((const struct group_job *)job)->n_keys);
}

static int
by_first_seen(const void *unused, struct span a, struct span b)
{
	uint64_t x, y;

	(void)unused;
	memcpy(&x, a.p, sizeof(x));
	memcpy(&y, b.p, sizeof(y));
	return x < y ? -1 : x > y;
}

static void
write_row(struct group_job *job, struct span record)
{
	struct span rest = span_slice(record, sizeof(uint64_t), record.n);

	key_cut(&rest);
	while (rest.n)
		csv_put(job->writer, key_cut(&rest));
	csv_end(job->writer);
}

static void
merge_runs(struct group_job *job)
{
	struct runs *runs = &job->overflow->runs;
	struct span record;

	runs_begin(runs, job->settings->sort && job->n_keys ? by_key : by_first_seen, job);
	while (runs_next(runs, &record))
		write_row(job, record);
	runs_close(runs);
}

void
group_overflow_end(struct group_job *job)
{
	divide(job, &job->overflow->first);
	add_up_all(job);
	merge_runs(job);
	buf_free(&job->overflow->record);
	free(job->overflow->orders);
	free(job->overflow);
	job->overflow = NULL;
}
