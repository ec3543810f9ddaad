#include "pair/merge.h"

#include <stdlib.h>
#include <string.h>

#include "base/short.h"
#include "base/spill.h"
#include "base/status.h"
#include "plan/repeated.h"

#define KEY_ROOM	64	/* bytes of a key to begin with */
#define ADDED_BUFFER	((size_t)32 * 1024)

/* The key of the record that was done with last, on either side. */
struct last {
	char	*bytes;
	size_t	room;
	size_t	*ends;			/* of its cells, in the bytes */
	bool	any;
};

struct head {
	struct side *side;
	bool	at_end;
	unsigned long long repeat;	/* which of the records of its key this is */
	unsigned long long line;	/* of the record before */
};

struct merge {
	const struct plan *plan;
	struct answer *answer;
	struct head heads[SIDES];
	struct last last;
	bool	same;			/* both heads are the same bytes */
	struct change change;
	unsigned long long sequence;
	struct spill *added;		/* what waits for the removals before it; NULL: none does */
	struct buf packed;
};

static inline struct span
key_cell(const struct merge *merge, int side, size_t i)
{
	return csv_field(merge->heads[side].side->csv, merge->plan->key[side][i]);
}

static struct span
last_cell(const struct last *last, size_t i)
{
	size_t from = i ? last->ends[i - 1] : 0;

	return (struct span){ last->bytes + from, last->ends[i] - from };
}

static void
make_room(struct last *last, size_t n)
{
	last->room = 2 * n;
	last->bytes = xreallocarray(last->bytes, last->room, 1);
}

static void
remember(struct merge *merge, int side)
{
	struct last *last = &merge->last;
	size_t n = 0;

	for (size_t i = 0; i < merge->plan->n_key; i++) {
		struct span cell = key_cell(merge, side, i);

		if (n + cell.n > last->room)
			make_room(last, n + cell.n);
		short_copy(last->bytes + n, cell.p, cell.n);
		n += cell.n;
		last->ends[i] = n;
	}
	last->any = true;
}

static int
compare_with_last(const struct merge *merge, int side)
{
	for (size_t i = 0; i < merge->plan->n_key; i++) {
		int order = short_compare(key_cell(merge, side, i), last_cell(&merge->last, i));

		if (order)
			return order;
	}
	return 0;
}

static int
compare_keys(const struct merge *merge)
{
	for (size_t i = 0; i < merge->plan->n_key; i++) {
		int order = short_compare(key_cell(merge, OLD, i), key_cell(merge, NEW, i));

		if (order)
			return order;
	}
	return 0;
}

/*
 * A head is read when its side was done with last, so the last key of all is
 * its own side's.
 */
static void
check_order(struct merge *merge, int side)
{
	struct head *head = &merge->heads[side];
	const struct csv *csv = head->side->csv;
	int order = merge->last.any ? compare_with_last(merge, side) : 1;

	if (order < 0)
		status_die_at(csv_name(csv), csv_line(csv), "out of order by its key: "
		    "sort it as LC_ALL=C sort does, or leave out --sorted");
	if (order == 0 && !merge->plan->pair_repeats)
		repeated_die(merge->plan, side, side_cells(head->side), head->line, csv_line(csv));
	head->repeat = order ? 1 : head->repeat + 1;
	head->line = csv_line(csv);
}

static void
read_head(struct merge *merge, int side)
{
	struct head *head = &merge->heads[side];

	do
		head->at_end = !side_next(head->side);
	while (!head->at_end && merge->plan->figures && !answer_takes(merge->answer, head->side));
}

static bool
same_bytes(const struct merge *merge)
{
	struct span old = csv_record(merge->heads[OLD].side->csv);
	struct span new = csv_record(merge->heads[NEW].side->csv);

	return merge->plan->same_layout && old.n == new.n && memcmp(old.p, new.p, old.n) == 0;
}

