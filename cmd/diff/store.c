#define _GNU_SOURCE	/* MADV_HUGEPAGE; NOLINT(bugprone-reserved-identifier) */

#include "store.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "record.h"
#include "status.h"

/*
 * Entries lie one behind the other in chunks, each in units of 8 bytes; a slot
 * names an entry by its place in units over all chunks. An entry that no chunk
 * holds gets several chunks' worth in one piece.
 */
#define UNIT		((size_t)8)
#define CHUNK		((size_t)256 * 1024)
#define CHUNK_UNITS	(CHUNK / UNIT)
#define SLOTS_FIRST	((size_t)1024)

/*
 * A store that has grown takes its memory in large pieces on huge pages: two
 * shuffled tables of 50 MB took 0.30 s without and 0.22 s with them.
 */
#define HUGE_PAGE	((size_t)2 * 1024 * 1024)
#define BLOCK		(2 * HUGE_PAGE)

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
	char	**chunks;	/* NULL where a long entry runs on */
	size_t	*used;		/* bytes, per chunk */
	size_t	n_chunks, chunks_room, used_room;
	size_t	bytes;
	void	**blocks;	/* what the chunks lie in, to be freed */
	size_t	n_blocks, blocks_room;
	char	*rest;		/* of the last large block, for chunks to come */
	size_t	n_rest;		/* bytes */
	struct span *cells;	/* room to take records apart */
	struct arena arena;
	struct buf keys[SIDES];
};

/* Not zeroed; on huge pages where it is large and the system has them. */
static void *
take_pages(size_t size)
{
	void *p;

	if (size < BLOCK)
		return xmalloc(size);
	size = (size + HUGE_PAGE - 1) / HUGE_PAGE * HUGE_PAGE;
	p = aligned_alloc(HUGE_PAGE, size);
	if (p == NULL)
		status_die("out of memory (%zu bytes asked for)", size);
#ifdef MADV_HUGEPAGE
	(void)madvise(p, size, MADV_HUGEPAGE);	/* a wish */
#endif
	return p;
}

static struct slot *
take_slots(size_t n)
{
	struct slot *slots = take_pages(n * sizeof(*slots));

	memset(slots, 0, n * sizeof(*slots));
	return slots;
}

struct store *
store_open(const struct plan *plan)
{
	struct store *store = xcalloc(1, sizeof(*store));
	size_t old = plan->columns[OLD]->n, new = plan->columns[NEW]->n;

	store->plan = plan;
	store->n_slots = SLOTS_FIRST;
	store->slots = take_slots(store->n_slots);
	store->before = plan->pair_repeats ? sizeof(struct chain) : 0;
	store->cells = xcalloc(old > new ? old : new, sizeof(*store->cells));
	return store;
}

static struct entry *
entry_at(const struct store *store, uint32_t place)
{
	size_t unit = place - 1;

	return (struct entry *)(void *)(store->chunks[unit / CHUNK_UNITS] +
	    unit % CHUNK_UNITS * UNIT);
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

	if (slot.place && slot.tag == (uint32_t)hash)
		__builtin_prefetch(entry_at(store, slot.place));
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

/* Where layouts are one, records of the same bytes have the same key: most are those. */
static bool
has_key(struct store *store, const struct entry *entry, int side, const struct item *item)
{
	int entry_side = entry->only_new ? NEW : OLD;
	struct span bytes = entry_bytes(entry), key;

	if ((store->plan->same_layout || entry_side == side) && span_equal(bytes, item->bytes))
		return true;
	key = key_of(store, entry_side, bytes, &store->keys[OLD]);
	return span_equal(key, key_of(store, side, item->bytes, &store->keys[NEW]));
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
	struct slot *slots = take_slots(n);

	for (size_t i = 0; i < store->n_slots; i++)
		if (store->slots[i].place)
			put_slot(slots, n, store->slots[i]);
	free(store->slots);
	store->slots = slots;
	store->n_slots = n;
}

static void *
take_block(struct store *store, size_t size)
{
	void *p = take_pages(size);

	store->blocks = xgrow(store->blocks, store->n_blocks, &store->blocks_room,
	    sizeof(*store->blocks));
	store->blocks[store->n_blocks++] = p;
	return p;
}

static char *
take_chunk(struct store *store)
{
	char *chunk;

	if (store->bytes < BLOCK)
		return take_block(store, CHUNK);
	if (store->n_rest == 0) {
		store->rest = take_block(store, BLOCK);
		store->n_rest = BLOCK;
	}
	chunk = store->rest;
	store->rest += CHUNK;
	store->n_rest -= CHUNK;
	return chunk;
}

static void
chunk_add(struct store *store, size_t size)
{
	size_t n = (size + CHUNK - 1) / CHUNK;
	char *bytes = n == 1 ? take_chunk(store) : take_block(store, n * CHUNK);

	store->bytes += n * CHUNK;
	for (size_t i = 0; i < n; i++) {
		store->chunks = xgrow(store->chunks, store->n_chunks, &store->chunks_room,
		    sizeof(*store->chunks));
		store->used = xgrow(store->used, store->n_chunks, &store->used_room,
		    sizeof(*store->used));
		store->chunks[store->n_chunks] = i == 0 ? bytes : NULL;
		store->used[store->n_chunks] = i == 0 ? 0 : CHUNK;
		store->n_chunks++;
	}
	if (store->n_chunks > UINT32_MAX / CHUNK_UNITS)
		status_die("out of memory (more than 32 GiB of records)");
}

static size_t
entry_size(const struct store *store, size_t n)
{
	return (store->before + sizeof(struct entry) + n + UNIT - 1) / UNIT * UNIT;
}

/* Room for an entry of n bytes; *place is its name in a slot. */
static struct entry *
make_entry(struct store *store, size_t n, uint32_t *place)
{
	size_t size = entry_size(store, n), chunk, at;

	if (store->n_chunks == 0 || store->used[store->n_chunks - 1] + size > CHUNK)
		chunk_add(store, size);
	chunk = store->n_chunks - 1;
	while (store->chunks[chunk] == NULL)
		chunk--;
	at = store->used[chunk];
	store->used[chunk] += size;
	*place = (uint32_t)(chunk * CHUNK_UNITS + (at + store->before) / UNIT + 1);
	return (struct entry *)(void *)(store->chunks[chunk] + at + store->before);
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
store_next(const struct store *store, struct walk *walk)
{
	for (; walk->chunk < store->n_chunks; walk->chunk++, walk->at = 0) {
		struct entry *entry;

		if (store->chunks[walk->chunk] == NULL || walk->at >= store->used[walk->chunk])
			continue;
		entry = (struct entry *)(void *)(store->chunks[walk->chunk] + walk->at +
		    store->before);
		walk->at += entry_size(store, entry->n);
		return entry;
	}
	return NULL;
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
	return store->bytes + store->n_rest + store->n_slots * sizeof(*store->slots);
}

void
store_close(struct store *store)
{
	if (store == NULL)
		return;
	for (size_t i = 0; i < store->n_blocks; i++)
		free(store->blocks[i]);
	free(store->blocks);
	free(store->chunks);
	free(store->used);
	free(store->slots);
	free(store->cells);
	arena_free(&store->arena);
	buf_free(&store->keys[OLD]);
	buf_free(&store->keys[NEW]);
	free(store);
}
