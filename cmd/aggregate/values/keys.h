/*
 * keys: several fields as one run of bytes, and back.
 *
 * Each field but the last goes in behind its length, so that no two lists of
 * as many fields look alike, whatever bytes are in them.
 */
#ifndef AGGREGATE_KEYS_H
#define AGGREGATE_KEYS_H

#include "base/short.h"
#include "base/xalloc.h"

static inline void key_put(struct buf *key, struct span field);
static inline void key_put_last(struct buf *key, struct span field);
/* Cuts the next field off the front of *rest; the last is what is left. */
struct span key_cut(struct span *rest);
/* By the fields, one after the other, bytewise. */
int	key_compare(struct span a, struct span b, size_t fields);

#define KEY_SHORT	254	/* lengths up to it take one byte */

/* Whether a short field and its length fit into what the buffer has. */
static inline bool
key_fits(const struct buf *key, struct span field)
{
	return field.n <= KEY_SHORT && key->room - key->n > KEY_SHORT;
}

/* As key_put(), whatever the field and the room. */
void	key_put_with_care(struct buf *key, struct span field);

static inline void
key_put(struct buf *key, struct span field)
{
	if (!key_fits(key, field)) {
		key_put_with_care(key, field);
		return;
	}
	key->p[key->n++] = (char)(unsigned char)field.n;
	short_copy(key->p + key->n, field.p, field.n);
	key->n += field.n;
}

static inline void
key_put_last(struct buf *key, struct span field)
{
	if (!key_fits(key, field)) {
		buf_span(key, field);
		return;
	}
	short_copy(key->p + key->n, field.p, field.n);
	key->n += field.n;
}

#endif
