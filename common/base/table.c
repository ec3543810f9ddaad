#include "base/table.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/pages.h"
#include "base/short.h"
#include "base/status.h"
#include "base/xalloc.h"

/*
 * Records (payload, length, key) lie one behind the other in chunks, and a
 * slot names a record by its place. So a look-up touches a slot and a record,
 * and nothing else far away.
 */
#define LINE		((size_t)64)	/* what memory comes in */
#define WALK_AHEAD	(16 * LINE)
#define SLOTS_FIRST	((size_t)256)
#define SLOTS_MANY	((size_t)16384)

struct slot {
	uint32_t tag;		/* the lower half of the hash */
	uint32_t place;		/* of the record, and 1; 0: free */
};

struct key_table {
	struct slot *slots;
	size_t	n_slots;	/* a power of two */
	size_t	count;
	size_t	length_at;	/* behind the payload */
	struct chunks records;
	uint64_t seed;
};

__extension__ typedef unsigned __int128 uint128;

static uint64_t
mix(uint64_t a, uint64_t b)
{
	uint128 product = (uint128)a * b;

	return (uint64_t)product ^ (uint64_t)(product >> 64);
}

uint64_t
key_table_hash(const struct key_table *table, struct span key)
{
	const uint64_t odd = 0x9e3779b97f4a7c15u, other = 0xe7037ed1a0b428dbu;
	uint64_t h = table->seed ^ key.n;
	size_t n = key.n;

	while (n > 16) {
		h = mix(short_load(key.p) ^ odd, short_load(key.p + 8) ^ h);
		key.p += 16;
		n -= 16;
	}
	if (n >= 8)
		return mix(mix(short_load(key.p) ^ odd, short_load(key.p + n - 8) ^ h), other ^ n);
	return mix(mix(short_load_tail(key.p, n) ^ odd, h), other ^ n);
}

static uint64_t
fresh_seed(const void *somewhere)
{
	struct timespec now = { 0 };

	clock_gettime(CLOCK_REALTIME, &now);
	return mix((uint64_t)now.tv_nsec ^ (uint64_t)now.tv_sec << 30,
	    (uint64_t)(uintptr_t)somewhere ^ (uint64_t)getpid() << 40 ^ 0xa0761d6478bd642fu);
}

struct key_table *
key_table_open(size_t payload)
{
	struct key_table *table = xcalloc(1, sizeof(*table));

	table->length_at = (payload + sizeof(uint32_t) - 1) / sizeof(uint32_t) * sizeof(uint32_t);
	table->n_slots = SLOTS_FIRST;
	table->slots = pages_take(table->n_slots * sizeof(*table->slots));
	table->seed = fresh_seed(table);
	return table;
}

static void *
record_at(const struct key_table *table, uint32_t place)
{
	return chunks_at(&table->records, place);
}

static size_t
key_at(const struct key_table *table)
{
	return table->length_at + sizeof(uint32_t);
}

static size_t
record_size(const struct key_table *table, size_t n)
{
	return chunks_size(key_at(table) + n);
}

struct span
key_table_key(const struct key_table *table, const void *record)
{
	const char *bytes = record;
	uint32_t n;

	memcpy(&n, bytes + table->length_at, sizeof(n));
	return (struct span){ bytes + key_at(table), n };
}

void
key_table_prefetch(const struct key_table *table, uint64_t hash)
{
	__builtin_prefetch(&table->slots[(size_t)(uint32_t)hash & (table->n_slots - 1)]);
}

void
key_table_prefetch_record(const struct key_table *table, uint64_t hash)
{
	size_t mask = table->n_slots - 1, i = (size_t)(uint32_t)hash & mask;
	const char *record;

	while (table->slots[i].place && table->slots[i].tag != (uint32_t)hash)
		i = (i + 1) & mask;
	if (table->slots[i].place == 0)
		return;
	record = record_at(table, table->slots[i].place);
	/* To where a short key ends. */
	for (size_t at = 0; at < key_at(table); at += LINE)
		__builtin_prefetch(record + at);
	__builtin_prefetch(record + key_at(table) + 2 * CHUNK_UNIT);
}

