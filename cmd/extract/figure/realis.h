/*
 * realis: whether a figure is told as something that took place.
 *
 * Conditions (if, whether, whoever), rules (shall) and what is said of no time
 * (a strike kills; a bridge is destroyed) speak of events without telling of any.
 * A number may still be told of in the present, and headlines are; an article, a zero
 * of some unknown thing, or "one" may not.
 */
#ifndef SITREP_REALIS_H
#define SITREP_REALIS_H

#include "reading/reading.h"

/* Why the figure is not told as a fact, or NULL: it may be one. */
const char *realis_reason(const struct reading *r, const struct figure *f);
/* It is the subject of what will be, or may be. */
bool	realis_promised(const struct reading *r, const struct figure *f);
/* It has no verb, and the one before it tells what will be. */
bool	realis_follows_promise(const struct reading *r, const struct figure *f);

#endif
