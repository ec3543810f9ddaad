/*
 * equal: whether two cells say the same, and by how much they differ.
 */
#ifndef DIFF_EQUAL_H
#define DIFF_EQUAL_H

#include "plan/plan.h"

struct distance {
	struct buf delta, percent;
};

bool	cells_equal(const struct plan_column *column, struct span old, struct span new);
/* Sets new - old, exactly, and what that is of the old number in per cent, to two places; both are
 * empty unless both cells are numbers, and so is what it is of 0. Texts are good until the next. */
void	distance_find(struct distance *distance, struct span old, struct span new);
void	distance_free(struct distance *distance);

#endif
