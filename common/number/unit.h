/*
 * unit: what an amount is measured in, before or behind its number.
 *
 * Words and symbols come from units.tsv; ISO 4217 codes and the names of
 * currencies from currencies.tsv, which has the same columns.
 */
#ifndef SITREP_UNIT_H
#define SITREP_UNIT_H

#include "words/token.h"

enum { UNIT_DIMENSION = 1, UNIT_CODE = 2, UNIT_FACTOR = 3 };	/* cells of a unit's row */

struct unit {
	const struct row *row;
	size_t	n;		/* tokens */
};

/* A currency at tokens[0] with a number right behind it: US$, EUR, Rs., N (of N312). */
bool	unit_before(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
	    struct unit *unit);
/* A unit at tokens[0], behind a number. */
bool	unit_after(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
	    struct unit *unit);
/* The unit that a cell holds, wherever in the sentence it stood. */
bool	unit_in_cell(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
	    struct unit *unit);
bool	unit_is(const struct row *row, const char *dimension);	/* row may be NULL */

#endif
