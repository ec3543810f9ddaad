#include "pair/pairs.h"

#include <stdlib.h>

#include "plan/record.h"
#include "plan/repeated.h"

void
pairs_open(struct pairs *pairs, const struct plan *plan, struct answer *answer)
{
	*pairs = (struct pairs){ .plan = plan, .answer = answer };
	change_open(&pairs->change, plan);
	for (int side = OLD; side < SIDES; side++)
		pairs->cells[side] = xcalloc(plan->columns[side]->n, sizeof(**pairs->cells));
}

static const struct span *
cells_of(struct pairs *pairs, int side, struct span bytes)
{
	record_split(pairs->plan->format, bytes, pairs->cells[side],
	    pairs->plan->columns[side]->n, &pairs->texts);
	return pairs->cells[side];
}

void
pairs_keep(struct pairs *pairs, struct store *store, const struct item *item)
{
	struct entry *first = store_find(store, item->only_new ? NEW : OLD, item);

	if (first && !pairs->plan->pair_repeats)
		repeated_die(pairs->plan, OLD, cells_of(pairs, OLD, item->bytes), first->line,
		    item->line);
	store_add(store, item, first);
}

/* `after` and `old_line` say where in the answer it comes. */
static void
tell(struct pairs *pairs, const struct span *old, const struct span *new,
    const struct item *item, unsigned long long after, unsigned long long old_line)
{
	if (!change_make(&pairs->change, pairs->plan, old, new))
		return;
	pairs->change.number = item->number;
	pairs->change.repeat = item->repeat;
	answer_add(pairs->answer, after, old_line, &pairs->change);
}

static void
added(struct pairs *pairs, const struct item *item)
{
	tell(pairs, NULL, cells_of(pairs, NEW, item->bytes), item, item->line, 0);
}

static void
pair(struct pairs *pairs, struct entry *entry, const struct item *item)
{
	const struct span *old;

	entry->match = item->line;
	if (pairs->plan->same_layout && span_equal(entry_bytes(entry), item->bytes))
		return;
	old = cells_of(pairs, OLD, entry_bytes(entry));
	tell(pairs, old, cells_of(pairs, NEW, item->bytes), item, item->line, 0);
}

/* The next of the key that has no partner yet; NULL if all have one. */
static struct entry *
take_unpaired(struct entry *first)
{
	struct chain *head = entry_chain(first);
	struct entry *entry = head->unpaired;

	if (entry)
		head->unpaired = entry_chain(entry)->next;
	return entry;
}

void
pairs_meet(struct pairs *pairs, struct store *store, const struct item *item)
{
	struct entry *first = store_find(store, NEW, item), *entry = first;
	struct item found = *item;

	arena_reset(&pairs->texts);
	found.repeat = found.seen = 1;
	if (first == NULL) {
		added(pairs, &found);
		found.bytes = store_key(store, NEW, item);
		found.only_new = true;
		found.match = found.line;
		store_add(store, &found, NULL);
		return;
	}
	if (pairs->plan->pair_repeats) {
		found.repeat = ++entry_chain(first)->seen;
		entry = take_unpaired(first);
	} else if (first->match) {
		repeated_die(pairs->plan, NEW, cells_of(pairs, NEW, item->bytes), first->match,
		    item->line);
	}
	if (entry)
		pair(pairs, entry, &found);
	else
		added(pairs, &found);
}

void
pairs_gone(struct pairs *pairs, const struct item *item, unsigned long long after)
{
	arena_reset(&pairs->texts);
	tell(pairs, cells_of(pairs, OLD, item->bytes), NULL, item, after, item->line);
}

void
pairs_close(struct pairs *pairs)
{
	change_close(&pairs->change);
	arena_free(&pairs->texts);
	for (int side = OLD; side < SIDES; side++)
		free(pairs->cells[side]);
}
