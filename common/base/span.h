/*
 * span: bytes that somebody else owns.
 *
 * A span points into a document, a record or a vocabulary and lives as long
 * as that does. It carries its length and is never ended by a NUL.
 */
#ifndef SITREP_SPAN_H
#define SITREP_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

struct span {
	const char *p;
	size_t	n;
};

#define SPAN(literal)	((struct span){ (literal), sizeof(literal) - 1 })

bool	span_equal_fold(struct span a, struct span b);	/* ASCII case folded */
int	span_compare(struct span a, struct span b);	/* bytewise, as LC_ALL=C sort */
struct span span_trim(struct span a);			/* blanks, tabs, CR and LF at both ends */
/* Cuts the piece before the next `c` off *rest; false when nothing is left. */
bool	span_cut(struct span *rest, char c, struct span *piece);
bool	span_among(struct span list, char c, struct span one);	/* one of the pieces between each `c` */
unsigned long span_hash(struct span a);
/* How many bytes at its start are of a small Roman number, as regions are numbered: i, v and x. */
size_t	span_roman(struct span a);

static inline struct span
span_slice(struct span a, size_t from, size_t to)
{
	if (to > a.n)
		to = a.n;
	if (from > to)
		from = to;
	return (struct span){ a.n ? a.p + from : a.p, to - from };
}

/* These are asked several times for each word, mostly of a literal. */
static inline struct span
span_of(const char *string)
{
	return (struct span){ string, strlen(string) };
}

/* Most differ in the first byte, so that nothing more is compared, and no length need be counted. */
static inline bool
span_equal(struct span a, struct span b)
{
	return a.n == b.n && (a.n == 0 || (*a.p == *b.p && memcmp(a.p, b.p, a.n) == 0));
}

static inline bool
span_is(struct span a, const char *string)
{
	return a.n ? *a.p == *string && span_equal(a, span_of(string)) : *string == '\0';
}

static inline bool
span_starts(struct span a, const char *prefix)
{
	size_t n = strlen(prefix);

	return a.n >= n && (n == 0 || memcmp(a.p, prefix, n) == 0);
}

static inline bool
span_ends(struct span a, const char *suffix)
{
	size_t n = strlen(suffix);

	return a.n >= n && (n == 0 || memcmp(a.p + a.n - n, suffix, n) == 0);
}

static inline bool
ascii_is_digit(int c)
{
	return c >= '0' && c <= '9';
}

static inline bool
ascii_is_upper(int c)
{
	return c >= 'A' && c <= 'Z';
}

static inline bool
ascii_is_lower(int c)
{
	return c >= 'a' && c <= 'z';
}

static inline bool
ascii_is_alpha(int c)
{
	return ascii_is_upper(c) || ascii_is_lower(c);
}

static inline bool
ascii_is_blank(int c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static inline char
ascii_lower(char c)
{
	return (char)(ascii_is_upper(c) ? c + 32 : c);
}

#endif
