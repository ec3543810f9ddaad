/*
 * number_read: the number at a token.
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
