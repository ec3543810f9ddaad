/*
 * bound_builder: a quantity while it is read, token by token.
 *
 * Each function takes what it knows at `at` and moves behind it; where it
 * gives false, it took nothing.
 */
#ifndef SITREP_BOUND_BUILDER_H
#define SITREP_BOUND_BUILDER_H

#include "number/bound_words.h"
#include "number/quantity.h"

struct bound_builder {
	const struct vocabulary *vocabulary;
	const struct token *tokens;
	size_t	n, at;
	enum number_reading reading;
	unsigned kinds;
	struct quantity *q;
	bool	pointed;
	bool	money;		/* a currency stands before the number */
};

static inline bool
bound_in_cell(const struct bound_builder *b)
{
	return b->reading == NUMBER_IN_CELL;
}

/* The phrase at `at` in this position; it is not taken. */
bool	bound_at(const struct bound_builder *b, enum bound_position position, struct bound_word *bound);
/* US$: taken, and the unit, where one stands. False if it is another currency than the one that
 * stands already. */
bool	bound_read_currency(struct bound_builder *b);
bool	bound_read_number(struct bound_builder *b, struct number *number);

#endif
