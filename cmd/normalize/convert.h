/*
 * convert: amounts from one unit into another, on request only.
 *
 * The factors are those of conversions.tsv.
 */
#ifndef NORMALIZE_CONVERT_H
#define NORMALIZE_CONVERT_H

#include "number/decimal.h"
#include "words/vocabulary.h"

struct conversion {
	struct span code;	/* of the unit that was asked for */
	struct decimal numerator, denominator;	/* value times this by that */
};

/* Whether the table has a unit of this code. */
bool	convert_knows(const struct vocabulary *vocabulary, struct span code);
/* From `code` to the one of the n units that it can be converted to; false: none, or itself. */
bool	convert_find(const struct vocabulary *vocabulary, struct span code,
	    const char *const *to, size_t n, struct conversion *conversion);
void	convert_apply(const struct conversion *conversion, struct decimal *value);

#endif
