#include "base/chunks.h"

#include <stdlib.h>

#include "base/pages.h"
#include "base/status.h"
#include "base/xalloc.h"

/* What has grown takes its memory in blocks of so much. */
#define BLOCK		(2 * HUGE_PAGE)

struct block {
	void	*p;
	size_t	size;
};

static void *
take_block(struct chunks *chunks, size_t size)
{
	void *p = pages_take(size);

	chunks->blocks = xgrow(chunks->blocks, chunks->n_blocks, &chunks->blocks_room,
	    sizeof(*chunks->blocks));
	chunks->blocks[chunks->n_blocks++] = (struct block){ p, size };
	return p;
}

static char *
take_one(struct chunks *chunks)
{
	char *chunk;

	if (chunks->bytes < BLOCK)
		return take_block(chunks, CHUNK);
	if (chunks->n_rest == 0) {
		chunks->rest = take_block(chunks, BLOCK);
		chunks->n_rest = BLOCK;
	}
	chunk = chunks->rest;
	chunks->rest += CHUNK;
	chunks->n_rest -= CHUNK;
	return chunk;
}

static void
add_chunks(struct chunks *chunks, size_t size)
{
	size_t n = (size + CHUNK - 1) / CHUNK;
	char *bytes = n == 1 ? take_one(chunks) : take_block(chunks, n * CHUNK);

	chunks->bytes += n * CHUNK;
	for (size_t i = 0; i < n; i++) {
		chunks->list = xgrow(chunks->list, chunks->n, &chunks->list_room,
		    sizeof(*chunks->list));
		chunks->used = xgrow(chunks->used, chunks->n, &chunks->used_room,
		    sizeof(*chunks->used));
		chunks->list[chunks->n] = i == 0 ? bytes : NULL;
		chunks->used[chunks->n] = i == 0 ? 0 : CHUNK;
		chunks->n++;
	}
	if (chunks->n > UINT32_MAX / CHUNK_UNITS)
		status_die("out of memory (more than 32 GiB of records)");
}

size_t
chunks_size(size_t size)
{
	return (size + CHUNK_UNIT - 1) / CHUNK_UNIT * CHUNK_UNIT;
}

void *
chunks_take(struct chunks *chunks, size_t size, uint32_t *place)
{
	size_t last, at;

	if (chunks->n == 0 || chunks->used[chunks->n - 1] + size > CHUNK)
		add_chunks(chunks, size);
	last = chunks->n - 1;
	while (chunks->list[last] == NULL)
		last--;
	at = chunks->used[last];
	chunks->used[last] += size;
	*place = (uint32_t)(last * CHUNK_UNITS + at / CHUNK_UNIT + 1);
	return chunks->list[last] + at;
}

void *
chunks_walk(const struct chunks *chunks, struct chunks_walk *walk)
{
	for (; walk->chunk < chunks->n; walk->chunk++, walk->at = 0)
		if (chunks->list[walk->chunk] && walk->at < chunks->used[walk->chunk])
			return chunks->list[walk->chunk] + walk->at;
	return NULL;
}

size_t
chunks_memory(const struct chunks *chunks)
{
	return chunks->bytes + chunks->n_rest +
	    chunks->n * (sizeof(*chunks->list) + sizeof(*chunks->used));
}

void
chunks_drop(struct chunks *chunks)
{
	for (size_t i = 0; i < chunks->n_blocks; i++)
		pages_give(chunks->blocks[i].p, chunks->blocks[i].size);
	free(chunks->blocks);
	free(chunks->list);
	free(chunks->used);
	*chunks = (struct chunks){ 0 };
}
