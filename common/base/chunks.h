/*
 * chunks: records one behind the other, each with a name of 32 bits.
 *
 * A record's place is counted in units of 8 bytes over all chunks, from 1. One
 * that no chunk holds gets several chunks' worth in one piece. Records stay
 * where they are until all are dropped.
 */
#ifndef SITREP_CHUNKS_H
#define SITREP_CHUNKS_H

#include <stddef.h>
#include <stdint.h>

#define CHUNK_UNIT	((size_t)8)
#define CHUNK		((size_t)64 * 1024)
#define CHUNK_UNITS	(CHUNK / CHUNK_UNIT)

struct block;

struct chunks {			/* starts as zeros */
	char	**list;		/* NULL where a long record runs on */
	size_t	*used;		/* bytes, by chunk */
	size_t	n, list_room, used_room;
	size_t	bytes;		/* of all chunks */
	struct block *blocks;	/* what the chunks lie in, to be freed */
	size_t	n_blocks, blocks_room;
	char	*rest;		/* of the last large block, for chunks to come */
	size_t	n_rest;		/* bytes */
};

/* Where a walk over the records is; zeroed, it is at the first. */
struct chunks_walk {
	size_t	chunk, at;
};

/* `size` rounded up to units: what a record of so many bytes takes. */
size_t	chunks_size(size_t size);
/* Room for a record of chunks_size() bytes. */
void	*chunks_take(struct chunks *chunks, size_t size, uint32_t *place);
/* The record at the walk, NULL behind the last. The caller adds its size to walk->at. */
void	*chunks_walk(const struct chunks *chunks, struct chunks_walk *walk);
size_t	chunks_memory(const struct chunks *chunks);	/* bytes held */
void	chunks_drop(struct chunks *chunks);		/* all records; it is as zeros then */

static inline void *
chunks_at(const struct chunks *chunks, uint32_t place)
{
	size_t unit = place - 1;

	return chunks->list[unit / CHUNK_UNITS] + unit % CHUNK_UNITS * CHUNK_UNIT;
}

#endif
