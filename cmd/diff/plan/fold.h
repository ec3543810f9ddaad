/*
 * fold: texts without their case.
 */
#ifndef DIFF_FOLD_H
#define DIFF_FOLD_H

#include "base/xalloc.h"

/* Appends the text with case folded: ASCII, and Unicode where it is UTF-8. */
void	fold_case(struct span text, struct buf *to);

#endif
