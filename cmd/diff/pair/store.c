#include "pair/store.h"

#include <stdlib.h>
#include <string.h>

#include "base/pages.h"
#include "plan/record.h"

#define MEMORY_LINE	64
#define SLOTS_FIRST	((size_t)1024)

struct slot {
	uint32_t tag;		/* the lower half of the hash, which also says where it belongs */
	uint32_t place;		/* of the entry, and 1; 0: free */
};

struct store {
	const struct plan *plan;
	struct slot *slots;
	size_t	n_slots;	/* a power of two */
	size_t	count;		/* slots in use */
	size_t	before;		/* bytes in front of an entry: its chain */
	struct chunks entries;
	struct span *cells;	/* room to take records apart */
	struct arena arena;
	struct buf keys[SIDES], entry_key;
};

struct store *
store_open(const struct plan *plan)
{
	struct store *store = xcalloc(1, sizeof(*store));
	size_t old = plan->columns[OLD]->n, new = plan->columns[NEW]->n;

	store->plan = plan;
	store->n_slots = SLOTS_FIRST;
	store->slots = pages_take(store->n_slots * sizeof(*store->slots));
	store->before = plan->pair_repeats ? sizeof(struct chain) : 0;
	store->cells = xcalloc(old > new ? old : new, sizeof(*store->cells));
	return store;
}

static struct entry *
entry_at(const struct store *store, uint32_t place)
{
	return chunks_at(&store->entries, place);
}

void
store_prefetch_slot(const struct store *store, uint64_t hash)
{
	__builtin_prefetch(&store->slots[(size_t)(uint32_t)hash & (store->n_slots - 1)]);
}

void
store_prefetch_entry(const struct store *store, uint64_t hash)
{
	struct slot slot = store->slots[(size_t)(uint32_t)hash & (store->n_slots - 1)];
	const char *entry;

	if (slot.place == 0 || slot.tag != (uint32_t)hash)
		return;
	entry = (const char *)entry_at(store, slot.place);
	__builtin_prefetch(entry);
	/* A short record ends in the next line of memory. */
	__builtin_prefetch(entry + MEMORY_LINE);
}

struct span
entry_bytes(const struct entry *entry)
{
	return (struct span){ (const char *)(entry + 1), entry->n };
}

struct chain *
entry_chain(struct entry *entry)
{
	return (struct chain *)(void *)entry - 1;
}

static struct span
key_of(struct store *store, int side, struct span bytes, struct buf *to)
{
	arena_reset(&store->arena);
	record_split(store->plan->format, bytes, store->cells, store->plan->columns[side]->n,
	    &store->arena);
	to->n = 0;
	record_key(store->plan, side, store->cells, to);
	return buf_view(to);
}

struct span
store_key(struct store *store, int side, const struct item *item)
{
	return item->only_new ? item->bytes :
	    key_of(store, side, item->bytes, &store->keys[side]);
}

/* Where layouts are one, records of the same bytes have the same key: most are those. */
static bool
has_key(struct store *store, const struct entry *entry, int side, const struct item *item)
{
	struct span bytes = entry_bytes(entry);

	if (!entry->only_new) {
		if ((store->plan->same_layout || side == OLD) && !item->only_new &&
		    span_equal(bytes, item->bytes))
			return true;
		bytes = key_of(store, OLD, bytes, &store->entry_key);
	}
	return span_equal(bytes, store_key(store, side, item));
}

struct entry *
store_find(struct store *store, int side, const struct item *item)
{
	size_t mask = store->n_slots - 1, i = (size_t)(uint32_t)item->hash & mask;
	struct entry *entry;

	for (;; i = (i + 1) & mask) {
		struct slot slot = store->slots[i];

		if (slot.place == 0)
			return NULL;
		if (slot.tag != (uint32_t)item->hash)
			continue;
		entry = entry_at(store, slot.place);
		if (has_key(store, entry, side, item))
			return entry;
	}
}