/* Of the heads that are given; the other side has no record of this key. */
static bool
make_change(struct merge *merge, bool old, bool new)
{
	struct side *sides[SIDES] = { merge->heads[OLD].side, merge->heads[NEW].side };

	if (!change_make(&merge->change, merge->plan, old ? side_cells(sides[OLD]) : NULL,
	    new ? side_cells(sides[NEW]) : NULL))
		return false;
	merge->change.number = sides[NEW]->number;
	merge->change.repeat = merge->heads[new ? NEW : OLD].repeat;
	return true;
}

static void
tell(struct merge *merge)
{
	answer_add(merge->answer, ++merge->sequence, 0, &merge->change);
}

/*
 * A removed record comes right behind the one that stood before it in the old
 * table and is still there, so what is added meanwhile waits.
 */
static void
hold(struct merge *merge)
{
	if (merge->added == NULL)
		merge->added = spill_open(ADDED_BUFFER);
	merge->packed.n = 0;
	change_pack(&merge->change, merge->plan, &merge->packed);
	spill_add(merge->added, buf_view(&merge->packed));
}

static void
tell_added(struct merge *merge)
{
	struct span packed;

	if (merge->added == NULL)
		return;
	spill_rewind(merge->added);
	while (spill_next(merge->added, &packed)) {
		change_unpack(&merge->change, merge->plan, packed);
		tell(merge);
	}
	spill_close(merge->added);
	merge->added = NULL;
}

/* Both heads, and whether they are the same bytes, as most are; the new one need not be taken apart then. */
static bool
read_both(struct merge *merge)
{
	struct head *heads = merge->heads;

	read_head(merge, OLD);
	if (!heads[OLD].at_end && merge->plan->same_layout && !merge->plan->figures &&
	    side_next_like(heads[NEW].side, heads[OLD].side))
		return true;
	read_head(merge, NEW);
	return !heads[OLD].at_end && !heads[NEW].at_end && same_bytes(merge);
}

/* Of the same bytes one look at their order is enough. */
static void
advance_both(struct merge *merge)
{
	merge->same = read_both(merge);
	if (!merge->heads[OLD].at_end)
		check_order(merge, OLD);
	if (merge->same) {
		merge->heads[NEW].repeat = merge->heads[OLD].repeat;
		merge->heads[NEW].line = csv_line(merge->heads[NEW].side->csv);
	} else if (!merge->heads[NEW].at_end) {
		check_order(merge, NEW);
	}
}

static void
advance(struct merge *merge, int side)
{
	read_head(merge, side);
	if (!merge->heads[side].at_end)
		check_order(merge, side);
}

static int
compare_heads(const struct merge *merge)
{
	if (merge->same)
		return 0;
	if (merge->heads[OLD].at_end || merge->heads[NEW].at_end)
		return merge->heads[OLD].at_end ? 1 : -1;
	return compare_keys(merge);
}

static void
step(struct merge *merge)
{
	int order = compare_heads(merge);

	if (order == 0)
		tell_added(merge);
	if (!merge->same && make_change(merge, order <= 0, order >= 0)) {
		if (order > 0)
			hold(merge);
		else
			tell(merge);
	}
	remember(merge, order <= 0 ? OLD : NEW);
	merge->same = false;
	if (order == 0)
		advance_both(merge);
	else
		advance(merge, order < 0 ? OLD : NEW);
}

void
merge_tables(const struct plan *plan, struct side sides[SIDES], struct answer *answer)
{
	struct merge merge = { .plan = plan, .answer = answer };

	merge.last.ends = xcalloc(plan->n_key, sizeof(*merge.last.ends));
	make_room(&merge.last, KEY_ROOM);
	change_open(&merge.change, plan);
	for (int side = OLD; side < SIDES; side++)
		merge.heads[side].side = &sides[side];
	advance_both(&merge);
	while (!merge.heads[OLD].at_end || !merge.heads[NEW].at_end)
		step(&merge);
	tell_added(&merge);
	buf_free(&merge.packed);
	change_close(&merge.change);
	free(merge.last.bytes);
	free(merge.last.ends);
}
