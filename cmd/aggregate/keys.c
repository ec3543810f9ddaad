#include "keys.h"

#include <string.h>

#define SHORT_MAX	254	/* lengths up to it take one byte */

/*
 * Copies a short field without a call: by pieces of 8, 4 or 1 bytes, the last
 * of which overlaps the one before.
 */
static inline void
copy(char *to, const char *from, size_t n)
{
	if (n > 16) {
		memcpy(to, from, n);
	} else if (n >= 8) {
		memcpy(to, from, 8);
		memcpy(to + n - 8, from + n - 8, 8);
	} else if (n >= 4) {
		memcpy(to, from, 4);
		memcpy(to + n - 4, from + n - 4, 4);
	} else {
		for (size_t i = 0; i < n; i++)
			to[i] = from[i];
	}
}

/* Whether a short field and its length fit into what the buffer has. */
static inline bool
fits(const struct buf *key, struct span field)
{
	return field.n <= SHORT_MAX && key->room - key->n > SHORT_MAX;
}

static void
put_with_care(struct buf *key, struct span field)
{
	if (field.n <= SHORT_MAX) {
		buf_char(key, (char)(unsigned char)field.n);
	} else {
		buf_char(key, (char)(unsigned char)(SHORT_MAX + 1));
		buf_add(key, &field.n, sizeof(field.n));
	}
	buf_span(key, field);
}

void
key_put(struct buf *key, struct span field)
{
	if (!fits(key, field)) {
		put_with_care(key, field);
		return;
	}
	key->p[key->n++] = (char)(unsigned char)field.n;
	copy(key->p + key->n, field.p, field.n);
	key->n += field.n;
}

void
key_put_last(struct buf *key, struct span field)
{
	if (!fits(key, field)) {
		buf_span(key, field);
		return;
	}
	copy(key->p + key->n, field.p, field.n);
	key->n += field.n;
}

struct span
key_cut(struct span *rest)
{
	struct span field;
	size_t n;

	n = (unsigned char)*rest->p++;
	rest->n--;
	if (n > SHORT_MAX) {
		memcpy(&n, rest->p, sizeof(n));
		rest->p += sizeof(n);
		rest->n -= sizeof(n);
	}
	field = (struct span){ rest->p, n };
	rest->p += n;
	rest->n -= n;
	return field;
}

int
key_compare(struct span a, struct span b, size_t fields)
{
	int order = 0;

	while (fields-- > 1 && order == 0)
		order = span_compare(key_cut(&a), key_cut(&b));
	return order ? order : span_compare(a, b);
}
