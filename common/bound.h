/*
 * bound: a number with what bounds, hedges or measures it.
 *
 * A quantity is [modifier] [currency] number [to number] [modifier] [unit]:
 * "at least 12", "12 or more", "between 3 and 5", "US$2 million", "some 40
 * kg". Bounds follow the codebook's rules 14 to 16; words come from
 * bounds.tsv and units.tsv.
 */
#ifndef SITREP_BOUND_H
#define SITREP_BOUND_H

#include "number.h"

struct quantity {
	struct range modifier;	/* token indexes, half-open, counted from tokens[0]; empty if there is none. */
	struct range number;	/* "between 3 and 5" has number "3 and 5"... the whole range "3 to 5" is number */
	struct range unit;
	size_t	n;		/* tokens taken, from tokens[0] */
	enum number_kind kind;
	struct decimal low, high;	/* bounds as the codebook has them */
	bool	has_low, has_high;
	bool	is_range;
	bool	is_share;	/* per cent and its like */
	bool	is_money;
	bool	is_loose;	/* about, some, nearly */
	const struct row *modifier_row, *number_row, *unit_row;	/* vocabulary lines; NULL if none */
};

/*
 * The quantity whose first token (modifier, currency or number) is tokens[0];
 * false if none starts there. Articles ("a", "an", "another") come back as kind
 * NUMBER_ARTICLE; it is the caller who decides whether they count.
 */
bool	quantity_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
	    struct quantity *quantity);
/*
 * From cells as written (modifier, number and unit; each may be empty): the bounds. False if it
 * is no number. What normalize calls. *unit_code gets the code of the unit ("USD", "kg", "%", "").
 */
bool	quantity_of(const struct vocabulary *vocabulary, struct span modifier, struct span number,
	    struct span unit, struct arena *arena, struct quantity *quantity, struct span *unit_code);
void	quantity_free(struct quantity *quantity);

#endif
