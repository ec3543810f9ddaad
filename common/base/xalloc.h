/*
 * xalloc: memory that is there, or the program ends with status 2.
 *
 * Sizes are checked for overflow. A buf grows; an arena is freed whole and
 * is what a document's own small pieces live in.
 */
#ifndef SITREP_XALLOC_H
#define SITREP_XALLOC_H

#include "base/span.h"

void	*xmalloc(size_t size);
void	*xcalloc(size_t count, size_t size);
void	*xreallocarray(void *p, size_t count, size_t size);
char	*xstrndup(const char *p, size_t n);	/* NUL-ended copy; the caller frees */

/*
 * Makes room for one element more in an array that doubles:
 * xgrow(p, used, &room, sizeof(*p)) returns the array, moved or not.
 */
void	*xgrow_full(void *p, size_t used, size_t *room, size_t size);

static inline void *
xgrow(void *p, size_t used, size_t *room, size_t size)
{
	return used < *room ? p : xgrow_full(p, used, room, size);
}

struct buf {
	char	*p;
	size_t	n;
	size_t	room;
};

void	buf_add(struct buf *buf, const void *p, size_t n);
void	buf_span(struct buf *buf, struct span span);
void	buf_text(struct buf *buf, const char *string);
void	buf_char(struct buf *buf, char c);
struct span buf_view(const struct buf *buf);
void	buf_free(struct buf *buf);		/* and makes it empty again */

struct arena_block;
struct arena {
	struct arena_block *blocks;	/* newest first */
};

void	*arena_take(struct arena *arena, size_t size);	/* aligned for anything, not zeroed */
void	*arena_copy(struct arena *arena, const void *p, size_t n);
struct span arena_span(struct arena *arena, struct span copy_of);
void	arena_reset(struct arena *arena);	/* keeps the first block for use again */
void	arena_free(struct arena *arena);

#endif
