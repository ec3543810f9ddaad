/*
 * scope_brackets: what brackets divide: "406 crashes (3 fatal)", "by floods (442), by lightning (26)".
 */
#ifndef SITREP_SCOPE_BRACKETS_H
#define SITREP_SCOPE_BRACKETS_H

#include "reading/reading.h"

/* "406 crashes (375 of cars, 3 fatal)": the figure before the bracket that it is a part of, or NONE. */
size_t	scope_bracketed_in(const struct reading *r, size_t index);
/* Figures in brackets side by side, and shares in them, are of what was counted before. */
void	scope_brackets(struct reading *r);

#endif
