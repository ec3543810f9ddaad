/*
 * scan: a run over a range of a text, and the tokens that it adds.
 *
 * What scan_word.h, scan_number.h and so on take, they take for token_scan.c. Each
 * function that takes something is called at a byte that may start its kind, adds a
 * token and moves `at` behind it; one that returns bool takes nothing where it
 * returns false. Bytes are those of the whole text.
 */
#ifndef SITREP_SCAN_H
#define SITREP_SCAN_H

#include "base/span.h"
#include "base/xalloc.h"
#include "words/token.h"
#include "words/vocabulary.h"

struct scan {
	const struct vocabulary *vocabulary;
	struct arena *arena;
	struct tokens *to;
	const char *p;		/* the whole text */
	size_t	at, end;	/* of this range */
	size_t	line;		/* where the range began */
	bool	space;		/* white space stands before `at` */
};

static inline bool
scan_is_digit(const struct scan *s, size_t at)
{
	return at < s->end && ascii_is_digit(s->p[at]);
}

static inline size_t
scan_digits_at(const struct scan *s, size_t at)
{
	size_t n = 0;

	while (scan_is_digit(s, at + n))
		n++;
	return n;
}

static inline struct span
scan_bytes(const struct scan *s, size_t start)
{
	return (struct span){ s->p + start, s->at - start };
}

/* Adds a token of the bytes from start to s->at; points into s->to until the next. */
struct token *scan_add(struct scan *s, size_t start, enum token_kind kind, struct span text,
	    unsigned flags);
/* Names the token by its text. */
void	scan_find_words(const struct scan *s, struct token *token);

/* scan_add() without the name, which the caller has. */
static inline struct token *
scan_append(struct scan *s, size_t start, enum token_kind kind, struct span text, unsigned flags)
{
	struct tokens *to = s->to;
	struct token *token;

	to->p = xgrow(to->p, to->n, &to->room, sizeof(*to->p));
	token = &to->p[to->n++];
	if (s->space)
		flags |= TOKEN_SPACE;
	if (start == s->line)
		flags |= TOKEN_LINE;
	s->space = false;
	*token = (struct token){ .start = start, .end = s->at, .text = text, .kind = (uint8_t)kind, .flags = flags };
	return token;
}

#endif
