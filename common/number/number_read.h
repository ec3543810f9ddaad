/*
 * number_read: the number at a token, in running text and in cells.
 *
 * Reads digits in all groupings (1,200; 1 200 with any space; 1.234.567; 1, 200 in a
 * cell or before what it counts; 6,2 where a comma can only be a decimal mark;
 * 12,34,567), with multipliers (1.2 million, 2m, 15k, 5 crore), words up to
 * quadrillions (one hundred and six), dozens (two dozen, a dozen), vague words
 * (dozens, several, a number of), zero words (no, none, nobody, nil) and halves
 * (half a, 2 1/2, two and a half). Words come from numbers.tsv and vague.tsv;
 * signs, "point five" and other fractions, which only a whole cell may hold, from
 * number-parts.tsv.
 */
#ifndef SITREP_NUMBER_READ_H
#define SITREP_NUMBER_READ_H

#include "number/number.h"
#include "words/token.h"
#include "words/vocabulary.h"

/* The longest number that starts at tokens[0]; false if none does. Ranges and
 * bounds are no part of it (bound.h). The caller frees the decimals. */
bool	number_read(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
	    enum number_reading reading, struct number *number);

#endif
