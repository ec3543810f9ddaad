/*
 * number_reader: what the files of number share: a walk over tokens, and the
 * words of numbers.tsv.
 *
 * Each read_ function takes what it knows at `at` and moves behind it; where
 * it gives false, it took nothing.
 */
#ifndef SITREP_NUMBER_READER_H
#define SITREP_NUMBER_READER_H

#include "number/number.h"

enum { PART_ROLE_CELL = 1, PART_VALUE_CELL = 2 };	/* of number-parts.tsv */

enum number_role {
	ROLE_NONE, ROLE_DIGIT, ROLE_TEEN, ROLE_TENS, ROLE_HUNDRED, ROLE_SCALE, ROLE_SUFFIX,
	ROLE_GROWN, ROLE_CAPITALS, ROLE_DOZEN, ROLE_ZERO, ROLE_SCANNED, ROLE_ARTICLE, ROLE_HALF,
	ROLE_PLAIN
};

/* A word, or phrase, of numbers.tsv. */
struct number_piece {
	enum number_role role;
	struct decimal value;	/* never larger than 128 bits */
	const struct row *row;
	size_t	n;		/* tokens */
};

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

bool	number_piece_at(const struct number_reader *r, size_t at, struct number_piece *piece);
/* The phrase of number-parts.tsv with this role. */
bool	number_part_at(const struct number_reader *r, size_t at, const char *role, struct match *match);
bool	number_and_at(const struct number_reader *r, size_t at);
bool	number_class_at(const struct number_reader *r, size_t at, unsigned class);
bool	number_token_is(const struct number_reader *r, size_t at, const char *text);

/* twelve; twenty; twenty one; fifty - two: what words say below a hundred. */
bool	number_read_small(struct number_reader *r, struct decimal *value);
bool	number_read_digits(struct number_reader *r, struct decimal *value);
/* 1/2, and the one character for it: added to the value. */
bool	number_read_fraction(struct number_reader *r, struct decimal *value);
/* value += above / below, exact where it can be, else to six digits. */
void	number_add_fraction(struct number_reader *r, struct decimal *value,
	    const struct decimal *above, const struct decimal *below);
/* million; lakh crore. `digits`: digits stand before it. */
bool	number_read_scale(struct number_reader *r, bool digits, struct decimal *scale);
/* All of a number in words or digits: groups with their scales. */
bool	number_read_cardinal(struct number_reader *r, struct decimal *total, bool *in_digits);

#endif
