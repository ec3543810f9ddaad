/*
 * period_context: the period that governs each figure.
 */
#ifndef SITREP_PERIOD_CONTEXT_H
#define SITREP_PERIOD_CONTEXT_H

#include "reading/reading.h"

/* Gives each kept figure its period and what that was read by; behind read_place_context(). */
void	read_period_context(struct reading *r);

#endif
