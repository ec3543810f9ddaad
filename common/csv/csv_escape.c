#include "csv/csv_escape.h"

#include <string.h>

#include "base/sixteen.h"

#define WORD	8	/* bytes looked at in one go */

static inline uint64_t
has_special(uint64_t word, char a, char b)
{
	return short_bytes_of(word, a) | short_bytes_of(word, b) | short_bytes_of(word, '\n') | short_bytes_of(word, '\r');
}

static inline bool
has_special_in(sixteen bytes, char a, char b)
{
	return sixteen_any((bytes == (signed char)a) | (bytes == (signed char)b) | (bytes == '\n') | (bytes == '\r'));
}

/* The last piece of a field overlaps the one before it; most fields are shorter than two. */
bool
csv_is_plain(struct span text, char a, char b)
{
	const char *last = text.p + text.n;

	if (text.n < WORD)
		return !has_special(short_load_tail(text.p, text.n), a, b);
	if (text.n < sizeof(sixteen))
		return !(has_special(short_load(text.p), a, b) | has_special(short_load(last - WORD), a, b));
	for (size_t i = 0; i + sizeof(sixteen) < text.n; i += sizeof(sixteen))
		if (has_special_in(sixteen_load(text.p + i), a, b))
			return false;
	return !has_special_in(sixteen_load(last - sizeof(sixteen)), a, b);
}

static struct span
undouble(struct span text, struct arena *arena)
{
	const char *from = text.p, *end = text.p + text.n, *quote;
	char *copy = arena_take(arena, text.n), *to = copy;

	/* The first quote of each pair is copied, the second passed over. */
	while ((quote = memchr(from, '"', (size_t)(end - from))) != NULL) {
		size_t n = (size_t)(quote - from) + 1;

		memcpy(to, from, n);
		to += n;
		from += n + 1;
	}
	memcpy(to, from, (size_t)(end - from));
	to += end - from;
	return (struct span){ copy, (size_t)(to - copy) };
}

struct span
csv_unquote(struct span cell, struct arena *arena)
{
	struct span text = span_slice(cell, 1, cell.n - 1);

	if (text.n == 0 || memchr(text.p, '"', text.n) == NULL)
		return text;
	return undouble(text, arena);
}

struct span
csv_unbackslash(struct span cell, struct arena *arena)
{
	static const char codes[] = "tnr\\", bytes[] = "\t\n\r\\";
	char *copy, *to;

	if (cell.n == 0 || memchr(cell.p, '\\', cell.n) == NULL)
		return cell;
	copy = to = arena_take(arena, cell.n);
	for (size_t i = 0; i < cell.n; i++) {
		const char *code = cell.p[i] == '\\' && i + 1 < cell.n ?
		    memchr(codes, cell.p[i + 1], sizeof(codes) - 1) : NULL;

		*to++ = code ? bytes[code - codes] : cell.p[i];
		i += code != NULL;
	}
	return (struct span){ copy, (size_t)(to - copy) };
}
