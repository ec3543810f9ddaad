/*
 * bound: the quantity at a token of running text, with its bounds applied.
 *
 * The room from bottom to top: decimal_value, decimal_short, decimal_big, decimal,
 * decimal_text, digits; number, number_reader, number_pieces, number_cardinal,
 * number_read; unit, quantity, bound_words, bound_builder, bound_range, bound_read;
 * and side by side bound, of running text, and quantity_cell, of cells.
 */
#ifndef SITREP_BOUND_H
#define SITREP_BOUND_H

#include "number/quantity.h"
#include "words/vocabulary.h"

/* Whether a quantity may start at the token: most of a text start none. */
static inline bool
quantity_may_start(const struct token *token)
{
	unsigned class = token->class;

	return (class & (WORD_NUMBER | WORD_ARTICLE | WORD_BOUND | WORD_UNIT)) ||
	    token->kind == TOKEN_NUMBER || ascii_is_digit(token->initial) ||
	    (token->text.n == 3 && (token->flags & TOKEN_ALL_CAPS));	/* a currency: USD */
}

/*
 * The quantity whose first token (modifier, currency or number) is tokens[0];
 * false if none starts there. Articles ("a", "an", "another") come back as kind
 * NUMBER_ARTICLE; it is the caller who decides whether they count.
 */
bool	quantity_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
	    struct quantity *quantity);

#endif
