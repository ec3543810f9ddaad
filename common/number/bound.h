/*
 * bound: a number with what bounds, hedges or measures it.
 *
 * A quantity is [modifier] [currency] number [to number] [modifier] [unit]
 * [modifier]: "at least 12", "12 or more", "between 3 and 5", "US$2 million",
 * "some 40 kg". Bounds follow the codebook's rules 14 to 16; words come from
 * bounds.tsv and units.tsv.
 */
#ifndef SITREP_BOUND_H
#define SITREP_BOUND_H

#include "number/number.h"

struct quantity {
	struct range modifier;	/* token indexes, half-open, counted from tokens[0]; empty if there is none. */
	struct range number;	/* of a range the whole: "3 to 5", and "3 and 5" behind between */
	struct range unit;
	size_t	n;		/* tokens taken, from tokens[0] */
	enum number_kind kind;
	struct decimal low, high;	/* bounds as the codebook has them */
	bool	has_low, has_high;
	bool	is_range;
	bool	is_share;	/* per cent and its like */
	bool	is_money;
	bool	is_loose;	/* about, some, nearly */
	bool	is_size;	/* "12 ton truck", "500 pound bomb": the unit describes a thing */
	bool	is_grouped;	/* 168.000 was read as 168000 */
	bool	is_rounded;	/* a fraction that is no exact decimal */
	const struct row *modifier_row, *number_row, *unit_row;	/* vocabulary lines; NULL if none */
};

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
void	quantity_free(struct quantity *quantity);

/* A row's cells as written; each may be empty, and the number may hold all of it. */
struct quantity_cells {
	struct span modifier, number, unit;
	bool	counts;		/* something is counted: 168.000 is a whole number */
};

struct quantity_code {
	struct span unit;	/* "USD", "kg", "%"; "INR+PKR" where the country decides; empty: none */
	bool	unknown_number, unknown_modifier, unknown_unit;
	struct span passed_over;	/* of the number's cell, in the arena; empty: all was read */
};

/* What normalize calls. False if the number is none. Values are in the unit of the code. */
bool	quantity_of(const struct vocabulary *vocabulary, const struct quantity_cells *cells,
	    struct arena *arena, struct quantity *quantity, struct quantity_code *code);

#endif