/* The slot that holds the key, or the free one where it belongs. */
static struct slot *
slot_of(const struct key_table *table, struct span key, uint64_t hash)
{
	size_t mask = table->n_slots - 1, i = (size_t)(uint32_t)hash & mask;
	uint32_t tag = (uint32_t)hash;

	for (;; i = (i + 1) & mask) {
		struct slot *slot = &table->slots[i];

		if (slot->place == 0)
			return slot;
		if (slot->tag == tag && short_equal(key_table_key(table, record_at(table, slot->place)), key))
			return slot;
	}
}

/* A few slots may be emptier than many: all are near, and a look-up meets fewer wrong ones. */
static size_t
slots_enough(const struct key_table *table)
{
	return table->n_slots < SLOTS_MANY ? table->n_slots / 4 : table->n_slots / 4 * 3;
}

/* Twice the slots; the tags alone say where each goes. */
static void
slots_grow(struct key_table *table)
{
	size_t n = table->n_slots * 2, mask = n - 1;
	struct slot *slots = pages_take(n * sizeof(*slots));

	for (size_t i = 0; i < table->n_slots; i++) {
		struct slot slot = table->slots[i];
		size_t at = slot.tag & mask;

		if (slot.place == 0)
			continue;
		while (slots[at].place)
			at = (at + 1) & mask;
		slots[at] = slot;
	}
	pages_give(table->slots, table->n_slots * sizeof(*table->slots));
	table->slots = slots;
	table->n_slots = n;
}

void *
key_table_add_hashed(struct key_table *table, struct span key, uint64_t hash, bool *is_new)
{
	struct slot *slot = slot_of(table, key, hash);
	uint32_t place, n = (uint32_t)key.n;
	char *record;

	if (is_new)
		*is_new = slot->place == 0;
	if (slot->place)
		return record_at(table, slot->place);
	if (key.n > UINT32_MAX - CHUNK)
		status_die("out of memory (a key of %zu bytes)", key.n);
	record = chunks_take(&table->records, record_size(table, key.n), &place);
	memset(record, 0, table->length_at);
	memcpy(record + table->length_at, &n, sizeof(n));
	if (key.n)
		memcpy(record + key_at(table), key.p, key.n);
	*slot = (struct slot){ (uint32_t)hash, place };
	if (++table->count > slots_enough(table))
		slots_grow(table);
	return record;
}

void *
key_table_add(struct key_table *table, struct span key, bool *is_new)
{
	return key_table_add_hashed(table, key, key_table_hash(table, key), is_new);
}

void *
key_table_find(const struct key_table *table, struct span key)
{
	struct slot *slot = slot_of(table, key, key_table_hash(table, key));

	return slot->place ? record_at(table, slot->place) : NULL;
}

void *
key_table_next(const struct key_table *table, struct chunks_walk *walk)
{
	void *record = chunks_walk(&table->records, walk);

	if (record == NULL)
		return NULL;
	walk->at += record_size(table, key_table_key(table, record).n);
	__builtin_prefetch((const char *)record + WALK_AHEAD);
	return record;
}

size_t
key_table_count(const struct key_table *table)
{
	return table->count;
}

size_t
key_table_memory(const struct key_table *table)
{
	return chunks_memory(&table->records) + table->n_slots * sizeof(*table->slots);
}

void
key_table_empty(struct key_table *table)
{
	chunks_drop(&table->records);
	table->count = 0;
	memset(table->slots, 0, table->n_slots * sizeof(*table->slots));
}

void
key_table_free(struct key_table *table)
{
	if (table == NULL)
		return;
	chunks_drop(&table->records);
	pages_give(table->slots, table->n_slots * sizeof(*table->slots));
	free(table);
}
