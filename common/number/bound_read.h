/*
 * bound_read: the quantity at a token, before its bounds are applied.
 */
#ifndef SITREP_BOUND_READ_H
#define SITREP_BOUND_READ_H

#include "number/number.h"
#include "number/quantity.h"
#include "words/vocabulary.h"

/*
 * Reads as quantity_at() does, at tokens[0]; `kinds` are those that are
 * known already, from a cell of their own. *kinds gets those read; the bounds are not yet
 * applied. *pointed tells of 168.000.
 */
bool	quantity_read(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
	    enum number_reading reading, unsigned *kinds, struct quantity *quantity, bool *pointed);
/* 200-plus, 30-odd: digits, a hyphen and a word in one token. */
bool	quantity_is_hyphenated(const struct token *t);

#endif
