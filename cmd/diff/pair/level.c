#include "pair/level.h"

#include <stdlib.h>
#include <string.h>

#include "base/spill.h"

#define PART_BITS	5
#define PARTS		(1u << PART_BITS)
#define DEPTH_MAX	6u		/* of the upper half of the hash; past it memory must do */
#define ROUTE		((size_t)4096)
#define BUFFER_MIN	((size_t)4096)
#define BUFFER_MAX	((size_t)256 * 1024)
#define STORE_SHARE	2		/* the store may take this part of the memory */
#define BUFFER_SHARE	512		/* and each buffer this one */

struct part {
	struct spill *old, *new, *fates;
};

struct level {
	struct pairs *pairs;
	size_t	memory;
	unsigned depth;
	struct spill *fates;		/* of the level above: where ours go; NULL at the top */
	unsigned long long after;	/* the new line that the last paired old record went to */

	struct store *store;		/* NULL once divided */
	struct part parts[PARTS];
	struct spill *route;		/* the part that each old record went to, in order */
	unsigned char near_route[ROUTE];	/* its end, not yet in the spill */
	size_t	n_route;
	struct buf scratch;
};

/* An item in a temporary file: this, and the bytes. */
struct fixed {
	uint64_t hash;
	unsigned long long line, match, number, seen, repeat;
	unsigned long long only_new;
};

static struct level *
open_level(struct pairs *pairs, size_t memory, unsigned depth, struct spill *fates)
{
	struct level *level = xcalloc(1, sizeof(*level));

	level->pairs = pairs;
	level->memory = memory;
	level->depth = depth;
	level->fates = fates;
	level->store = store_open(pairs->plan);
	return level;
}

struct level *
level_open(struct pairs *pairs, size_t memory)
{
	return open_level(pairs, memory, 0, NULL);
}

static size_t
buffer_size(const struct level *level)
{
	size_t size = level->memory / BUFFER_SHARE;

	return size < BUFFER_MIN ? BUFFER_MIN : size > BUFFER_MAX ? BUFFER_MAX : size;
}

static unsigned
part_of(const struct level *level, uint64_t hash)
{
	return (unsigned)(hash >> (64 - PART_BITS * (level->depth + 1))) & (PARTS - 1);
}

static void
write_item(struct level *level, struct spill *spill, const struct item *item)
{
	struct fixed fixed = { item->hash, item->line, item->match, item->number, item->seen,
	    item->repeat, item->only_new };

	level->scratch.n = 0;
	buf_add(&level->scratch, &fixed, sizeof(fixed));
	buf_span(&level->scratch, item->bytes);
	spill_add(spill, buf_view(&level->scratch));
}

static bool
read_item(struct spill *spill, struct item *item)
{
	struct fixed fixed;
	struct span record;

	if (!spill_next(spill, &record))
		return false;
	memcpy(&fixed, record.p, sizeof(fixed));
	*item = (struct item){ fixed.hash, fixed.line, fixed.match, fixed.number, fixed.seen,
	    fixed.repeat, fixed.only_new != 0, span_slice(record, sizeof(fixed), record.n) };
	return true;
}

static void
flush_route(struct level *level)
{
	spill_add(level->route, (struct span){ (const char *)level->near_route, level->n_route });
	level->n_route = 0;
}

/* The key of what only the new table has is kept beside the old records, but has no fate. */
static void
route_old(struct level *level, const struct item *item)
{
	unsigned part = part_of(level, item->hash);

	write_item(level, level->parts[part].old, item);
	if (item->only_new)
		return;
	if (level->n_route == ROUTE)
		flush_route(level);
	level->near_route[level->n_route++] = (unsigned char)part;
}

static void
divide(struct level *level)
{
	struct chunks_walk walk = { 0 };
	struct entry *entry;

	level->route = spill_open(buffer_size(level));
	for (unsigned i = 0; i < PARTS; i++) {
		level->parts[i].old = spill_open(buffer_size(level));
		level->parts[i].new = spill_open(buffer_size(level));
	}
	while ((entry = store_next(level->store, &walk)) != NULL) {
		struct item item;

		entry_item(level->store, entry, &item);
		route_old(level, &item);
	}
	store_close(level->store);
	level->store = NULL;
}

static void
divide_if_full(struct level *level)
{
	if (store_memory(level->store) > level->memory / STORE_SHARE && level->depth < DEPTH_MAX)
		divide(level);
}

void
level_old(struct level *level, const struct item *item)
{
	if (level->store == NULL) {
		route_old(level, item);
		return;
	}
	pairs_keep(level->pairs, level->store, item);
	divide_if_full(level);
}

void
level_new(struct level *level, const struct item *item)
{
	if (level->store == NULL) {
		write_item(level, level->parts[part_of(level, item->hash)].new, item);
		return;
	}
	pairs_meet(level->pairs, level->store, item);
	divide_if_full(level);
}

void
level_prefetch_slot(const struct level *level, uint64_t hash)
{
	if (level->store)
		store_prefetch_slot(level->store, hash);
}

void
level_prefetch_entry(const struct level *level, uint64_t hash)
{
	if (level->store)
		store_prefetch_entry(level->store, hash);
}

/* What became of an old record, told in the old order. */
static void
settle(struct level *level, const struct item *item)
{
	struct item fate = *item;

	if (level->fates) {
		if (fate.match)
			fate.bytes = SPAN("");
		write_item(level, level->fates, &fate);
	} else if (item->match) {
		level->after = item->match;
	} else {
		pairs_gone(level->pairs, item, level->after);
	}
}

static void
settle_store(struct level *level)
{
	struct chunks_walk walk = { 0 };
	struct entry *entry;

	while ((entry = store_next(level->store, &walk)) != NULL) {
		struct item item;

		entry_item(level->store, entry, &item);
		if (!item.only_new)
			settle(level, &item);
	}
}

/* The parts one by one; each leaves the fates of its old records, in their order. */
static void
finish_part(struct level *level, struct part *part)
{
	struct level *below;
	struct item item;

	part->fates = spill_open(buffer_size(level));
	below = open_level(level->pairs, level->memory, level->depth + 1, part->fates);
	spill_rewind(part->old);
	while (read_item(part->old, &item))
		level_old(below, &item);
	spill_close(part->old);
	part->old = NULL;
	spill_rewind(part->new);
	while (read_item(part->new, &item))
		level_new(below, &item);
	spill_close(part->new);
	part->new = NULL;
	level_finish(below);
	level_close(below);
	spill_rewind(part->fates);
}

static void
settle_parts(struct level *level)
{
	struct span route;
	struct item item;

	for (unsigned i = 0; i < PARTS; i++)
		finish_part(level, &level->parts[i]);
	flush_route(level);
	spill_rewind(level->route);
	while (spill_next(level->route, &route))
		for (size_t i = 0; i < route.n; i++)
			if (read_item(level->parts[(unsigned char)route.p[i]].fates, &item))
				settle(level, &item);
}

void
level_finish(struct level *level)
{
	if (level->store)
		settle_store(level);
	else
		settle_parts(level);
}

void
level_close(struct level *level)
{
	store_close(level->store);
	for (unsigned i = 0; i < PARTS; i++) {
		spill_close(level->parts[i].old);
		spill_close(level->parts[i].new);
		spill_close(level->parts[i].fates);
	}
	spill_close(level->route);
	buf_free(&level->scratch);
	free(level);
}
