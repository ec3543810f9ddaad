/*
 * bound_words: the words of bounds.tsv, and what they make of numbers.
 */
#ifndef SITREP_BOUND_WORDS_H
#define SITREP_BOUND_WORDS_H

#include "number/quantity.h"
#include "words/vocabulary.h"

enum {				/* kinds, as bits: several may hedge one number */
	BOUND_AT_LEAST = 1u << 0,
	BOUND_MORE_THAN = 1u << 1,
	BOUND_AT_MOST = 1u << 2,
	BOUND_FEWER_THAN = 1u << 3,
	BOUND_ABOUT = 1u << 4,
	BOUND_EXACTLY = 1u << 5,
	BOUND_NONE = 1u << 6,
	BOUND_BETWEEN = 1u << 7,
	BOUND_FROM = 1u << 8,
	BOUND_RANGE = 1u << 9,
	BOUND_PAIR = 1u << 10,
	BOUND_OR = 1u << 11,
	BOUND_OR_EQUAL = 1u << 12,
	BOUND_FILLER = 1u << 13
};

enum bound_position { BOUND_BEFORE, BOUND_AFTER, BOUND_JOINING, BOUND_FILLING, BOUND_POSITIONS };

struct bound_word {
	unsigned kind;
	size_t	n;		/* tokens */
	const struct row *row;
};

/* bound_word_at(), of a word that may begin one. */
bool	bound_word_read(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
	    enum bound_position position, struct bound_word *bound);

/* The longest phrase at tokens[0] that stands in that position. */
static inline bool
bound_word_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    enum bound_position position, struct bound_word *bound)
{
	return n > 0 && (tokens[0].class & WORD_BOUND) && bound_word_read(vocabulary, tokens, n, position, bound);
}

/* From the stated low and high (those of the number or range) to what `kinds` allow. */
void	bound_apply(struct quantity *quantity, unsigned kinds, bool counts);

#endif
