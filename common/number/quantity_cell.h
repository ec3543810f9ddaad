/*
 * quantity_cell: a quantity out of a row's cells.
 */
#ifndef SITREP_QUANTITY_CELL_H
#define SITREP_QUANTITY_CELL_H

#include "number/quantity.h"
#include "words/vocabulary.h"

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
