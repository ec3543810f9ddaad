/*
 * number: cardinal quantities, in running text and in cells.
 *
 * Reads digits in all groupings (1,200; 1 200 with any space; 1.234.567; 1, 200 in a
 * cell or before what it counts; 6,2
 * where a comma can only be a decimal mark; 12,34,567), with multipliers (1.2
 * million, 2m, 15k, 5 crore), words up to quadrillions (one hundred and six),
 * dozens (two dozen, a dozen), vague words (dozens, several, a number of),
 * zero words (no, none, nobody, nil) and halves (half a, 2 1/2, two and a half).
 * Words come from numbers.tsv and vague.tsv; signs, "point five" and other
 * fractions, which only a whole cell may hold, from number-parts.tsv.
 */
#ifndef SITREP_NUMBER_H
#define SITREP_NUMBER_H

#include <stdbool.h>
#include <stddef.h>

#include "number/decimal.h"

enum number_kind {
	NUMBER_DIGITS,
	NUMBER_WORDS,
	NUMBER_ZERO,		/* no, none, nobody, nil */
	NUMBER_VAGUE,
	NUMBER_ARTICLE		/* a, an, another: counts as 1 only where the caller finds an outcome */
};

enum number_reading {
	NUMBER_IN_TEXT,
	NUMBER_IN_MONEY,	/* behind a currency: 2m, 2.1T are scaled */
	NUMBER_IN_CELL		/* nothing but a number is expected: 1e6, -2, minus five, three quarters */
};

struct number {
	struct decimal low, high;
	struct decimal scale;	/* of the last scale word, where one took part */
	const struct row *row;	/* the vocabulary line, for words; NULL for digits */
	size_t	n;		/* tokens taken */
	enum number_kind kind;
	bool	has_high;	/* vague words have none */
	bool	scaled;		/* a scale word took part: 3 to 5 million scales the 3 as well */
	bool	pointed;	/* 168.000: a decimal by its digits, grouped where it is a count */
	bool	rounded;	/* a fraction that is no exact decimal took part */
};

static inline void
number_free(struct number *number)
{
	decimal_free(&number->low);
	decimal_free(&number->high);
	decimal_free(&number->scale);
}

#endif
