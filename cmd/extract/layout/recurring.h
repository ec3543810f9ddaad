/*
 * recurring: headings that come again under others.
 *
 * "SOMALIA", "SITUATION", "RESPONSE", "KENYA", "SITUATION", "RESPONSE": all look alike, but those that
 * recur stand under the one that they follow.
 */
#ifndef SITREP_RECURRING_H
#define SITREP_RECURRING_H

#include "base/xalloc.h"
#include "lines/block.h"

/* Sets what recurring headings stand under, where several others are followed by one; these are no titles of the
 * document. */
void	recurring_settle(struct span text, struct arena *arena, struct blocks *blocks);

#endif
