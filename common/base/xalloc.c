#include "base/xalloc.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/status.h"

void *
xmalloc(size_t size)
{
	void *p = malloc(size ? size : 1);

	if (p == NULL)
		status_die("out of memory (%zu bytes asked for)", size);
	return p;
}

void *
xcalloc(size_t count, size_t size)
{
	void *p = calloc(count ? count : 1, size ? size : 1);

	if (p == NULL)
		status_die("out of memory (%zu times %zu bytes asked for)", count, size);
	return p;
}

void *
xreallocarray(void *p, size_t count, size_t size)
{
	if (size && count > SIZE_MAX / size)
		status_die("out of memory (%zu times %zu bytes asked for)", count, size);
	size *= count;
	p = realloc(p, size ? size : 1);
	if (p == NULL)
		status_die("out of memory (%zu bytes asked for)", size);
	return p;
}

char *
xstrndup(const char *p, size_t n)
{
	char *copy;

	if (n == SIZE_MAX)
		status_die("out of memory (%zu bytes asked for)", n);
	copy = xmalloc(n + 1);
	if (n)
		memcpy(copy, p, n);
	copy[n] = '\0';
	return copy;
}

void *
xgrow_full(void *p, size_t used, size_t *room, size_t size)
{
	if (*room > SIZE_MAX / 2)
		status_die("out of memory (an array of %zu)", used);
	*room = *room ? *room * 2 : 16;
	return xreallocarray(p, *room, size);
}

void
buf_add(struct buf *buf, const void *p, size_t n)
{
	if (n == 0)
		return;
	if (n > SIZE_MAX / 2 || buf->n > SIZE_MAX / 2)
		status_die("out of memory (%zu bytes asked for)", n);
	if (buf->room - buf->n < n) {
		size_t room = buf->room ? buf->room : 64;

		while (room - buf->n < n)
			room *= 2;
		buf->p = xreallocarray(buf->p, room, 1);
		buf->room = room;
	}
	memcpy(buf->p + buf->n, p, n);
	buf->n += n;
}

void
buf_span(struct buf *buf, struct span span)
{
	buf_add(buf, span.p, span.n);
}

void
buf_text(struct buf *buf, const char *string)
{
	buf_add(buf, string, strlen(string));
}

void
buf_char(struct buf *buf, char c)
{
	buf_add(buf, &c, 1);
}

struct span
buf_view(const struct buf *buf)
{
	return (struct span){ buf->p ? buf->p : "", buf->n };
}

void
buf_free(struct buf *buf)
{
	free(buf->p);
	*buf = (struct buf){ 0 };
}

#define ARENA_BLOCK	((size_t)64 * 1024)

struct arena_block {
	struct arena_block *next;
	size_t	size;
	size_t	used;
	_Alignas(max_align_t) char bytes[];
};

void *
arena_take(struct arena *arena, size_t size)
{
	const size_t align = _Alignof(max_align_t);
	struct arena_block *block = arena->blocks;

	if (size > SIZE_MAX / 2)
		status_die("out of memory (%zu bytes asked for)", size);
	size = (size + align - 1) / align * align;
	if (block == NULL || block->size - block->used < size) {
		size_t want = size > ARENA_BLOCK ? size : ARENA_BLOCK;

		block = xmalloc(sizeof(*block) + want);
		block->size = want;
		block->used = 0;
		block->next = arena->blocks;
		arena->blocks = block;
	}
	block->used += size;
	return block->bytes + block->used - size;
}

void *
arena_copy(struct arena *arena, const void *p, size_t n)
{
	void *copy = arena_take(arena, n ? n : 1);

	if (n)
		memcpy(copy, p, n);
	return copy;
}

struct span
arena_span(struct arena *arena, struct span copy_of)
{
	return (struct span){ arena_copy(arena, copy_of.p, copy_of.n), copy_of.n };
}

void
arena_reset(struct arena *arena)
{
	struct arena_block *block = arena->blocks;

	while (block && block->next) {
		struct arena_block *next = block->next;

		free(block);
		block = next;
	}
	if (block)
		block->used = 0;
	arena->blocks = block;
}

void
arena_free(struct arena *arena)
{
	arena_reset(arena);
	free(arena->blocks);
	arena->blocks = NULL;
}
