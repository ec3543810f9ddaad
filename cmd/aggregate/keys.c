#include "keys.h"

#include <string.h>

#define SHORT_MAX	254	/* lengths up to it take one byte */

static void
put_long(struct buf *key, struct span field)
{
	buf_char(key, (char)(unsigned char)(SHORT_MAX + 1));
	buf_add(key, &field.n, sizeof(field.n));
	buf_span(key, field);
}

void
key_put(struct buf *key, struct span field)
{
	if (field.n > SHORT_MAX || key->room - key->n <= SHORT_MAX + 1) {
		if (field.n > SHORT_MAX) {
			put_long(key, field);
		} else {
			buf_char(key, (char)(unsigned char)field.n);
			buf_span(key, field);
		}
		return;
	}
	key->p[key->n++] = (char)(unsigned char)field.n;
	memcpy(key->p + key->n, field.p, field.n);
	key->n += field.n;
}

void
key_put_last(struct buf *key, struct span field)
{
	buf_span(key, field);
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
