/*
 * document_period: the period that a document reports on.
 */
#ifndef SITREP_DOCUMENT_PERIOD_H
#define SITREP_DOCUMENT_PERIOD_H

#include "reading/reading.h"

/* What governs every figure that has no time of its own: a mention, or NONE. The
 * times of the figures' own sentences are known by then. */
size_t	document_period(const struct reading *r);
/* The same without its lead: what the title, a label or the first words say. */
size_t	stated_period(const struct reading *r);

#endif
