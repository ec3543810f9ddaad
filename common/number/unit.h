/*
 * unit: what an amount is measured in, before or behind its number.
 *
 * Words and symbols come from units.tsv; ISO 4217 codes and the names of
 * currencies from currencies.tsv, which has the same columns.
 */
#ifndef SITREP_UNIT_H
#define SITREP_UNIT_H

#include "words/token.h"
#include "words/vocabulary.h"

enum { UNIT_DIMENSION = 1, UNIT_CODE = 2, UNIT_FACTOR = 3 };	/* cells of a unit's row */

struct unit {
	const struct row *row;
	size_t	n;		/* tokens */
};

/* These two do what the next two do, of a word that may begin a unit. */
bool	unit_read_before(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
	    struct unit *unit);
bool	unit_read_after(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
	    struct unit *unit);

static inline bool
unit_may_be_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n)
{
	return n > 0 && token_begins(tokens, vocabulary->lexicons.units->bit | vocabulary->lexicons.currencies->bit);
}

/* A currency at tokens[0] with a number right behind it: US$, EUR, Rs., N (of N312). */
static inline bool
unit_before(const struct vocabulary *vocabulary, const struct token *tokens, size_t n, struct unit *unit)
{
	return unit_may_be_at(vocabulary, tokens, n) && unit_read_before(vocabulary, tokens, n, unit);
}

/* A unit at tokens[0], behind a number. */
static inline bool
unit_after(const struct vocabulary *vocabulary, const struct token *tokens, size_t n, struct unit *unit)
{
	return unit_may_be_at(vocabulary, tokens, n) && unit_read_after(vocabulary, tokens, n, unit);
}

/* The unit that a cell holds, wherever in the sentence it stood. */
bool	unit_in_cell(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
	    struct unit *unit);
bool	unit_is(const struct row *row, const char *dimension);	/* row may be NULL */

#endif
