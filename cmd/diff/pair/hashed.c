#include "pair/hashed.h"

#include "base/table.h"
#include "pair/level.h"

/*
 * Records are gathered, so that what their keys lead to in memory is on
 * its way by the time each is looked up.
 */
#define BATCH	32

struct hashed {
	const struct plan *plan;
	struct answer *answer;
	struct level *level;
	struct key_table *seed;		/* an empty table, for its hash */
	struct buf key;
	struct item batch[BATCH];
	size_t	at[BATCH];		/* where the bytes of each begin */
	size_t	n;
	struct buf bytes;
};

static struct item
read_item(struct hashed *hashed, struct side *side)
{
	return (struct item){
		.hash = key_table_hash(hashed->seed, side_key(side, &hashed->key)),
		.line = csv_line(side->csv),
		.number = side->number,
		.bytes = csv_record(side->csv),
	};
}

static void
pass_on(struct hashed *hashed, int side)
{
	for (size_t i = 0; i < hashed->n; i++)
		level_prefetch_entry(hashed->level, hashed->batch[i].hash);
	for (size_t i = 0; i < hashed->n; i++) {
		struct item *item = &hashed->batch[i];

		item->bytes.p = buf_view(&hashed->bytes).p + hashed->at[i];
		if (side == OLD)
			level_old(hashed->level, item);
		else
			level_new(hashed->level, item);
	}
	hashed->n = 0;
	hashed->bytes.n = 0;
}

static void
read_side(struct hashed *hashed, struct side *side)
{
	while (side_next(side)) {
		struct item *item = &hashed->batch[hashed->n];

		if (!answer_takes(hashed->answer, side))
			continue;
		*item = read_item(hashed, side);
		level_prefetch_slot(hashed->level, item->hash);
		hashed->at[hashed->n] = hashed->bytes.n;
		buf_span(&hashed->bytes, item->bytes);
		if (++hashed->n == BATCH)
			pass_on(hashed, side->which);
	}
	pass_on(hashed, side->which);
}

void
hash_tables(const struct plan *plan, struct side sides[SIDES], struct answer *answer,
    size_t memory)
{
	struct pairs pairs;
	struct hashed hashed = { .plan = plan, .answer = answer };

	pairs_open(&pairs, plan, answer);
	hashed.level = level_open(&pairs, memory);
	hashed.seed = key_table_open(0);
	read_side(&hashed, &sides[OLD]);
	read_side(&hashed, &sides[NEW]);
	level_finish(hashed.level);
	level_close(hashed.level);
	pairs_close(&pairs);
	key_table_free(hashed.seed);
	buf_free(&hashed.key);
	buf_free(&hashed.bytes);
}
