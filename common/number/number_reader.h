/*
 * number_reader: a walk over the tokens of a number.
 *
 * Each read_ function takes what it knows at `at` and moves behind it; where
 * it gives false, it took nothing.
 */
#ifndef SITREP_NUMBER_READER_H
#define SITREP_NUMBER_READER_H

#include "number/number.h"
#include "words/token.h"
#include "words/vocabulary.h"

struct number_reader {
	const struct vocabulary *vocabulary;
	const struct lexicon *words, *parts;
	const struct token *tokens;
	size_t	n, at;
	enum number_reading reading;
	bool	scaled;
	struct decimal scale;
	bool	pointed, rounded;
	const struct row *row;	/* of the first word that said something */
};

static inline bool
number_in_cell(const struct number_reader *r)
{
	return r->reading == NUMBER_IN_CELL;
}

#endif
