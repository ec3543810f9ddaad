/*
 * interval: what numbers a statement allows, and how two of them lie.
 *
 * An end that is blank, or no number, is open.
 */
#ifndef DIFF_INTERVAL_H
#define DIFF_INTERVAL_H

#include "base/span.h"
#include "number/decimal.h"

struct interval {
	struct decimal low, high;
	bool	has_low, has_high;
};

enum lie {
	LIE_SAME,
	LIE_ABOVE,		/* both are exact numbers, the new one is the greater */
	LIE_BELOW,
	LIE_INSIDE,		/* the new one lies in the old */
	LIE_AROUND,		/* the old one lies in the new */
	LIE_ACROSS,		/* they share some numbers */
	LIE_APART
};

void	interval_read(struct interval *interval, struct span low, struct span high);
enum lie interval_lie(const struct interval *old, const struct interval *new);
/* Both exact, and one ten or a hundred times the other. */
bool	interval_slipped(const struct interval *old, const struct interval *new);
void	interval_free(struct interval *interval);

#endif
