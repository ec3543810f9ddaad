/*
 * amount: a number with its bounds, as a figure states it.
 *
 * A bound that is not there is open. Amounts add as intervals: where one
 * term is open, so is the sum; where one has no single value, nor has it. An
 * amount is zeroed before its first use and owns its numbers.
 */
#ifndef AGGREGATE_AMOUNT_H
#define AGGREGATE_AMOUNT_H

#include "base/xalloc.h"
#include "number/decimal.h"

struct amount {
	struct decimal low, high, value;
	bool	has_low, has_high, has_value;
};

enum amount_order {
	AMOUNT_SAME,		/* two points, and equal */
	AMOUNT_LESS,		/* wholly below */
	AMOUNT_MORE,		/* wholly above */
	AMOUNT_OVERLAP		/* the bounds leave it open */
};

/* From the cells; an empty one is not there. False where one is no number;
 * *bad is 0 for low, 1 for high, 2 for value. */
bool	amount_parse(struct amount *to, struct span low, struct span high, struct span value, int *bad);
void	amount_zero(struct amount *to);
void	amount_copy(struct amount *to, const struct amount *from);
void	amount_add(struct amount *to, const struct amount *term);
void	amount_subtract(struct amount *to, const struct amount *term);
bool	amount_equal(const struct amount *a, const struct amount *b);
bool	amount_is_point(const struct amount *a);
bool	amount_is_known(const struct amount *a);	/* has a value or a bound */
bool	amount_fits_in(const struct amount *part, const struct amount *whole);	/* may be no more than the whole */
bool	amount_within(const struct amount *inner, const struct amount *outer);	/* bounds within bounds */
enum amount_order amount_compare(const struct amount *a, const struct amount *b);
void	amount_union(struct amount *to, const struct amount *other);	/* from the lower low to the higher high */
/* "48", "12..", "..5", "3..5" */
void	amount_write(const struct amount *a, struct buf *to);
void	amount_free(struct amount *a);

#endif
