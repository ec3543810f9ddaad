/*
 * equal: whether two cells say the same, and by how much they differ.
 */
#ifndef DIFF_EQUAL_H
#define DIFF_EQUAL_H

#include "plan.h"

bool	cells_equal(const struct plan_column *column, struct span old, struct span new);
/* Appends new - old, exactly; nothing unless both are numbers. */
void	write_delta(struct span old, struct span new, struct buf *to);
/* Appends what the delta is of the old number in per cent, to two places; nothing of 0. */
void	write_percent(struct span old, struct span new, struct buf *to);
/* Appends the text with case folded: ASCII, and Unicode where it is UTF-8. */
void	fold_case(struct span text, struct buf *to);

#endif
