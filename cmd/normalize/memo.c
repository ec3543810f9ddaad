#include "memo.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"

#define SLOTS		8192	/* a power of two */
#define LONGEST		1024	/* bytes of a question and its answer that are worth keeping */

struct slot {
	uint64_t hash;
	char	*bytes;		/* the question's cells, then the answer's; NULL: free */
	size_t	room;
	uint32_t ends[2 * MEMO_CELLS];	/* of the cells in `bytes` */
	uint32_t n_question;
};

struct memo {
	uint16_t used[SLOTS];		/* slots, so that an end touches no others */
	size_t	n_used;
	struct slot slots[SLOTS];
};

struct memo *
memo_open(void)
{
	return xcalloc(1, sizeof(struct memo));
}

static uint64_t
mixed(uint64_t h, uint64_t word)
{
	h = (h ^ word) * 0x9e3779b97f4a7c15u;
	return h ^ (h >> 29);
}

static uint64_t
cell_hash(uint64_t h, struct span cell)
{
	uint64_t word;
	size_t i = 0;

	h = mixed(h, cell.n);
	for (; i + sizeof(word) <= cell.n; i += sizeof(word)) {
		memcpy(&word, cell.p + i, sizeof(word));
		h = mixed(h, word);
	}
	word = 0;
	if (i < cell.n) {
		memcpy(&word, cell.p + i, cell.n - i);
		h = mixed(h, word);
	}
	return h;
}

void
memo_ask(struct memo_question *question, const struct span *cells, size_t n)
{
	uint64_t hash = n;

	for (size_t i = 0; i < n; i++)
		hash = cell_hash(hash, cells[i]);
	*question = (struct memo_question){ cells, n, hash };
}

static bool
holds(const struct slot *slot, const struct memo_question *question)
{
	uint32_t start = 0;

	if (slot->bytes == NULL || slot->hash != question->hash || slot->n_question != question->n)
		return false;
	for (size_t i = 0; i < question->n; i++) {
		size_t n = question->cells[i].n;

		if (slot->ends[i] - start != n ||
		    (n && memcmp(slot->bytes + start, question->cells[i].p, n) != 0))
			return false;
		start = slot->ends[i];
	}
	return true;
}

bool
memo_find(const struct memo *memo, const struct memo_question *question, struct span *answer,
    size_t n)
{
	const struct slot *slot = &memo->slots[question->hash & (SLOTS - 1)];

	if (!holds(slot, question))
		return false;
	for (size_t i = 0; i < n; i++) {
		size_t at = question->n + i;
		uint32_t start = at ? slot->ends[at - 1] : 0;

		answer[i] = (struct span){ slot->bytes + start, slot->ends[at] - start };
	}
	return true;
}

static size_t
total(const struct span *cells, size_t n)
{
	size_t bytes = 0;

	for (size_t i = 0; i < n; i++)
		bytes += cells[i].n;
	return bytes;
}

static size_t
copy(struct slot *slot, size_t at, size_t first, const struct span *cells, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (cells[i].n)
			memcpy(slot->bytes + at, cells[i].p, cells[i].n);
		at += cells[i].n;
		slot->ends[first + i] = (uint32_t)at;
	}
	return at;
}

void
memo_keep(struct memo *memo, const struct memo_question *question, const struct span *answer,
    size_t n)
{
	uint16_t at = (uint16_t)(question->hash & (SLOTS - 1));
	struct slot *slot = &memo->slots[at];
	size_t bytes = total(question->cells, question->n) + total(answer, n);

	if (bytes > LONGEST)
		return;
	if (slot->bytes == NULL)
		memo->used[memo->n_used++] = at;
	if (slot->room < bytes || slot->bytes == NULL) {
		free(slot->bytes);
		slot->room = bytes < 64 ? 64 : bytes;
		slot->bytes = xmalloc(slot->room);
	}
	slot->hash = question->hash;
	slot->n_question = (uint32_t)question->n;
	copy(slot, copy(slot, 0, 0, question->cells, question->n), question->n, answer, n);
}

void
memo_free(struct memo *memo)
{
	if (memo == NULL)
		return;
	for (size_t i = 0; i < memo->n_used; i++)
		free(memo->slots[memo->used[i]].bytes);
	free(memo);
}
