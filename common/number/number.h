/*
 * number: a cardinal that was read, of running text or of a cell.
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
