/*
 * table: byte keys, each once, with a payload beside it.
 *
 * A key is any bytes. Its payload is a fixed number of bytes, zeroed when the
 * key is new, at an address that stays the same until the table is emptied.
 * Keys are walked in the order first seen. Hashes are seeded anew in every
 * run, so that no input can be made to collide; order never depends on them.
 */
#ifndef SITREP_TABLE_H
#define SITREP_TABLE_H

#include <stdint.h>

#include "base/chunks.h"
#include "base/span.h"

struct key_table;

struct key_table *key_table_open(size_t payload);
uint64_t key_table_hash(const struct key_table *table, struct span key);
/* For look-ups of many keys: draws near first the slots of all, then their
 * records, which the slots lead to; then the look-ups wait for nothing. */
void	key_table_prefetch(const struct key_table *table, uint64_t hash);
void	key_table_prefetch_record(const struct key_table *table, uint64_t hash);
/* The payload of the key; *is_new (where not NULL) tells whether it was added just now. */
void	*key_table_add(struct key_table *table, struct span key, bool *is_new);
void	*key_table_add_hashed(struct key_table *table, struct span key, uint64_t hash,
	    bool *is_new);
void	*key_table_find(const struct key_table *table, struct span key);	/* or NULL */
struct span key_table_key(const struct key_table *table, const void *payload);
/* The next payload of a walk, which starts as zeros; NULL at the end. */
void	*key_table_next(const struct key_table *table, struct chunks_walk *walk);
size_t	key_table_count(const struct key_table *table);
size_t	key_table_memory(const struct key_table *table);	/* bytes held */
void	key_table_empty(struct key_table *table);	/* forgets all keys, keeps some memory */
void	key_table_free(struct key_table *table);

#endif
