/*
 * quantity: a number with what bounds, hedges or measures it, as read.
 *
 * It is [modifier] [currency] number [to number] [modifier] [unit] [modifier]:
 * "at least 12", "12 or more", "between 3 and 5", "US$2 million", "some 40 kg".
 * Bounds follow the codebook's rules 14 to 16; words come from bounds.tsv and
 * units.tsv. bound.h finds one in running text, quantity_cell.h in cells.
 */
#ifndef SITREP_QUANTITY_H
#define SITREP_QUANTITY_H

#include "number/number.h"
#include "words/token.h"
#include "words/word_table.h"

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

void	quantity_group(struct quantity *quantity);	/* times a thousand */
void	quantity_free(struct quantity *quantity);

#endif
