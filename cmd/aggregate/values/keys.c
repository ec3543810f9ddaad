#include "values/keys.h"

void
key_put_with_care(struct buf *key, struct span field)
{
	if (field.n <= KEY_SHORT) {
		buf_char(key, (char)(unsigned char)field.n);
	} else {
		buf_char(key, (char)(unsigned char)(KEY_SHORT + 1));
		buf_add(key, &field.n, sizeof(field.n));
	}
	buf_span(key, field);
}

struct span
key_cut(struct span *rest)
{
	struct span field;
	size_t n;

	n = (unsigned char)*rest->p++;
	rest->n--;
	if (n > KEY_SHORT) {
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
