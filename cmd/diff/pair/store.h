/*
 * store: records by their key, each kept as it stood, or the key alone.
 *
 * Open addressing over slots of a tag and a place; an entry lies in front of
 * the bytes of its record. Of records with one key the first is in the slots
 * and leads to the others. Entries stay where they are until the store is
 * closed, and are walked in the order they were added.
 */
#ifndef DIFF_STORE_H
#define DIFF_STORE_H

#include <stdint.h>

#include "base/chunks.h"
#include "plan/plan.h"

/* A record on its way, with what was found out about it. */
struct item {
	uint64_t hash;			/* of the key */
	unsigned long long line;
	unsigned long long match;	/* line of its partner; 0: none so far */
	unsigned long long number;	/* of a new record among those of its file */
	unsigned long long seen;	/* new records of its key so far, if it is the first */
	unsigned long long repeat;	/* which of its key, from 1 */
	bool	only_new;		/* the new table has it, the old one has none of its key */
	struct span bytes;		/* the record; of what is only new, no more than its key */
};

/* Of a chain of records with one key, in order. */
struct chain {
	struct entry *next;
	struct entry *last;		/* of the first entry: where the chain ends */
	struct entry *unpaired;		/* of the first entry: the next to find a partner */
	unsigned long long seen;	/* of the first entry: new records so far */
	unsigned long long repeat;
};

struct entry {
	unsigned long long line;
	unsigned long long match;
	uint32_t hash_high;		/* the upper half; the lower is the tag */
	uint32_t tag;
	size_t	n : 63;			/* bytes of the record or its key, behind the entry */
	size_t	only_new : 1;
};

struct store;

struct store *store_open(const struct plan *plan);
void	store_prefetch_slot(const struct store *store, uint64_t hash);
void	store_prefetch_entry(const struct store *store, uint64_t hash);
/* The key of an item of `side`; valid until the next call. */
struct span store_key(struct store *store, int side, const struct item *item);
/* The first entry with the key of an item of `side`, or NULL. */
struct entry *store_find(struct store *store, int side, const struct item *item);
/*
 * Adds a record behind `first`, what store_find() gave for it: NULL for a new
 * key. A chain is only kept where the plan pairs repeats.
 */
struct entry *store_add(struct store *store, const struct item *item, struct entry *first);
struct entry *store_next(const struct store *store, struct chunks_walk *walk);	/* or NULL */
struct span entry_bytes(const struct entry *entry);
struct chain *entry_chain(struct entry *entry);		/* where repeats pair */
void	entry_item(const struct store *store, struct entry *entry, struct item *item);
size_t	store_memory(const struct store *store);
void	store_close(struct store *store);

#endif
