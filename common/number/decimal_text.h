/*
 * decimal_text: decimals as they are written.
 */
#ifndef SITREP_DECIMAL_TEXT_H
#define SITREP_DECIMAL_TEXT_H

#include "base/xalloc.h"
#include "number/decimal_short.h"
#include "number/decimal_value.h"

/* Plain decimals: an optional sign, digits, an optional point and digits, an
 * optional exponent (1e6, of at most four digits). Digits may be missing on one side of the
 * point. No blanks, no separators. False if it is none; `to` is then as it was. */
static inline bool decimal_parse(struct decimal *to, struct span text);
bool	decimal_parse_long(struct decimal *to, struct span text);	/* the same, for any length */
/* Appends the text, digits only, with the scale as kept. */
void	decimal_write(const struct decimal *a, struct buf *to);

static inline bool
decimal_parse(struct decimal *to, struct span text)
{
	long long coefficient;
	unsigned scale;

	if (to->big || !decimal_parse_short(text, &coefficient, &scale))
		return decimal_parse_long(to, text);
	to->small = coefficient;
	to->scale = scale;
	return true;
}

#endif
