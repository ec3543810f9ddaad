#include "base/span.h"

#include <string.h>

bool
span_equal_fold(struct span a, struct span b)
{
	if (a.n != b.n)
		return false;
	for (size_t i = 0; i < a.n; i++)
		if (ascii_lower(a.p[i]) != ascii_lower(b.p[i]))
			return false;
	return true;
}

int
span_compare(struct span a, struct span b)
{
	size_t n = a.n < b.n ? a.n : b.n;
	int order = n ? memcmp(a.p, b.p, n) : 0;

	if (order)
		return order;
	return a.n < b.n ? -1 : a.n > b.n;
}

struct span
span_trim(struct span a)
{
	while (a.n && ascii_is_blank(a.p[a.n - 1]))
		a.n--;
	while (a.n && ascii_is_blank(a.p[0])) {
		a.p++;
		a.n--;
	}
	return a;
}

bool
span_cut(struct span *rest, char c, struct span *piece)
{
	const char *at;

	if (rest->p == NULL)
		return false;
	at = rest->n ? memchr(rest->p, c, rest->n) : NULL;
	if (at == NULL) {
		*piece = *rest;
		*rest = (struct span){ NULL, 0 };
		return true;
	}
	*piece = (struct span){ rest->p, (size_t)(at - rest->p) };
	rest->n -= piece->n + 1;
	rest->p = at + 1;
	return true;
}

bool
span_among(struct span list, char c, struct span one)
{
	struct span piece;

	while (span_cut(&list, c, &piece))
		if (span_equal(piece, one))
			return true;
	return false;
}

/* FNV-1a, 64 bits where a long has them. */
unsigned long
span_hash(struct span a)
{
	unsigned long h = 1469598103934665603UL;

	for (size_t i = 0; i < a.n; i++) {
		h ^= (unsigned char)a.p[i];
		h *= 1099511628211UL;
	}
	return h;
}

size_t
span_roman(struct span a)
{
	size_t n = 0;

	while (n < a.n && memchr("ivx", a.p[n], 3))
		n++;
	return n;
}
