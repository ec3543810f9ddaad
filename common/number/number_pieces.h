/*
 * number_pieces: what a number is put together from, by the words of numbers.tsv and number-parts.tsv.
 */
#ifndef SITREP_NUMBER_PIECES_H
#define SITREP_NUMBER_PIECES_H

#include "number/number_reader.h"

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

#endif
