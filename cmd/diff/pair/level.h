/*
 * level: old and new records matched by hash, in bounded memory.
 *
 * First all old records, then all new ones. Where the store outgrows the
 * memory, all goes to temporary files by parts of the hash, and each part is
 * a level of its own. What became of the old records comes out in their order.
 */
#ifndef DIFF_LEVEL_H
#define DIFF_LEVEL_H

#include "pair/pairs.h"

struct level;

struct level *level_open(struct pairs *pairs, size_t memory);
void	level_old(struct level *level, const struct item *item);
void	level_new(struct level *level, const struct item *item);
/* Draws near what a record of this hash will touch, in two steps. */
void	level_prefetch_slot(const struct level *level, uint64_t hash);
void	level_prefetch_entry(const struct level *level, uint64_t hash);
/* Tells pairs what is gone, in the old order. */
void	level_finish(struct level *level);
void	level_close(struct level *level);

#endif
