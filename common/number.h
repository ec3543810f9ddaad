/*
 * number: cardinal quantities in running text.
 *
 * Reads digits in all groupings (1,200; 1 200 with any space; 1.234.567; 6,2
 * where a comma can only be a decimal mark; 12 251), with multipliers (1.2
 * million, 2m, 15k, 5 crore), words up to billions (one hundred and six),
 * dozens (two dozen, a dozen), vague words (dozens, several, a number of),
 * zero words (no, none, nobody, nil, not one) and halves (half a, 2 1/2).
 * Words come from numbers.tsv and vague.tsv.
 */
#ifndef SITREP_NUMBER_H
#define SITREP_NUMBER_H

#include "decimal.h"
#include "token.h"

enum number_kind {
	NUMBER_DIGITS,
	NUMBER_WORDS,
	NUMBER_ZERO,		/* no, none, nobody, nil, not one */
	NUMBER_VAGUE,
	NUMBER_ARTICLE		/* a, an, another: counts as 1 only where the caller finds an outcome */
};

struct number {
	enum number_kind kind;
	struct decimal low, high;
	bool	has_high;	/* vague words have none */
	size_t	n;		/* tokens taken */
	const struct row *row;	/* the vocabulary line, for words; NULL for digits */
};

/* The longest number that starts at tokens[0]; false if none does. Ranges and
 * bounds are no part of it (bound.h). The caller frees the decimals. */
bool	number_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
	    struct number *number);
void	number_free(struct number *number);

#endif