static void
put_slot(struct slot *slots, size_t n, struct slot slot)
{
	size_t mask = n - 1, i = slot.tag & mask;

	while (slots[i].place)
		i = (i + 1) & mask;
	slots[i] = slot;
}

static void
grow(struct store *store)
{
	size_t n = store->n_slots * 2;
	struct slot *slots = pages_take(n * sizeof(*slots));

	for (size_t i = 0; i < store->n_slots; i++)
		if (store->slots[i].place)
			put_slot(slots, n, store->slots[i]);
	pages_give(store->slots, store->n_slots * sizeof(*store->slots));
	store->slots = slots;
	store->n_slots = n;
}

static size_t
entry_size(const struct store *store, size_t n)
{
	return chunks_size(store->before + sizeof(struct entry) + n);
}

/* Room for an entry of n bytes; *place is its name in a slot. */
static struct entry *
make_entry(struct store *store, size_t n, uint32_t *place)
{
	char *p = chunks_take(&store->entries, entry_size(store, n), place);

	*place += (uint32_t)(store->before / CHUNK_UNIT);
	return (struct entry *)(void *)(p + store->before);
}

static void
link_entry(struct entry *entry, struct entry *first, const struct item *item)
{
	struct chain *chain = entry_chain(entry), *head;

	*chain = (struct chain){ .last = entry, .seen = item->seen, .repeat = 1 };
	if (first) {
		head = entry_chain(first);
		chain->repeat = entry_chain(head->last)->repeat + 1;
		entry_chain(head->last)->next = entry;
		head->last = entry;
	} else {
		head = chain;
	}
	if (head->unpaired == NULL && item->match == 0)
		head->unpaired = entry;
}

struct entry *
store_add(struct store *store, const struct item *item, struct entry *first)
{
	uint32_t place;
	struct entry *entry = make_entry(store, item->bytes.n, &place);

	*entry = (struct entry){
		.line = item->line, .match = item->match,
		.hash_high = (uint32_t)(item->hash >> 32), .tag = (uint32_t)item->hash,
		.n = item->bytes.n & (SIZE_MAX >> 1), .only_new = item->only_new,
	};
	memcpy(entry + 1, item->bytes.p, item->bytes.n);
	if (store->before)
		link_entry(entry, first, item);
	if (first)
		return entry;
	put_slot(store->slots, store->n_slots, (struct slot){ (uint32_t)item->hash, place });
	if (++store->count > store->n_slots / 8 * 5)
		grow(store);
	return entry;
}

struct entry *
store_next(const struct store *store, struct chunks_walk *walk)
{
	char *p = chunks_walk(&store->entries, walk);
	struct entry *entry;

	if (p == NULL)
		return NULL;
	entry = (struct entry *)(void *)(p + store->before);
	walk->at += entry_size(store, entry->n);
	return entry;
}

void
entry_item(const struct store *store, struct entry *entry, struct item *item)
{
	*item = (struct item){
		.hash = (uint64_t)entry->hash_high << 32 | entry->tag,
		.line = entry->line, .match = entry->match, .repeat = 1,
		.only_new = entry->only_new, .bytes = entry_bytes(entry),
	};
	if (store->before) {
		item->seen = entry_chain(entry)->seen;
		item->repeat = entry_chain(entry)->repeat;
	}
}

size_t
store_memory(const struct store *store)
{
	return chunks_memory(&store->entries) + store->n_slots * sizeof(*store->slots);
}

void
store_close(struct store *store)
{
	if (store == NULL)
		return;
	chunks_drop(&store->entries);
	pages_give(store->slots, store->n_slots * sizeof(*store->slots));
	free(store->cells);
	arena_free(&store->arena);
	buf_free(&store->keys[OLD]);
	buf_free(&store->keys[NEW]);
	buf_free(&store->entry_key);
	free(store);
}
