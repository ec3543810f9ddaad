/*
 * place_context: the place that governs each figure.
 */
#ifndef SITREP_PLACE_CONTEXT_H
#define SITREP_PLACE_CONTEXT_H

#include "reading/reading.h"

/* Gives each kept figure its place and what that was read by; behind read_company(). */
void	read_place_context(struct reading *r);

#endif
