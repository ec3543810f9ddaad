#include "keys.h"

#include <string.h>

#define SHORT_MAX	254	/* lengths up to it take one byte */

void
key_put(struct buf *key, struct span field)
{
	if (field.n <= SHORT_MAX) {
		buf_char(key, (char)(unsigned char)field.n);
	} else {
		buf_char(key, (char)(unsigned char)(SHORT_MAX + 1));
		buf_add(key, &field.n, sizeof(field.n));
	}
	buf_span(key, field);
}

bool
key_cut(struct span *rest, struct span *field)
{
	size_t n;

	if (rest->n == 0)
		return false;
	n = (unsigned char)*rest->p++;
	rest->n--;
	if (n > SHORT_MAX) {
		memcpy(&n, rest->p, sizeof(n));
		rest->p += sizeof(n);
		rest->n -= sizeof(n);
	}
	*field = (struct span){ rest->p, n };
	rest->p += n;
	rest->n -= n;
	return true;
}
